package dev.khabar.entity;

import edu.stanford.nlp.ie.crf.CRFCliqueTree;

/** The probability of one name under the model, whatever the labels around it. */
final class SpanProbability {
  private SpanProbability() {}

  /** Probability that a name of the type stands on exactly the tokens from begin to end. */
  static double of(CRFCliqueTree<String> tree, int begin, int end, EntityType type) {
    int inside = LabelSet.inside(type);
    double probability = tree.prob(begin, LabelSet.begin(type));
    int previous = LabelSet.begin(type);
    for (int i = begin + 1; i < end; i++) {
      probability *= given(tree, i, previous, inside);
      previous = inside;
    }
    if (end < tree.length()) {
      probability *= 1 - given(tree, end, previous, inside);
    }
    return Math.max(0, Math.min(1, probability));
  }

  /** Probability of a label given the one before; sequences of labels are a Markov chain. */
  private static double given(CRFCliqueTree<String> tree, int i, int previous, int label) {
    double before = tree.prob(i - 1, previous);
    return before <= 0 ? 0 : Math.min(1, tree.prob(i, new int[] {previous, label}) / before);
  }
}
