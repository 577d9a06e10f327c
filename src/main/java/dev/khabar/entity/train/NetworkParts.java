package dev.khabar.entity.train;

import dev.khabar.entity.LabelSet;
import dev.khabar.entity.NetworkShape;
import dev.khabar.entity.NetworkWeights;
import dev.khabar.entity.train.LabeledSentence.Domain;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * The weights of a network in training. Corpora of other guidelines have hidden biases and weights
 * of the labels of their own beside the common ones, which are not shipped (Daumé 2007).
 */
final class NetworkParts {
  private static final int L = LabelSet.SIZE;
  private static final int DOMAINS = Domain.values().length;

  final NetworkShape shape;
  final AdamWeights words;
  final AdamWeights places;
  final AdamWeights projection;
  final AdamWeights gateBias;
  final AdamWeights hiddenBias;
  final AdamWeights domainHidden;
  final AdamWeights memory;
  final AdamWeights output;
  final AdamWeights domainOutput;
  final AdamWeights outputBias;
  final AdamWeights pairs;
  private final List<AdamWeights> dense;

  /** The projection once more, a row for each number of a word: as the way forward wants it. */
  private final float[] projectionByWord;

  NetworkParts(NetworkShape shape, int wordRows, int placeRows, Random random) {
    this.shape = shape;
    int hidden = shape.hidden();
    words = new AdamWeights(wordRows * shape.word());
    places = new AdamWeights(placeRows * hidden);
    projection = new AdamWeights(shape.projection() * shape.word());
    gateBias = new AdamWeights(NetworkShape.DIRECTIONS * 2 * shape.memory());
    hiddenBias = new AdamWeights(hidden);
    domainHidden = new AdamWeights(DOMAINS * hidden);
    memory = new AdamWeights(NetworkShape.DIRECTIONS * shape.memory() * hidden);
    output = new AdamWeights(hidden * L);
    domainOutput = new AdamWeights(DOMAINS * hidden * L);
    outputBias = new AdamWeights(L);
    pairs = new AdamWeights(LabelSet.pairCount());
    dense =
        List.of(
            projection,
            gateBias,
            hiddenBias,
            domainHidden,
            memory,
            output,
            domainOutput,
            outputBias,
            pairs);
    projectionByWord = new float[projection.values.length];
    fill(words.values, 0.15, random);
    fill(projection.values, 0.7 * Math.sqrt(0.4 / shape.word()), random);
    fill(memory.values, 0.5 / Math.sqrt(shape.memory()), random);
    fill(output.values, 1 / Math.sqrt(hidden), random);
    // Memories begin by keeping: their gates are mostly open.
    for (int direction = 0; direction < NetworkShape.DIRECTIONS; direction++) {
      for (int unit = 0; unit < shape.memory(); unit++) {
        gateBias.values[(direction * 2 + 1) * shape.memory() + unit] = 1;
      }
    }
    arrangeProjection();
  }

  private static void fill(float[] values, double deviation, Random random) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
  }

  /** Sets the projection of a word. */
  void project(float[] word, float[] to) {
    Rows.addProduct(word, projectionByWord, 0, to);
  }

  /** The way back of {@link #project}; false where there is no error. */
  boolean projectBackward(float[] word, float[] error, float[] wordError) {
    boolean any = false;
    for (int k = 0; k < error.length; k++) {
      float e = error[k];
      if (e == 0) {
        continue;
      }
      any = true;
      int at = k * word.length;
      for (int d = 0; d < word.length; d++) {
        wordError[d] += e * projection.values[at + d];
      }
      for (int d = 0; d < word.length; d++) {
        projection.gradient[at + d] += e * word[d];
      }
    }
    return any;
  }

  /** Adds the hidden units' scores of the labels. */
  void output(float[] hidden, int domain, float[] scores) {
    Rows.addProduct(hidden, output.values, 0, scores);
    if (domain != 0) {
      Rows.addProduct(hidden, domainOutput.values, domain * hidden.length * L, scores);
    }
  }

  /** Takes a batch's step with everything that it touched. */
  void step(AdamWeights.Step step, BitSet touchedWords, BitSet touchedPlaces) {
    dense.forEach(weights -> weights.step(step));
    touchedWords.stream()
        .forEach(row -> words.step(step, row * shape.word(), (row + 1) * shape.word()));
    touchedPlaces.stream()
        .forEach(row -> places.step(step, row * shape.hidden(), (row + 1) * shape.hidden()));
    arrangeProjection();
  }

  private void arrangeProjection() {
    int length = shape.projection();
    for (int k = 0; k < length; k++) {
      for (int d = 0; d < shape.word(); d++) {
        projectionByWord[d * length + k] = projection.values[k * shape.word() + d];
      }
    }
  }

  /** What ships: the common weights, with the biases of the product's own guideline. */
  NetworkWeights weights(NetworkExamples examples) {
    float[] bias = hiddenBias.values.clone();
    Rows.add(domainHidden.values, Domain.NEWS.ordinal() * bias.length, bias);
    return new NetworkWeights(
        shape,
        examples.wordHashes(),
        words.values,
        examples.placeHashes(),
        places.values,
        projection.values,
        gateBias.values,
        bias,
        memory.values,
        output.values,
        outputBias.values,
        pairs.values);
  }
}
