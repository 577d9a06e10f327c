package dev.khabar.entity;

import dev.khabar.entity.feature.Word;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the other occurrences of a word in the same article say about its type. A first pass over
 * the article leaves the marginals of every word that stood in a name somewhere; a second one adds
 * to each occurrence's potentials the logarithm of the others' mean. News names a person in full
 * once and then by the last name alone: where a word ended a full name, those places are asked
 * instead, and count more. Lives as long as one article is tagged; not thread-safe.
 */
final class ArticleEvidence {
  /** Added to each share, so that one sure error elsewhere cannot forbid a type. */
  private static final double FLOOR = 0.05;

  /**
   * What the last words of full names count. On 270 articles persons gain 1.1 points by it; between
   * 1 and 2.5 it makes no difference.
   */
  private static final double LAST_NAME = 1.5;

  private static final int KINDS = 1 + EntityType.values().length;

  private final Map<String, List<Occurrence>> byStem = new HashMap<>();
  private final double weight;

  /** Evidence that counts so much beside the sentence's own, 0 to 1. */
  ArticleEvidence(double weight) {
    this.weight = weight;
  }

  private static final class Occurrence {
    final int sentence;
    final int token;
    final boolean lastName;
    final double[] kinds = new double[KINDS];

    Occurrence(int sentence, int token, boolean lastName) {
      this.sentence = sentence;
      this.token = token;
      this.lastName = lastName;
    }
  }

  /** Notes that a word stood in a name. */
  void addName(Word word) {
    byStem.computeIfAbsent(word.split().stem(), stem -> new ArrayList<>());
  }

  /** Notes a sentence's occurrences of words that stood in names; after all names are noted. */
  void addSentence(int sentence, Word[] words, int[] labels, CRFCliqueTree<String> tree) {
    for (int i = 0; i < words.length; i++) {
      List<Occurrence> occurrences = byStem.get(words[i].split().stem());
      if (occurrences != null) {
        Occurrence own = new Occurrence(sentence, i, isLastName(labels, i));
        own.kinds[0] = tree.prob(i, LabelSet.OUTSIDE);
        for (EntityType type : EntityType.values()) {
          own.kinds[1 + type.ordinal()] =
              tree.prob(i, LabelSet.begin(type)) + tree.prob(i, LabelSet.inside(type));
        }
        occurrences.add(own);
      }
    }
  }

  /** Whether a person's name of several words ends here. */
  private static boolean isLastName(int[] labels, int i) {
    int inside = LabelSet.inside(EntityType.PERSON);
    return labels[i] == inside && (i + 1 == labels.length || labels[i + 1] != inside);
  }

  /**
   * For each sentence that other occurrences bear on, what they add to its potentials: for each
   * token a number for O and for each type, or null where nothing bears on the token.
   */
  Map<Integer, double[][]> additions(List<Word[]> sentences) {
    Map<Integer, double[][]> additions = new HashMap<>();
    for (List<Occurrence> occurrences : byStem.values()) {
      if (occurrences.size() < 2) {
        continue;
      }
      List<Occurrence> lastNames = occurrences.stream().filter(one -> one.lastName).toList();
      double[] all = sum(occurrences);
      double[] ofLastNames = sum(lastNames);
      for (Occurrence one : occurrences) {
        boolean alone = !one.lastName && !lastNames.isEmpty();
        double[] added =
            alone
                ? logarithms(ofLastNames, new double[KINDS], lastNames.size(), LAST_NAME)
                : logarithms(all, one.kinds, occurrences.size() - 1, weight);
        additions
                .computeIfAbsent(one.sentence, s -> new double[sentences.get(s).length][])[
                one.token] =
            added;
      }
    }
    return additions;
  }

  private static double[] sum(List<Occurrence> occurrences) {
    double[] sum = new double[KINDS];
    for (Occurrence one : occurrences) {
      for (int k = 0; k < KINDS; k++) {
        sum[k] += one.kinds[k];
      }
    }
    return sum;
  }

  /** The weighted logarithms of the mean of a sum without one of its parts. */
  private static double[] logarithms(double[] sum, double[] without, int count, double weight) {
    double[] logarithms = new double[KINDS];
    for (int k = 0; k < KINDS; k++) {
      logarithms[k] = weight * Math.log(Math.max(0, (sum[k] - without[k]) / count) + FLOOR);
    }
    return logarithms;
  }
}
