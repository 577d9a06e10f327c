package dev.khabar.event.role.clause;

import dev.khabar.event.EventType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The weights of a {@link ClauseNetwork} but for the vectors of its features. Those of a step from
 * n numbers to m are n rows of m. The arrays are the network's own: only a trainer changes them.
 */
public final class ClauseWeights {
  /** Numbers that a token is read as. */
  public static final int WIDTH = 32;

  /** Tokens that a layer joins, itself in their middle. */
  public static final int TAPS = 7;

  public static final int LAYERS = 3;

  /** Hidden units of a trigger and a party. */
  public static final int UNITS = 32;

  /** Numbers of trigger and party that are multiplied with each other. */
  public static final int PRODUCTS = 16;

  /** The greatest distance in tokens that is told from one farther. */
  private static final int FAR = 32;

  /** For each layer the weights of each number's {@link #TAPS}, and what is added. */
  public final float[] taps = new float[LAYERS * WIDTH * TAPS];

  public final float[] tapsBias = new float[LAYERS * WIDTH];

  /** For each layer what each number counts for each, and what is added. */
  public final float[] mix = new float[LAYERS * WIDTH * WIDTH];

  public final float[] mixBias = new float[LAYERS * WIDTH];

  /** What the trigger's token, its type and a party's first and last token count for the units. */
  public final float[] trigger = new float[WIDTH * UNITS];

  public final float[] triggerBias = new float[UNITS];
  public final float[] types = new float[EventType.values().length * UNITS];
  public final float[] first = new float[WIDTH * UNITS];
  public final float[] last = new float[WIDTH * UNITS];

  /** What is added for a party of the sentence, for one that it does not name, and by distance. */
  public final float[] party = new float[UNITS];

  public final float[] absent = new float[UNITS];
  public final float[] distances = new float[(2 * FAR + 1) * UNITS];

  /** The factors of trigger and party, and what each product counts. */
  public final float[] triggerFactors = new float[WIDTH * PRODUCTS];

  public final float[] triggerFactorsBias = new float[PRODUCTS];
  public final float[] partyFactors = new float[WIDTH * PRODUCTS];
  public final float[] partyFactorsBias = new float[PRODUCTS];
  public final float[] products = new float[PRODUCTS * UNITS];

  /** What each unit counts for each answer. */
  public final float[] output;

  private final int answers;

  /** Weights of zero. */
  public ClauseWeights(int answers) {
    this.answers = answers;
    this.output = new float[UNITS * answers];
  }

  public int answers() {
    return answers;
  }

  /** All weights, in the order in which they are written. */
  public List<float[]> all() {
    return List.of(
        taps,
        tapsBias,
        mix,
        mixBias,
        trigger,
        triggerBias,
        types,
        first,
        last,
        party,
        absent,
        distances,
        triggerFactors,
        triggerFactorsBias,
        partyFactors,
        partyFactorsBias,
        products,
        output);
  }

  /** How far apart the tokens are that a layer joins: 1, 2, 4. */
  public static int step(int layer) {
    return 1 << layer;
  }

  /** The place of the first weight of a distance in tokens from a trigger to a party. */
  public static int distance(int tokens) {
    return (Math.max(-FAR, Math.min(FAR, tokens)) + FAR) * UNITS;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(answers);
    for (float[] weights : all()) {
      for (float weight : weights) {
        out.writeFloat(weight);
      }
    }
  }

  static ClauseWeights read(DataInputStream in) throws IOException {
    ClauseWeights read = new ClauseWeights(in.readInt());
    for (float[] weights : read.all()) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = in.readFloat();
      }
    }
    return read;
  }
}
