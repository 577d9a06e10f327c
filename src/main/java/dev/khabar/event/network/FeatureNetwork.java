package dev.khabar.event.network;

import dev.khabar.arabic.PackedFile;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * A small network over features: each known one has a vector, their scaled sum goes through a
 * rectifier, and every answer (a type of event, a modality, a role) scores the result; "none"
 * scores zero. Several networks whose scores are averaged are one wider network. Immutable;
 * thread-safe.
 */
public final class FeatureNetwork {
  private static final int MAGIC = 0x4b46_4e31;

  /**
   * In memory a vector's numbers are whole numbers of one scale up to this: a byte each, since most
   * of the time is waiting for vectors. With it added none is negative, and {@link #BATCH} of them
   * add up within 16 bits, so that a word of 64 bits holds four sums and adds to all at once.
   */
  private static final int UNIT = 127;

  private static final int LANE_BITS = 16;
  private static final int LANE = (1 << LANE_BITS) - 1;

  /** The bytes of a word that have an even number. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private static final int BATCH = LANE / (2 * UNIT);

  /** Words of vectors that are summed up at once: as many sums as the processor has room for. */
  private static final int BLOCK = 2;

  private final int hidden;
  private final int answers;
  private final FeatureVectors features;
  private final float[] bias;
  private final float[] output;

  private final FeatureTable table;

  /** Words of a vector. */
  private final int words;

  private final long[] vectors;

  /** What a one of {@link #vectors} counts. */
  private final float step;

  private FeatureNetwork(FeatureVectors features, float[] bias, float[] output) {
    this.hidden = bias.length;
    this.answers = output.length / hidden;
    this.features = features;
    this.bias = bias;
    this.output = output;
    this.table = new FeatureTable(features.keys());
    float[] values = features.values();
    float largest = 1e-9f;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    this.step = largest / UNIT;
    this.words = (hidden + Long.BYTES * BLOCK - 1) / (Long.BYTES * BLOCK) * BLOCK;
    this.vectors = new long[features.keys().length * words];
    for (int i = 0; i < values.length; i++) {
      int unit = i % hidden;
      long number = Math.round(values[i] / step) + UNIT;
      vectors[i / hidden * words + unit / Long.BYTES] |= number << unit % Long.BYTES * Byte.SIZE;
    }
  }

  /**
   * A network that was learnt.
   *
   * @param keys the known features
   * @param vectors a vector for each, one after the other
   * @param bias of the hidden units
   * @param output for each answer the weights of the hidden units
   */
  public static FeatureNetwork of(long[] keys, float[] vectors, float[] bias, float[] output) {
    return new FeatureNetwork(FeatureVectors.of(keys, vectors), bias, output);
  }

  /** A network that knows nothing and has this many answers. */
  public static FeatureNetwork empty(int answers) {
    return of(new long[0], new float[0], new float[1], new float[answers]);
  }

  public int size() {
    return features.keys().length;
  }

  public int answers() {
    return answers;
  }

  /** A network whose scores are these times a factor. */
  public FeatureNetwork times(double factor) {
    float[] scaled = new float[output.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (output[i] * factor);
    }
    return new FeatureNetwork(features, bias, scaled);
  }

  /** How probable each of these answers is, the rest being the probability of none. */
  public double[] probabilities(int[] asked, long[] features) {
    Sum sum = new Sum();
    for (long feature : features) {
      sum.add(feature);
    }
    return sum.probabilities(asked);
  }

  /**
   * The sum of the features' vectors, to which features are added one by one. Asked in between, it
   * tells what those so far say.
   */
  public final class Sum {
    /** Features that are not summed yet. */
    private long[] features = new long[128];

    private int count;
    private int known;

    private final int[] sums = new int[words * Long.BYTES];

    public void add(long feature) {
      if (count == features.length) {
        features = Arrays.copyOf(features, 2 * count);
      }
      features[count++] = feature;
    }

    public void add(FeatureHashes hashes) {
      if (count + hashes.size() > features.length) {
        features = Arrays.copyOf(features, 2 * (count + hashes.size()));
      }
      hashes.copy(features, count);
      count += hashes.size();
    }

