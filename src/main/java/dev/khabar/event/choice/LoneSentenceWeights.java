package dev.khabar.event.choice;

import dev.khabar.event.network.FeatureTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weights of the features of a lone sentence, for one type. Immutable; thread-safe. */
public final class LoneSentenceWeights {
  /** Steps of a written weight on either side of zero. */
  private static final int STEPS = 127;

  private final long[] keys;
  private final float[] weights;
  private final float constant;
  private final FeatureTable table;

  /** The weight of each of different features, and what every sentence scores. */
  public LoneSentenceWeights(long[] keys, float[] weights, float constant) {
    this.keys = keys;
    this.weights = weights;
    this.constant = constant;
    this.table = new FeatureTable(keys);
  }

  int size() {
    return keys.length;
  }

  /** The log-odds that a sentence with these features reports an event. */
  public double score(LoneSentenceVector vector) {
    double score = constant;
    for (int i = 0; i < vector.size(); i++) {
      int index = table.indexOf(vector.key(i));
      score += index == FeatureTable.UNKNOWN ? 0 : weights[index] * vector.value(i);
    }
    return score;
  }

  /** Writes the features whose weight, in whole steps, is not zero. */
  void write(DataOutputStream out) throws IOException {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest / STEPS;
    int kept = 0;
    for (float weight : weights) {
      kept += Math.round(weight / step) == 0 ? 0 : 1;
    }
    out.writeFloat(constant);
    out.writeFloat(step);
    out.writeInt(kept);
    for (int i = 0; i < keys.length; i++) {
      int steps = Math.round(weights[i] / step);
      if (steps != 0) {
        out.writeLong(keys[i]);
        out.writeByte(steps);
      }
    }
  }

  static LoneSentenceWeights read(DataInputStream in) throws IOException {
    float constant = in.readFloat();
    float step = in.readFloat();
    long[] keys = new long[in.readInt()];
    float[] weights = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readLong();
      weights[i] = in.readByte() * step;
    }
    return new LoneSentenceWeights(keys, weights, constant);
  }
}
