package dev.khabar.entity.train;

import dev.khabar.entity.CrfWeights;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.train.LabeledSentence.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Trains weights sentence by sentence with AdaGrad (Duchi, Hazan and Singer 2011), features dropped
 * at random, the weights of the last passes averaged. One thread and a fixed seed: the same
 * sentences and options give the same weights. Against CoreNLP's quasi-Newton minimizer it needs a
 * fifth of the passes.
 *
 * @param fewest how often a feature must occur
 * @param sigma deviation of the Gaussian prior
 * @param passes passes over the data
 * @param averaged of these the last ones whose weights are averaged
 * @param rate first step of a weight
 * @param dropout share of the features that a token does without
 * @param domains whether corpora of other guidelines get copies of the features
 */
public record CrfTraining(
    int fewest,
    double sigma,
    int passes,
    int averaged,
    double rate,
    double dropout,
    boolean domains) {

  /** The options of the shipped model; the model card has the runs that set them. */
  public static CrfTraining shipped(int passes) {
    return new CrfTraining(2, 1, passes, Math.max(1, passes / 2 - 1), 0.1, 0.3, true);
  }

  /** Trains; {@code progress} gets a line now and then. */
  public CrfWeights train(
      List<LabeledSentence> sentences, NameFeatures features, Consumer<String> progress) {
    return train(sentences, domain -> features, progress);
  }

  /**
   * Trains.
   *
   * @param features the features of a domain's sentences. The names of a corpus that stand in the
   *     gazetteer must not stand in that of its own sentences: else the weights learn that every
   *     name is listed
   * @param progress gets a line now and then
   */
  public CrfWeights train(
      List<LabeledSentence> sentences,
      Function<Domain, NameFeatures> features,
      Consumer<String> progress) {
    TrainingData data = TrainingData.of(sentences, features, fewest, domains);
    progress.accept(
        data.tokens()
            + " tokens, "
            + data.nodeHashes.length
            + " features of a label, "
            + data.edgeHashes.length
            + " of two");
    Random random = new Random(20_240_501);
    SentenceGradient gradient = new SentenceGradient(data, sigma, rate, dropout, random);
    int[] order = new int[data.sentenceStart.length - 1];
    Arrays.setAll(order, i -> i);
    float[] nodeSum = new float[gradient.nodes().length];
    float[] edgeSum = new float[gradient.edges().length];
    for (int pass = 1; pass <= passes; pass++) {
      shuffle(order, random);
      double loss = 0;
      for (int sentence : order) {
        loss += gradient.step(sentence);
      }
      progress.accept("pass " + pass + ": loss " + Math.round(loss));
      if (pass > passes - averaged) {
        addTo(nodeSum, gradient.nodes(), averaged);
        addTo(edgeSum, gradient.edges(), averaged);
      }
    }
    return weights(data, nodeSum, edgeSum);
  }

  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private static void addTo(float[] sum, float[] weights, int parts) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i] / parts;
    }
  }

  private static CrfWeights weights(TrainingData data, float[] nodeWeights, float[] edgeWeights) {
    int nodes = data.nodeHashes.length;
    int[] hashes = new int[nodes];
    float[] shipped = new float[nodes * LabelSet.SIZE];
    int n = 0;
    for (int id = 0; id < nodes; id++) {
      if (data.nodeShipped[id]) {
        hashes[n] = data.nodeHashes[id];
        System.arraycopy(
            nodeWeights, id * LabelSet.SIZE, shipped, n * LabelSet.SIZE, LabelSet.SIZE);
        n++;
      }
    }
    return CrfWeights.of(Arrays.copyOf(hashes, n), shipped, data.edgeHashes, edgeWeights);
  }
}
