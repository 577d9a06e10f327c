package dev.khabar.event.train;

import static dev.khabar.event.clause.ClauseWeights.PRODUCTS;
import static dev.khabar.event.clause.ClauseWeights.UNITS;

import dev.khabar.event.clause.ClauseWeights;
import java.util.Random;

/**
 * The hidden units of a trigger and a party while they learn, some of them left out by chance. Not
 * thread-safe.
 */
final class LearningUnits {
  private static final float DROPOUT = 0.2f;

  private final ClauseWeights weights;
  private final ClauseWeights slopes;
  private final LearningLayers layers;
  private final Random random;

  /** The units of the example scored last as they are summed, and what dropout leaves of them. */
  private final float[] sums = new float[UNITS];

  private final float[] kept = new float[UNITS];

  /** The factors of its trigger and of its party. */
  private final float[] own = new float[PRODUCTS];

  private final float[] others = new float[PRODUCTS];

  /**
   * Units over what layers make of a sentence.
   *
   * @param slopes where those of the weights are added up
   */
  LearningUnits(ClauseWeights weights, ClauseWeights slopes, LearningLayers layers, Random random) {
    this.weights = weights;
    this.slopes = slopes;
    this.layers = layers;
    this.random = random;
  }

  /** Adds the scores of an example of the sentence that was read. */
  void score(ClauseExamples.Place place, double[] scores) {
    int trigger = layers.at(place.trigger());
    System.arraycopy(weights.triggerBias, 0, sums, 0, UNITS);
    through(trigger, weights.trigger, sums);
    sum(weights.types, place.type().ordinal() * UNITS);
    if (place.isAbsent()) {
      sum(weights.absent, 0);
    } else if (place.isOfParty()) {
      scoreParty(place, trigger);
    }
    int answers = weights.shape().answers();
    for (int j = 0; j < UNITS; j++) {
      boolean on = sums[j] > 0 && random.nextFloat() >= DROPOUT;
      kept[j] = on ? 1 / (1 - DROPOUT) : 0;
      for (int k = 0; on && k < answers; k++) {
        scores[k] += sums[j] * kept[j] * weights.output[j * answers + k];
      }
    }
  }

  private void scoreParty(ClauseExamples.Place place, int trigger) {
    int first = layers.at(place.first());
    int last = layers.at(place.end() - 1);
    sum(weights.party, 0);
    through(first, weights.first, sums);
    through(last, weights.last, sums);
    sum(weights.distances, ClauseWeights.distance(place.first() - place.trigger()));
    System.arraycopy(weights.triggerFactorsBias, 0, own, 0, PRODUCTS);
    through(trigger, weights.triggerFactors, own);
    System.arraycopy(weights.partyFactorsBias, 0, others, 0, PRODUCTS);
    through(first, weights.partyFactors, others);
    through(last, weights.partyFactors, others);
    for (int k = 0; k < PRODUCTS; k++) {
      float product = own[k] * others[k];
      for (int j = 0; j < UNITS; j++) {
        sums[j] += weights.products[k * UNITS + j] * product;
      }
    }
  }

  /** Adds a row of weights to the units. */
  private void sum(float[] rows, int from) {
    for (int j = 0; j < UNITS; j++) {
      sums[j] += rows[from + j];
    }
  }

  private void through(int token, float[] rows, float[] sum) {
    for (int i = 0; i < weights.shape().width(); i++) {
      float value = layers.states()[token + i];
      for (int j = 0; j < sum.length; j++) {
        sum[j] += rows[i * sum.length + j] * value;
      }
    }
  }

  /** Adds slopes for the example that was scored last. */
  void learn(ClauseExamples.Place place, double[] errors) {
    int answers = weights.shape().answers();
    float[] units = new float[UNITS];
    for (int j = 0; j < UNITS; j++) {
      if (kept[j] == 0) {
        continue;
      }
      for (int k = 0; k < answers; k++) {
        int at = j * answers + k;
        slopes.output[at] += (float) errors[k] * sums[j] * kept[j];
        units[j] += (float) errors[k] * weights.output[at] * kept[j];
      }
    }
    int trigger = layers.at(place.trigger());
    add(units, slopes.triggerBias, 0);
    back(trigger, weights.trigger, slopes.trigger, units);
    add(units, slopes.types, place.type().ordinal() * UNITS);
    if (place.isAbsent()) {
      add(units, slopes.absent, 0);
    } else if (place.isOfParty()) {
      learnParty(place, trigger, units);
    }
  }

  private void learnParty(ClauseExamples.Place place, int trigger, float[] units) {
    int first = layers.at(place.first());
    int last = layers.at(place.end() - 1);
    add(units, slopes.party, 0);
    back(first, weights.first, slopes.first, units);
    back(last, weights.last, slopes.last, units);
    add(units, slopes.distances, ClauseWeights.distance(place.first() - place.trigger()));
    float[] ofOwn = new float[PRODUCTS];
    float[] ofOthers = new float[PRODUCTS];
    for (int k = 0; k < PRODUCTS; k++) {
      float slope = 0;
      float product = own[k] * others[k];
      for (int j = 0; j < UNITS; j++) {
        slopes.products[k * UNITS + j] += units[j] * product;
        slope += units[j] * weights.products[k * UNITS + j];
      }
      ofOwn[k] = slope * others[k];
      ofOthers[k] = slope * own[k];
    }
    add(ofOwn, slopes.triggerFactorsBias, 0);
    back(trigger, weights.triggerFactors, slopes.triggerFactors, ofOwn);
    add(ofOthers, slopes.partyFactorsBias, 0);
    back(first, weights.partyFactors, slopes.partyFactors, ofOthers);
    back(last, weights.partyFactors, slopes.partyFactors, ofOthers);
  }

  private static void add(float[] values, float[] rows, int from) {
    for (int j = 0; j < values.length; j++) {
      rows[from + j] += values[j];
    }
  }

  /** Slopes of rows of weights and of the token's numbers that went through them. */
  private void back(int token, float[] rows, float[] slopesOfRows, float[] units) {
    for (int i = 0; i < weights.shape().width(); i++) {
      float value = layers.states()[token + i];
      float slope = 0;
      int row = i * units.length;
      for (int j = 0; j < units.length; j++) {
        slopesOfRows[row + j] += units[j] * value;
        slope += units[j] * rows[row + j];
      }
      layers.slopes()[token + i] += slope;
    }
  }
}
