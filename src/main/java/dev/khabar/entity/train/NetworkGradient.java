package dev.khabar.entity.train;

import dev.khabar.entity.LabelSet;
import dev.khabar.entity.NetworkShape;
import dev.khabar.entity.Squash;
import dev.khabar.entity.train.NetworkExamples.Example;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The gradient of one sentence's loss by the weights of a network, added to that of its batch.
 * Features and hidden units are dropped at random. Not thread-safe.
 */
final class NetworkGradient {
  private static final int L = LabelSet.SIZE;
  private static final int NEAR = NetworkShape.WINDOW;

  /** A token whose labels are as sure as this teaches nothing more. */
  private static final float SURE = 1e-3f;

  private final NetworkParts parts;
  private final NetworkShape shape;
  private final float wordDropout;
  private final float hiddenDropout;
  private final BitSet touchedWords = new BitSet();
  private final BitSet touchedPlaces = new BitSet();
  private long random;

  NetworkGradient(NetworkParts parts, double wordDropout, double hiddenDropout, long seed) {
    this.parts = parts;
    this.shape = parts.shape;
    this.wordDropout = (float) wordDropout;
    this.hiddenDropout = (float) hiddenDropout;
    this.random = seed * 0x9e3779b97f4a7c15L + 1;
  }

  /** Takes the batch's step. */
  void step(AdamWeights.Step step) {
    parts.step(step, touchedWords, touchedPlaces);
    touchedWords.clear();
    touchedPlaces.clear();
  }

  /** What the way back needs of the way forward. */
  private record Forward(
      int[][] kept,
      float[][] words,
      NetworkMemory[] memories,
      float[][] hidden,
      float[][] scores) {}

  /** Adds the sentence's gradient; gives its loss. */
  double add(Example example) {
    Forward forward = forward(example);
    float[][] errors = new float[forward.scores.length][L];
    double loss =
        ChainLoss.of(
            forward.scores, parts.pairs.values, example.labels(), errors, parts.pairs.gradient);
    backward(example, forward, errors);
    return loss;
  }

  /** The scores of each label of each token, with features dropped. */
  float[][] scores(Example example) {
    return forward(example).scores;
  }

  private Forward forward(Example example) {
    int n = example.labels().length;
    int[][] kept = new int[n][];
    float[][] words = new float[n][];
    float[][] projections = new float[n][shape.projection()];
    for (int i = 0; i < n; i++) {
      kept[i] = keep(example.words()[i]);
      words[i] = word(kept[i]);
      parts.project(words[i], projections[i]);
    }
    NetworkMemory[] memories = {
      new NetworkMemory(parts, projections, 0), new NetworkMemory(parts, projections, 1)
    };
    float[][] hidden = new float[n][];
    float[][] scores = new float[n][];
    for (int i = 0; i < n; i++) {
      hidden[i] = hidden(example, projections, memories, i);
      scores[i] = parts.outputBias.values.clone();
      parts.output(hidden[i], example.domain().ordinal(), scores[i]);
    }
    return new Forward(kept, words, memories, hidden, scores);
  }

  private float[] hidden(Example example, float[][] projections, NetworkMemory[] memories, int i) {
    float[] hidden = parts.hiddenBias.values.clone();
    Rows.add(parts.domainHidden.values, example.domain().ordinal() * hidden.length, hidden);
    for (int row : example.places()[i]) {
      Rows.add(parts.places.values, row * hidden.length, hidden);
    }
    int n = projections.length;
    for (int at = Math.max(0, i - NEAR); at <= Math.min(n - 1, i + NEAR); at++) {
      Rows.add(projections[at], shape.window(at - i), hidden);
    }
    if (i > 0) {
      Rows.addProduct(memories[0].after(i - 1), parts.memory.values, 0, hidden);
    }
    if (i + 1 < n) {
      int from = shape.memory() * hidden.length;
      Rows.addProduct(memories[1].after(i + 1), parts.memory.values, from, hidden);
    }
    float boost = 1 / (1 - hiddenDropout);
    for (int k = 0; k < hidden.length; k++) {
      hidden[k] = hidden[k] > 0 && next() >= hiddenDropout ? hidden[k] * boost : 0;
    }
    return hidden;
  }

