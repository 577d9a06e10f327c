package dev.khabar.event;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A small network over the features of a trigger and a party: each feature has a vector of bytes,
 * their scaled sum goes through a rectifier, and every answer scores the result; "no part" scores
 * zero. Immutable once trained; thread-safe.
 */
final class RoleNetwork {
  /** The answers: actor, recipient, place, and what is attacked and the place of the attack. */
  static final int ANSWERS = 4;

  private static final int MAGIC = 0x4b52_4e31;

  /** What a byte of a vector counts at most: each vector has a scale of its own. */
  private static final float STEPS = 127;

  private final int hidden;
  private final long[] keys;
  private final float[] steps;
  private final byte[] vectors;
  private final float[] bias;
  private final float[] output;

  private final FeatureTable table;

  /** A network as it is written: the vector of a feature is its bytes times its step. */
  private RoleNetwork(long[] keys, float[] steps, byte[] vectors, float[] bias, float[] output) {
    this.hidden = bias.length;
    this.keys = keys;
    this.steps = steps;
    this.vectors = vectors;
    this.bias = bias;
    this.output = output;
    this.table = new FeatureTable(keys);
  }

  /**
   * A network that was learnt.
   *
   * @param keys the known features
   * @param vectors a vector for each, one after the other
   * @param bias of the hidden units
   * @param output for each answer the weights of the hidden units
   */
  static RoleNetwork of(long[] keys, float[] vectors, float[] bias, float[] output) {
    int hidden = bias.length;
    float[] steps = new float[keys.length];
    byte[] bytes = new byte[vectors.length];
    for (int i = 0; i < keys.length; i++) {
      float max = 1e-6f;
      for (int j = i * hidden; j < (i + 1) * hidden; j++) {
        max = Math.max(max, Math.abs(vectors[j]));
      }
      steps[i] = max / STEPS;
      for (int j = i * hidden; j < (i + 1) * hidden; j++) {
        bytes[j] = (byte) Math.round(vectors[j] / steps[i]);
      }
    }
    return new RoleNetwork(keys, steps, bytes, bias, output);
  }

  /** A network that knows nothing. */
  static RoleNetwork empty() {
    return of(new long[0], new float[0], new float[1], new float[ANSWERS]);
  }

  int size() {
    return keys.length;
  }

  /** The sum of the features' vectors, to which features are added one by one. */
  final class Sum {
    private final float[] units = new float[hidden];
    private int known;

    void add(long feature) {
      int index = table.indexOf(feature);
      if (index >= 0) {
        known++;
        float step = steps[index];
        int from = index * hidden;
        for (int j = 0; j < units.length; j++) {
          units[j] += step * vectors[from + j];
        }
      }
    }

    /** How probable each answer is. */
    double[] probabilities() {
      float scale = NetworkScores.scale(known);
      double[] scores = new double[ANSWERS];
      for (int j = 0; j < hidden; j++) {
        float unit = units[j] * scale + bias[j];
        if (unit > 0) {
          for (int k = 0; k < ANSWERS; k++) {
            scores[k] += unit * output[k * hidden + j];
          }
        }
      }
      return NetworkScores.softmax(scores);
    }
  }

  /** Writes the network; closes the stream. */
  void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      out.writeInt(MAGIC);
      out.writeInt(keys.length);
      out.writeInt(hidden);
      for (float value : bias) {
        out.writeFloat(value);
      }
      for (float value : output) {
        out.writeFloat(value);
      }
      for (int i = 0; i < keys.length; i++) {
        out.writeLong(keys[i]);
        out.writeFloat(steps[i]);
        out.write(vectors, i * hidden, hidden);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote; closes the stream.
   *
   * @throws IOException where the file is damaged or of another version
   */
  static RoleNetwork read(InputStream stream) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a role network of this version");
      }
      long[] keys = new long[in.readInt()];
      int hidden = in.readInt();
      float[] bias = floats(in, hidden);
      float[] output = floats(in, hidden * ANSWERS);
      float[] steps = new float[keys.length];
      byte[] vectors = new byte[keys.length * hidden];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = in.readLong();
        steps[i] = in.readFloat();
        in.readFully(vectors, i * hidden, hidden);
      }
      return new RoleNetwork(keys, steps, vectors, bias, output);
    }
  }

  private static float[] floats(DataInputStream in, int length) throws IOException {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
