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
 * A small network over the features of a candidate: each feature has a vector, their scaled sum
 * goes through a rectifier, and every event type scores the result; "none" scores zero. Several
 * networks whose scores are averaged are one wider network. Immutable once trained; thread-safe.
 */
final class EventNetwork {
  static final int TYPES = EventType.values().length;

  private static final int MAGIC = 0x4b45_4e31;

  /** What a byte of a vector counts at most: vectors are written with a scale of their own. */
  private static final float STEPS = 127;

  private final int hidden;
  private final long[] keys;
  private final float[] vectors;
  private final float[] bias;
  private final float[] output;

  private final FeatureTable table;

  /**
   * A network.
   *
   * @param keys the known features
   * @param vectors a vector for each, one after the other
   * @param bias of the hidden units
   * @param output for each type the weights of the hidden units
   */
  EventNetwork(long[] keys, float[] vectors, float[] bias, float[] output) {
    this.hidden = bias.length;
    this.keys = keys;
    this.vectors = vectors;
    this.bias = bias;
    this.output = output;
    this.table = new FeatureTable(keys);
  }

  /** A network that knows nothing. */
  static EventNetwork empty() {
    return new EventNetwork(new long[0], new float[0], new float[1], new float[TYPES]);
  }

  int size() {
    return keys.length;
  }

  /** How probable each of the types is, the rest being the probability of no event. */
  double[] probabilities(int[] types, long[] features) {
    float[] sum = new float[hidden];
    int known = 0;
    for (long feature : features) {
      int index = table.indexOf(feature);
      if (index >= 0) {
        known++;
        int from = index * hidden;
        for (int j = 0; j < hidden; j++) {
          sum[j] += vectors[from + j];
        }
      }
    }
    float scale = NetworkScores.scale(known);
    double[] scores = new double[types.length];
    for (int j = 0; j < hidden; j++) {
      float unit = sum[j] * scale + bias[j];
      if (unit > 0) {
        for (int k = 0; k < types.length; k++) {
          scores[k] += unit * output[types[k] * hidden + j];
        }
      }
    }
    return NetworkScores.softmax(scores);
  }

  /** Writes the network, a byte for each number of a vector; closes the stream. */
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
        float max = 1e-6f;
        for (int j = 0; j < hidden; j++) {
          max = Math.max(max, Math.abs(vectors[i * hidden + j]));
        }
        out.writeLong(keys[i]);
        out.writeFloat(max);
        for (int j = 0; j < hidden; j++) {
          out.writeByte(Math.round(vectors[i * hidden + j] / max * STEPS));
        }
      }
    }
  }

  /**
   * Reads what {@link #write} wrote; closes the stream.
   *
   * @throws IOException where the file is damaged or of another version
   */
  static EventNetwork read(InputStream stream) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not an event network of this version");
      }
      long[] keys = new long[in.readInt()];
      int hidden = in.readInt();
      float[] bias = floats(in, hidden);
      float[] output = floats(in, hidden * TYPES);
      float[] vectors = new float[keys.length * hidden];
      byte[] bytes = new byte[hidden];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = in.readLong();
        float step = in.readFloat() / STEPS;
        in.readFully(bytes);
        for (int j = 0; j < hidden; j++) {
          vectors[i * hidden + j] = bytes[j] * step;
        }
      }
      return new EventNetwork(keys, vectors, bias, output);
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
