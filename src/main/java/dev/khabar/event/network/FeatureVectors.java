package dev.khabar.event.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Known features with a vector each, as they are written: whole numbers of a scale of the vector's
 * own. Nobody changes the arrays.
 *
 * @param keys hashes of the features
 * @param steps what a one of each vector counts
 * @param bytes the vectors, one after the other
 */
public record FeatureVectors(long[] keys, float[] steps, byte[] bytes) {
  /** What a byte of a written vector counts at most: 63 steps are as good as 255, and compress. */
  private static final float BYTES = 31;

  /**
   * Vectors that were learnt.
   *
   * @param values a vector for each key, one after the other
   */
  public static FeatureVectors of(long[] keys, float[] values) {
    float[] steps = new float[keys.length];
    byte[] bytes = new byte[values.length];
    int width = keys.length == 0 ? 0 : values.length / keys.length;
    for (int i = 0; i < keys.length; i++) {
      float max = 1e-6f;
      for (int j = i * width; j < (i + 1) * width; j++) {
        max = Math.max(max, Math.abs(values[j]));
      }
      steps[i] = max / BYTES;
      for (int j = i * width; j < (i + 1) * width; j++) {
        bytes[j] = (byte) Math.round(values[j] / steps[i]);
      }
    }
    return new FeatureVectors(keys, steps, bytes);
  }

  /** The numbers of all vectors, one after the other. */
  public float[] values() {
    float[] values = new float[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes[i] * steps[i / width()];
    }
    return values;
  }

  /** Numbers of a vector; 0 where there is none. */
  int width() {
    return keys.length == 0 ? 0 : bytes.length / keys.length;
  }

  /** Writes the vectors, but not how many they are. */
  public void write(DataOutputStream out) throws IOException {
    for (int i = 0; i < keys.length; i++) {
      out.writeLong(keys[i]);
      out.writeFloat(steps[i]);
      out.write(bytes, i * width(), width());
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param count how many there are
   * @param width numbers of a vector
   */
  public static FeatureVectors read(DataInputStream in, int count, int width) throws IOException {
    long[] keys = new long[count];
    float[] steps = new float[count];
    byte[] bytes = new byte[count * width];
    for (int i = 0; i < count; i++) {
      keys[i] = in.readLong();
      steps[i] = in.readFloat();
      in.readFully(bytes, i * width, width);
    }
    return new FeatureVectors(keys, steps, bytes);
  }
}
