package dev.khabar.entity.train;

import dev.khabar.entity.NetworkShape;
import dev.khabar.entity.Squash;

/** One direction's memory over a sentence in training: forward when made, and its way back. */
final class NetworkMemory {
  private final NetworkParts parts;
  private final NetworkShape shape;
  private final int direction;
  private final float[][] candidates;
  private final float[][] gates;
  private final float[][] memories;

  NetworkMemory(NetworkParts parts, float[][] projections, int direction) {
    this.parts = parts;
    this.shape = parts.shape;
    this.direction = direction;
    int n = projections.length;
    candidates = new float[n][shape.memory()];
    gates = new float[n][shape.memory()];
    memories = new float[n][shape.memory()];
    for (int k = 0; k < n; k++) {
      int i = place(k);
      float[] before = k == 0 ? null : projections[place(k - 1)];
      for (int unit = 0; unit < shape.memory(); unit++) {
        float candidate = Squash.tanh(sum(projections[i], before, 0, unit));
        float gate = Squash.logistic(sum(projections[i], before, 1, unit));
        float memory = k == 0 ? 0 : memories[place(k - 1)][unit];
        candidates[i][unit] = candidate;
        gates[i][unit] = gate;
        memories[i][unit] = gate * memory + (1 - gate) * candidate;
      }
    }
  }

  /** What the memory holds after the word. */
  float[] after(int word) {
    return memories[word];
  }

  /**
   * The way back.
   *
   * @param errors of what the memory holds after each word; changed
   * @param projections errors of the words' projections are added to it
   */
  void backward(float[][] errors, float[][] projections) {
    int own = direction * 2 * shape.memory();
    for (int k = memories.length - 1; k >= 0; k--) {
      int i = place(k);
      for (int unit = 0; unit < shape.memory(); unit++) {
        float error = errors[i][unit];
        if (error == 0) {
          continue;
        }
        float candidate = candidates[i][unit];
        float gate = gates[i][unit];
        float memory = k == 0 ? 0 : memories[place(k - 1)][unit];
        float ofCandidate = error * (1 - gate) * (1 - candidate * candidate);
        float ofGate = error * (memory - candidate) * gate * (1 - gate);
        parts.gateBias.gradient[own + unit] += ofCandidate;
        parts.gateBias.gradient[own + shape.memory() + unit] += ofGate;
        projections[i][shape.gate(direction, 0, 0) + unit] += ofCandidate;
        projections[i][shape.gate(direction, 1, 0) + unit] += ofGate;
        if (k > 0) {
          int before = place(k - 1);
          errors[before][unit] += error * gate;
          projections[before][shape.gate(direction, 0, 1) + unit] += ofCandidate;
          projections[before][shape.gate(direction, 1, 1) + unit] += ofGate;
        }
      }
    }
  }

  private float sum(float[] own, float[] before, int gate, int unit) {
    float sum = parts.gateBias.values[(direction * 2 + gate) * shape.memory() + unit];
    sum += own[shape.gate(direction, gate, 0) + unit];
    return before == null ? sum : sum + before[shape.gate(direction, gate, 1) + unit];
  }

  /** The k-th word in this direction. */
  private int place(int k) {
    return direction == 0 ? k : memories.length - 1 - k;
  }
}