    /**
     * How probable each answer is.
     *
     * @param beside what another network adds to the scores of the answers
     */
    public double[] probabilities(double[] beside) {
      int[] all = new int[answers];
      for (int k = 0; k < answers; k++) {
        all[k] = k;
      }
      return probabilities(all, beside);
    }

    /** How probable each of these answers is, where no other can be. */
    public double[] probabilities(int[] asked) {
      return probabilities(asked, new double[asked.length]);
    }

    private double[] probabilities(int[] asked, double[] beside) {
      int[] indices = new int[count];
      int more = table.indicesOf(features, count, indices);
      sum(indices, more, sums);
      known += more;
      count = 0;
      return FeatureNetwork.this.probabilities(asked, sums, known, beside);
    }
  }

  private double[] probabilities(int[] asked, int[] sums, int known, double[] beside) {
    float scale = NetworkScores.scale(known) * step;
    int zero = known * UNIT;
    // Which units are active is hard to guess: they are gathered without a branch first.
    int[] active = new int[hidden + 1];
    float[] values = new float[hidden + 1];
    int count = 0;
    for (int j = 0; j < hidden; j++) {
      float unit = (sums[j] - zero) * scale + bias[j];
      active[count] = j;
      values[count] = unit;
      count += unit > 0 ? 1 : 0;
    }
    double[] scores = new double[asked.length];
    for (int k = 0; k < scores.length; k++) {
      int row = asked[k] * hidden;
      double score = beside[k];
      for (int i = 0; i < count; i++) {
        score += values[i] * output[row + active[i]];
      }
      scores[k] = score;
    }
    return NetworkScores.softmax(scores);
  }

  private void sum(int[] indices, int known, int[] sums) {
    for (int from = 0; from < known; from += BATCH) {
      int to = Math.min(known, from + BATCH);
      for (int word = 0; word < words; word += BLOCK) {
        block(indices, from, to, word, sums);
      }
    }
  }

  /**
   * Adds a block of a batch of vectors. Its sums are variables, not an array, so that they stay in
   * the processor, which meanwhile fetches the next vectors: two thirds of the time of a loop.
   */
  private void block(int[] indices, int from, int to, int word, int[] sums) {
    long evenA = 0;
    long oddA = 0;
    long evenB = 0;
    long oddB = 0;
    for (int i = from; i < to; i++) {
      int at = indices[i] * words + word;
      long a = vectors[at];
      long b = vectors[at + 1];
      evenA += a & EVEN;
      oddA += a >>> Byte.SIZE & EVEN;
      evenB += b & EVEN;
      oddB += b >>> Byte.SIZE & EVEN;
    }
    int unit = word * Long.BYTES;
    add(evenA, oddA, unit, sums);
    add(evenB, oddB, unit + Long.BYTES, sums);
  }

  private static void add(long even, long odd, int unit, int[] sums) {
    for (int i = 0; i < Long.BYTES; i += 2) {
      sums[unit + i] += (int) (even >>> i * Byte.SIZE) & LANE;
      sums[unit + i + 1] += (int) (odd >>> i * Byte.SIZE) & LANE;
    }
  }

  /** Writes the network; closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      write(out);
    }
  }

  /** Writes the network into a file that holds more. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(size());
    out.writeInt(hidden);
    out.writeInt(answers);
    for (float value : bias) {
      out.writeFloat(value);
    }
    for (float value : output) {
      out.writeFloat(value);
    }
    features.write(out);
  }

  /**
   * Reads what {@link #write(OutputStream)} wrote; closes the stream.
   *
   * @throws IOException where the file is damaged or of another version
   */
  public static FeatureNetwork read(InputStream stream) throws IOException {
    return PackedFile.read(stream, in -> read(in));
  }

  /**
   * Reads what {@link #write(DataOutputStream)} wrote.
   *
   * @throws IOException where the file is damaged or of another version
   */
  public static FeatureNetwork read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a network of this version");
    }
    int count = in.readInt();
    int hidden = in.readInt();
    int answers = in.readInt();
    float[] bias = floats(in, hidden);
    float[] output = floats(in, hidden * answers);
    return new FeatureNetwork(FeatureVectors.read(in, count, hidden), bias, output);
  }

  private static float[] floats(DataInputStream in, int length) throws IOException {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
