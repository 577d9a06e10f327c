package dev.khabar.entity.train;

import dev.khabar.entity.NetworkShape;
import dev.khabar.entity.NetworkWeights;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.train.LabeledSentence.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Trains the network with Adam, a few sentences a step, the rate falling to nothing. One thread and
 * a fixed seed: the same sentences and options give the same weights.
 *
 * @param shape sizes
 * @param fewest how often a feature must occur
 * @param passes passes over the data
 * @param batch sentences a step
 * @param rate rate of the first steps
 * @param wordDropout share of a word's features that a token does without
 * @param hiddenDropout share of the hidden units that a token does without
 */
public record NetworkTraining(
    NetworkShape shape,
    int fewest,
    int passes,
    int batch,
    double rate,
    double wordDropout,
    double hiddenDropout) {
  private static final long SEED = 20_240_501;

  /** Steps in which the rate rises. */
  private static final float WARM_UP = 200;

  /** The options of the shipped model; the model card has the runs that set them. */
  public static NetworkTraining shipped(int passes) {
    return new NetworkTraining(new NetworkShape(48, 64, 32), 20, passes, 8, 0.002, 0.25, 0.3);
  }

  /** Trains; see {@link CrfTraining#train(List, Function, Consumer)}. */
  public NetworkWeights train(
      List<LabeledSentence> sentences,
      Function<Domain, NameFeatures> features,
      Consumer<String> progress) {
    NetworkExamples examples = NetworkExamples.of(sentences, features, fewest);
    progress.accept(
        examples.wordHashes().length
            + " rows of words, "
            + examples.placeHashes().length
            + " of places");
    Random random = new Random(SEED);
    NetworkParts parts =
        new NetworkParts(
            shape, examples.wordHashes().length, examples.placeHashes().length, random);
    NetworkGradient gradient = new NetworkGradient(parts, wordDropout, hiddenDropout, SEED);
    int[] order = new int[examples.sentences().size()];
    Arrays.setAll(order, i -> i);
    int steps = passes * ((order.length + batch - 1) / batch);
    int step = 0;
    for (int pass = 1; pass <= passes; pass++) {
      CrfTraining.shuffle(order, random);
      double loss = 0;
      for (int begin = 0; begin < order.length; begin += batch) {
        for (int i = begin; i < Math.min(order.length, begin + batch); i++) {
          loss += gradient.add(examples.sentences().get(order[i]));
        }
        step++;
        double share = Math.min(1, step / WARM_UP) * (1 - (double) step / steps);
        gradient.step(AdamWeights.Step.of(step, (float) (rate * share)));
      }
      progress.accept("network, pass " + pass + ": loss " + Math.round(loss));
    }
    return parts.weights(examples);
  }
}
