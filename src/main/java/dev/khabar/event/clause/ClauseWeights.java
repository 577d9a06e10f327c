package dev.khabar.event.clause;

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
  public final float[] taps;

  public final float[] tapsBias;

  /** For each layer what each number counts for each, and what is added. */
  public final float[] mix;

  public final float[] mixBias;

  /** What the trigger's token and its type count for the units. */
  public final float[] trigger;

  public final float[] triggerBias = new float[UNITS];
  public final float[] types = new float[EventType.values().length * UNITS];

  /** What a party's first and last token count; with all below, nothing where none is asked for. */
  public final float[] first;

  public final float[] last;

  /** What is added for a party of the sentence, for one that it does not name, and by distance. */
  public final float[] party;

  public final float[] absent;
  public final float[] distances;

  /** The factors of trigger and party, and what each product counts. */
  public final float[] triggerFactors;

  public final float[] triggerFactorsBias;
  public final float[] partyFactors;
  public final float[] partyFactorsBias;
  public final float[] products;

  /** What each unit counts for each answer. */
  public final float[] output;

  private final ClauseShape shape;

  /** Weights of zero. */
  public ClauseWeights(ClauseShape shape) {
    this.shape = shape;
    int width = shape.width();
    this.taps = new float[LAYERS * width * TAPS];
    this.tapsBias = new float[LAYERS * width];
    this.mix = new float[LAYERS * width * width];
    this.mixBias = new float[LAYERS * width];
    this.trigger = new float[width * UNITS];
    this.output = new float[UNITS * shape.answers()];
    int parties = shape.parties() ? 1 : 0;
    this.first = new float[parties * width * UNITS];
    this.last = new float[parties * width * UNITS];
    this.party = new float[parties * UNITS];
    this.absent = new float[parties * UNITS];
    this.distances = new float[parties * (2 * FAR + 1) * UNITS];
    this.triggerFactors = new float[parties * width * PRODUCTS];
    this.triggerFactorsBias = new float[parties * PRODUCTS];
    this.partyFactors = new float[parties * width * PRODUCTS];
    this.partyFactorsBias = new float[parties * PRODUCTS];
    this.products = new float[parties * PRODUCTS * UNITS];
  }

  public ClauseShape shape() {
    return shape;
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

  /** The same with the scores times a factor. */
  ClauseWeights times(double factor) {
    ClauseWeights scaled = new ClauseWeights(shape);
    for (int i = 0; i < all().size(); i++) {
      System.arraycopy(all().get(i), 0, scaled.all().get(i), 0, all().get(i).length);
    }
    for (int i = 0; i < output.length; i++) {
      scaled.output[i] *= (float) factor;
    }
    return scaled;
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
    out.writeInt(shape.answers());
    for (float[] weights : all()) {
      for (float weight : weights) {
        out.writeFloat(weight);
      }
    }
  }

  static ClauseWeights read(DataInputStream in, ClauseShape shape) throws IOException {
    int answers = in.readInt();
    if (answers != shape.answers()) {
      throw new IOException(
          "its network of sentences has " + answers + " answers, not " + shape.answers());
    }
    ClauseWeights read = new ClauseWeights(shape);
    for (float[] weights : read.all()) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = in.readFloat();
      }
    }
    return read;
  }
}
