package dev.khabar.entity;

import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.feature.Surroundings;
import dev.khabar.entity.feature.Word;
import java.util.Arrays;

/**
 * A small network that scores labels beside the linear weights. A word is the sum of its features'
 * rows; hidden units see five words, the gazetteer's phrases and two memories that run over the
 * sentence from either side (a simple recurrent unit, Lei et al. 2018: its gates look at words
 * only, never at the memory itself). So all that costs much depends on single words and is kept by
 * form.
 *
 * <p>Immutable but for the cache of words, thread-safe.
 */
public final class ContextNetwork {
  /** Entries of the cache, 1.2 kB each. */
  private static final int CAPACITY = 1 << 16;

  /** Steps that a number of a projection in the cache is kept in. */
  private static final float STEPS = 1024;

  /** Length of a row of the labels' weights and scores. */
  private static final int PADDED = 16;

  private final NameFeatures features;
  private final NetworkWeights weights;
  private final NetworkShape shape;
  private final Projection[] cache = new Projection[CAPACITY];

  /** The weights of the labels, rows filled up to a length that makes whole vectors. */
  private final float[] output;

  /** The rows of words in the steps of the file: a row is one line of the processor's cache. */
  private final byte[] wordRows;

  private final RowIndex words;
  private final RowIndex places;

  /** The projection with a row for each number of a word. */
  private final float[] projectionByWord;

  /** A network of these weights. */
  public ContextNetwork(NameFeatures features, NetworkWeights weights) {
    this.features = features;
    this.weights = weights;
    this.shape = weights.shape();
    this.wordRows = weights.wordSteps();
    this.words = new RowIndex(weights.wordHashes());
    this.places = new RowIndex(weights.placeHashes());
    this.output = padded(weights.output());
    int length = shape.projection();
    this.projectionByWord = new float[length * shape.word()];
    for (int k = 0; k < length; k++) {
      for (int d = 0; d < shape.word(); d++) {
        projectionByWord[d * length + k] = weights.projection()[k * shape.word() + d];
      }
    }
  }

  /** A word's share of everything around it. Entries are immutable: a race costs a computation. */
  private record Projection(String form, short[] numbers) {}

  /** The scores of pairs of labels, the same everywhere. */
  float pair(int pair) {
    return weights.pairs()[pair];
  }

  /** The scores of each label of each word; what stands behind the labels means nothing. */
  public float[][] scores(Word[] words, Surroundings sentence) {
    int n = words.length;
    short[][] projections = new short[n][];
    for (int i = 0; i < n; i++) {
      projections[i] = projection(words[i]);
    }
    float[][] forwards = memories(projections, 0);
    float[][] backwards = memories(projections, 1);
    float[][] scores = new float[n][];
    float[] hidden = new float[shape.hidden()];
    for (int i = 0; i < n; i++) {
      System.arraycopy(weights.hiddenBias(), 0, hidden, 0, hidden.length);
      for (int hash : features.context().ofPlace(sentence, i)) {
        int row = places.rowOf(hash);
        if (row != RowIndex.NONE) {
          add(weights.places(), row * hidden.length, hidden);
        }
      }
      int last = Math.min(n - 1, i + NetworkShape.WINDOW);
      for (int at = Math.max(0, i - NetworkShape.WINDOW); at <= last; at++) {
        add(projections[at], shape.window(at - i), hidden);
      }
      if (i > 0) {
        addProduct(forwards[i - 1], weights.memory(), 0, hidden);
      }
      if (i + 1 < n) {
        addProduct(backwards[i + 1], weights.memory(), shape.memory() * hidden.length, hidden);
      }
      for (int k = 0; k < hidden.length; k++) {
        hidden[k] = Math.max(0, hidden[k]);
      }
      scores[i] = Arrays.copyOf(weights.outputBias(), PADDED);
      addProduct(hidden, output, 0, scores[i]);
    }
    return scores;
  }

  /** What the memory of one direction holds after each word. */
  private float[][] memories(short[][] projections, int direction) {
    int n = projections.length;
    int size = shape.memory();
    float[][] memories = new float[n][size];
    float[] candidates = new float[size];
    float[] gates = new float[size];
    float[] memory = new float[size];
    int step = direction == 0 ? 1 : -1;
    for (int k = 0; k < n; k++) {
      int i = direction == 0 ? k : n - 1 - k;
      short[] before = k == 0 ? null : projections[i - step];
      sum(projections[i], before, direction, 0, candidates);
      sum(projections[i], before, direction, 1, gates);
      float[] next = memories[i];
      for (int unit = 0; unit < size; unit++) {
        float gate = Squash.logistic(gates[unit]);
        next[unit] = gate * memory[unit] + (1 - gate) * Squash.tanh(candidates[unit]);
      }
      memory = next;
    }
    return memories;
  }

  /** Sets the sums of the candidates or the gates. */
  private void sum(short[] own, short[] before, int direction, int gate, float[] sums) {
    System.arraycopy(
        weights.gateBias(), (direction * 2 + gate) * sums.length, sums, 0, sums.length);
    add(own, shape.gate(direction, gate, 0), sums);
    if (before != null) {
      add(before, shape.gate(direction, gate, 1), sums);
    }
  }

  private short[] projection(Word word) {
    String form = word.form();
    int hash = form.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (CAPACITY - 1);
    Projection known = cache[slot];
    if (known != null && known.form.equals(form)) {
      return known.numbers;
    }
    float[] sum = new float[shape.word()];
    for (int feature : features.context().ofWord(word)) {
      int row = words.rowOf(feature);
      if (row != RowIndex.NONE) {
        add(wordRows, row * sum.length, sum);
      }
    }
    for (int d = 0; d < sum.length; d++) {
      sum[d] = Squash.tanh(sum[d]);
    }
    float[] numbers = new float[shape.projection()];
    addProduct(sum, projectionByWord, 0, numbers);
    short[] steps = new short[numbers.length];
    for (int k = 0; k < steps.length; k++) {
      float step = numbers[k] * STEPS;
      steps[k] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, step));
    }
    cache[slot] = new Projection(form, steps);
    return steps;
  }

  private static void add(short[] from, int begin, float[] to) {
    for (int k = 0; k < to.length; k++) {
      to[k] += from[begin + k] * (1 / STEPS);
    }
  }

  private static void add(byte[] from, int begin, float[] to) {
    for (int k = 0; k < to.length; k++) {
      to[k] += from[begin + k] * (1 / NetworkWeights.WORD_STEPS);
    }
  }

  private static void add(float[] from, int begin, float[] to) {
    for (int k = 0; k < to.length; k++) {
      to[k] += from[begin + k];
    }
  }

  /** Adds the product of a row with a matrix that has a row for each of its numbers. */
  private static void addProduct(float[] row, float[] matrix, int begin, float[] to) {
    int width = to.length;
    // Four rows at a time: each number of the sum is read and written a quarter as often.
    for (int d = 0; d < row.length; d += 4) {
      float a = row[d];
      float b = row[d + 1];
      float c = row[d + 2];
      float e = row[d + 3];
      int at = begin + d * width;
      for (int k = 0; k < width; k++) {
        to[k] +=
            a * matrix[at + k]
                + b * matrix[at + width + k]
                + c * matrix[at + 2 * width + k]
                + e * matrix[at + 3 * width + k];
      }
    }
  }

  private static float[] padded(float[] output) {
    float[] padded = new float[output.length / LabelSet.SIZE * PADDED];
    for (int i = 0; i < output.length; i++) {
      padded[i / LabelSet.SIZE * PADDED + i % LabelSet.SIZE] = output[i];
    }
    return padded;
  }
}
