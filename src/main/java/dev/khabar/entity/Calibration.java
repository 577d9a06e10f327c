package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import java.util.EnumMap;
import java.util.Map;

/**
 * Turns the model's probability of a name into how often such names are right: by type a line in
 * the logit (Platt 1999), fitted on sentences that training did not see. Immutable, thread-safe.
 */
public final class Calibration {
  private static final double EDGE = 1e-6;

  private final Map<EntityType, Line> lines;

  /**
   * A type's line.
   *
   * @param slope what the logit is multiplied by
   * @param intercept what is added
   */
  public record Line(double slope, double intercept) {}

  /** A calibration by these lines; a type without one keeps its probabilities. */
  public Calibration(Map<EntityType, Line> lines) {
    this.lines = new EnumMap<>(EntityType.class);
    this.lines.putAll(lines);
  }

  /** Leaves every probability as it is. */
  public static Calibration none() {
    return new Calibration(Map.of());
  }

  /** The calibration that ships with the program. */
  public static Calibration shipped() {
    Map<EntityType, Line> lines = new EnumMap<>(EntityType.class);
    for (LexiconTable.Row row : LexiconTable.resource(Calibration.class, "calibration.tsv")) {
      lines.put(
          row.constant(EntityType.class, row.cell(0), "type"),
          new Line(row.number(1), row.number(2)));
    }
    return new Calibration(lines);
  }

  /** The calibrated probability, 0 to 1. */
  public double of(EntityType type, double probability) {
    Line line = lines.get(type);
    if (line == null) {
      return probability;
    }
    return 1 / (1 + Math.exp(-(line.slope() * logit(probability) + line.intercept())));
  }

  /** The logit of a probability, kept off 0 and 1. */
  public static double logit(double probability) {
    double p = Math.max(EDGE, Math.min(1 - EDGE, probability));
    return Math.log(p / (1 - p));
  }
}
