package dev.khabar.event.choice;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.RoleName;
import dev.khabar.event.ShippedFiles;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How the probability that the last look gives a row becomes its confidence: log-odds that also
 * know what the row tells, by {@code row-confidence.tsv}. Immutable; thread-safe.
 */
final class RowConfidence {
  /** What counts. */
  private enum Part {
    /** Times the log-odds of the probability. */
    SLOPE,

    /** Always. */
    SHIFT,

    /** Where the event has a place. */
    PLACE,

    /** For each word or name that has a part in it, up to {@link #MANY}. */
    NAME,

    /** Where words give its date. */
    DATE
  }

  private static final String FILE = "row-confidence.tsv";

  private static final int MANY = 8;

  /** The probability itself. */
  static final RowConfidence PLAIN = new RowConfidence(Map.of(Part.SLOPE, 1.0));

  private final Map<Part, Double> weights;

  private RowConfidence(Map<Part, Double> weights) {
    this.weights = weights;
  }

  /**
   * Reads the shipped table: part, weight.
   *
   * @throws LexiconException naming the line that is wrong or the part that has none
   */
  static RowConfidence load() {
    Map<Part, Double> weights = new EnumMap<>(Part.class);
    for (LexiconTable.Row row : ShippedFiles.table(FILE)) {
      weights.put(row.constant(Part.class, row.cell(0), "part"), row.number(1));
    }
    for (Part part : Part.values()) {
      if (!weights.containsKey(part)) {
        throw new LexiconException(FILE, 0, "has no line for " + part);
      }
    }
    return new RowConfidence(weights);
  }

  /** The confidence of a row, 0 to 1. */
  double of(CodedEvent event, double probability) {
    double sum = weight(Part.SLOPE) * Thresholds.odds(probability) + weight(Part.SHIFT);
    sum += event.fillers(RoleName.PLACE).isEmpty() ? 0 : weight(Part.PLACE);
    sum += weight(Part.NAME) * Math.min(MANY, names(event));
    sum += event.date().text().isEmpty() ? 0 : weight(Part.DATE);
    return 1 / (1 + Math.exp(-sum));
  }

  private double weight(Part part) {
    return weights.getOrDefault(part, 0.0);
  }

  /** How many different words fill its roles. */
  private static int names(CodedEvent event) {
    Set<Long> spans = new HashSet<>();
    event.roles().forEach(role -> spans.add((long) role.begin() << Integer.SIZE | role.end()));
    return spans.size();
  }
}