  private void backward(Example example, Forward forward, float[][] errors) {
    NetworkMemory[] memories = forward.memories;
    int n = errors.length;
    float[][] projections = new float[n][shape.projection()];
    float[][][] memory = new float[NetworkShape.DIRECTIONS][n][shape.memory()];
    for (int i = 0; i < n; i++) {
      if (isSure(errors[i])) {
        continue;
      }
      float[] error = hiddenError(example, forward.hidden[i], errors[i], i);
      for (int at = Math.max(0, i - NEAR); at <= Math.min(n - 1, i + NEAR); at++) {
        Rows.addTo(error, projections[at], shape.window(at - i));
      }
      if (i > 0) {
        Rows.backward(memories[0].after(i - 1), parts.memory, 0, error, memory[0][i - 1]);
      }
      if (i + 1 < n) {
        int from = shape.memory() * shape.hidden();
        Rows.backward(memories[1].after(i + 1), parts.memory, from, error, memory[1][i + 1]);
      }
    }
    memories[0].backward(memory[0], projections);
    memories[1].backward(memory[1], projections);
    for (int i = 0; i < n; i++) {
      wordBackward(forward.kept[i], forward.words[i], projections[i]);
    }
  }

  /** The error of the hidden units of one token, before they were squashed. */
  private float[] hiddenError(Example example, float[] hidden, float[] errors, int i) {
    int domain = example.domain().ordinal();
    Rows.addTo(errors, parts.outputBias.gradient, 0);
    float[] error = new float[shape.hidden()];
    Rows.backward(hidden, parts.output, 0, errors, error);
    if (domain != 0) {
      Rows.backward(hidden, parts.domainOutput, domain * hidden.length * L, errors, error);
    }
    float boost = 1 / (1 - hiddenDropout);
    for (int k = 0; k < error.length; k++) {
      error[k] = hidden[k] > 0 ? error[k] * boost : 0;
    }
    Rows.addTo(error, parts.hiddenBias.gradient, 0);
    Rows.addTo(error, parts.domainHidden.gradient, domain * error.length);
    for (int row : example.places()[i]) {
      touchedPlaces.set(row);
      Rows.addTo(error, parts.places.gradient, row * error.length);
    }
    return error;
  }

  private void wordBackward(int[] kept, float[] word, float[] projection) {
    float[] error = new float[word.length];
    if (!parts.projectBackward(word, projection, error)) {
      return;
    }
    float boost = 1 / (1 - wordDropout);
    for (int d = 0; d < error.length; d++) {
      error[d] *= (1 - word[d] * word[d]) * boost;
    }
    for (int row : kept) {
      touchedWords.set(row);
      Rows.addTo(error, parts.words.gradient, row * error.length);
    }
  }

  private float[] word(int[] rows) {
    float[] word = new float[shape.word()];
    for (int row : rows) {
      Rows.add(parts.words.values, row * word.length, word);
    }
    float boost = 1 / (1 - wordDropout);
    for (int d = 0; d < word.length; d++) {
      word[d] = Squash.tanh(word[d] * boost);
    }
    return word;
  }

  private int[] keep(int[] rows) {
    int[] kept = new int[rows.length];
    int n = 0;
    for (int row : rows) {
      if (next() >= wordDropout) {
        kept[n++] = row;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private static boolean isSure(float[] errors) {
    for (float error : errors) {
      if (Math.abs(error) > SURE) {
        return false;
      }
    }
    return true;
  }

  /** A number from 0 to 1 (Marsaglia's xorshift). */
  private float next() {
    random ^= random << 13;
    random ^= random >>> 7;
    random ^= random << 17;
    return (random >>> 40) * 0x1p-24f;
  }
}
