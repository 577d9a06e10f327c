package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.ContextNetwork;
import dev.khabar.entity.Gazetteer;
import dev.khabar.entity.GazetteerList;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.NetworkShape;
import dev.khabar.entity.ShippedModel;
import dev.khabar.entity.SilverLexicon;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.feature.Word;
import dev.khabar.entity.train.LabeledSentence.Domain;
import dev.khabar.entity.train.NetworkExamples.Example;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkGradientTest {
  private static final float STEP = 2e-3f;

  private final NetworkParts parts =
      new NetworkParts(new NetworkShape(8, 8, 4), 5, 2, new Random(3));

  /** Labels: a name of two words between words outside. */
  private final Example example =
      new Example(
          new int[][] {{0, 1}, {2}, {3, 4}, {1}},
          new int[][] {{}, {0}, {0, 1}, {}},
          new byte[] {LabelSet.OUTSIDE, 1, 2, LabelSet.OUTSIDE},
          Domain.ANERCORP);

  @Test
  void is_the_slope_of_the_loss() {
    List<AdamWeights> all =
        List.of(
            parts.words,
            parts.places,
            parts.gateBias,
            parts.hiddenBias,
            parts.domainHidden,
            parts.memory,
            parts.output,
            parts.domainOutput,
            parts.outputBias,
            parts.pairs);
    fresh().add(example);
    List<float[]> gradients = all.stream().map(weights -> weights.gradient.clone()).toList();
    for (int w = 0; w < gradients.size(); w++) {
      AdamWeights weights = all.get(w);
      float[] gradient = gradients.get(w);
      for (int i = 0; i < gradient.length; i++) {
        float kept = weights.values[i];
        weights.values[i] = kept + STEP;
        double above = fresh().add(example);
        weights.values[i] = kept - STEP;
        double below = fresh().add(example);
        weights.values[i] = kept;
        assertEquals((above - below) / (2 * STEP), gradient[i], 0.03);
      }
    }
  }

  @Test
  void many_steps_learn_the_labels() {
    NetworkGradient gradient = fresh();
    double loss = 0;
    for (int step = 1; step <= 200; step++) {
      loss = gradient.add(example);
      gradient.step(AdamWeights.Step.of(step, 0.02f));
    }
    assertEquals(0, loss, 0.05);
  }

  @Test
  void the_tagger_gives_the_scores_that_training_gave() {
    Vocabulary vocabulary = Vocabulary.shipped();
    NameFeatures features =
        new NameFeatures(
            vocabulary,
            Clitics.shipped(),
            ShippedModel.classes(vocabulary),
            Gazetteer.of(Map.of("سامي حداد", GazetteerList.PERSON.bit())),
            SilverLexicon.empty());
    List<Token> tokens = Tokenizer.tokenize("زار الوزير سامي حداد مدينة صنعاء أمس");
    int[] labels = new int[tokens.size()];
    LabeledSentence sentence = new LabeledSentence(tokens, labels, Domain.NEWS);
    NetworkExamples examples = NetworkExamples.of(List.of(sentence), d -> features, 1);
    NetworkParts own =
        new NetworkParts(
            new NetworkShape(8, 8, 4),
            examples.wordHashes().length,
            examples.placeHashes().length,
            new Random(5));
    float[][] inTraining = new NetworkGradient(own, 0, 0, 1).scores(examples.sentences().get(0));
    Word[] words = features.words(tokens);
    float[][] tagging =
        new ContextNetwork(features, own.weights(examples))
            .scores(words, features.surroundings(words));
    for (int i = 0; i < words.length; i++) {
      assertArrayEquals(inTraining[i], Arrays.copyOf(tagging[i], LabelSet.SIZE), 0.1f);
    }
  }

  private NetworkGradient fresh() {
    return new NetworkGradient(parts, 0, 0, 1);
  }
}
