package dev.khabar.entity;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.feature.NameFeatures;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.TestSequenceModel;
import edu.stanford.nlp.sequences.ExactBestSequenceFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in the sentences of an article.
 *
 * <p>A mention leaves out attached particles (و ف ب ل ك س) and keeps ال; where ل swallowed the alef
 * (للأمم المتحدة) it is the whole token. Its confidence is the calibrated probability that span and
 * type are right. Immutable, thread-safe; one instance a JVM is enough ({@link #shipped}).
 */
public final class NameTagger {
  private final NewsCrf crf;
  private final Clitics clitics;

  /** A tagger of these parts. */
  public NameTagger(NameFeatures features, CrfWeights weights, Clitics clitics) {
    this.crf = new NewsCrf(features, weights);
    this.clitics = clitics;
  }

  /**
   * The tagger that ships with the program, loaded once per JVM.
   *
   * @throws IllegalStateException where its files are missing, damaged or of another version
   */
  public static NameTagger shipped() {
    return Shipped.INSTANCE;
  }

  /** The names of a whole article, in order. */
  public List<NameMention> tag(List<Sentence> sentences) {
    List<NameMention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      tag(sentence, mentions);
    }
    return mentions;
  }

  private void tag(Sentence sentence, List<NameMention> mentions) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty()) {
      return;
    }
    CRFCliqueTree<String> tree = crf.cliqueTree(tokens);
    int[] labels = new ExactBestSequenceFinder().bestSequence(new TestSequenceModel(tree));
    // The model pads the sequence with one background label on the left.
    int pad = labels.length - tokens.size();
    int i = 0;
    while (i < tokens.size()) {
      int label = labels[i + pad];
      if (label == LabelSet.OUTSIDE) {
        i++;
        continue;
      }
      int end = i + 1;
      EntityType type = LabelSet.type(label);
      while (end < tokens.size() && labels[end + pad] == LabelSet.inside(type)) {
        end++;
      }
      mentions.add(
          new NameMention(
              sentence.index(),
              clitics.stemBegin(tokens.get(i)),
              tokens.get(end - 1).end(),
              type,
              SpanProbability.of(tree, i, end, type)));
      i = end;
    }
  }

  private static final class Shipped {
    static final NameTagger INSTANCE = load();

    private static NameTagger load() {
      Vocabulary vocabulary = Vocabulary.shipped();
      ShippedModel model = ShippedModel.load(vocabulary);
      Clitics clitics = Clitics.shipped();
      NameFeatures features =
          new NameFeatures(vocabulary, clitics, model.classes(), model.gazetteer(), model.silver());
      return new NameTagger(features, model.weights(), clitics);
    }
  }
}
