package dev.khabar.event.choice;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.ShippedFiles;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * From which confidence on an event is coded, by type, and how a network's probability becomes a
 * confidence: {@code thresholds.tsv}. Immutable; thread-safe.
 */
public final class Thresholds {
  /**
   * A type's line.
   *
   * @param threshold the confidence from which on it is coded in a text of a sentence or two
   * @param article the same in an article, whose candidates are read again
   * @param slope of the confidence's log-odds by the probability's
   * @param shift of the confidence's log-odds
   */
  private record Line(double threshold, double article, double slope, double shift) {}

  private final Map<EventType, Line> lines;
  private final RowConfidence rows;

  private Thresholds(Map<EventType, Line> lines, RowConfidence rows) {
    this.lines = lines;
    this.rows = rows;
  }

  /** One threshold for all types; confidence is probability. */
  public static Thresholds of(double threshold) {
    Map<EventType, Line> lines = new EnumMap<>(EventType.class);
    Arrays.stream(EventType.values())
        .forEach(type -> lines.put(type, new Line(threshold, threshold, 1, 0)));
    return new Thresholds(lines, RowConfidence.PLAIN);
  }

  /** Reads the shipped table: type, threshold, threshold in articles, slope, shift. */
  public static Thresholds load() {
    Map<EventType, Line> lines = new EnumMap<>(EventType.class);
    for (LexiconTable.Row row : ShippedFiles.table("thresholds.tsv")) {
      Line line = new Line(row.number(1), row.number(2), row.number(3), row.number(4));
      lines.put(row.constant(EventType.class, row.cell(0), "event type"), line);
    }
    for (EventType type : EventType.values()) {
      if (!lines.containsKey(type)) {
        throw new LexiconException("thresholds.tsv", 0, "has no line for " + type);
      }
    }
    return new Thresholds(lines, RowConfidence.load());
  }

  double of(EventType type) {
    return lines.get(type).threshold();
  }

  /** From which confidence on an event is coded in an article. */
  double inArticle(EventType type) {
    return lines.get(type).article();
  }

  /** How often a probability of the network turned out right: a line through the log-odds. */
  double confidence(EventType type, double probability) {
    Line line = lines.get(type);
    return 1 / (1 + Math.exp(-(line.slope() * odds(probability) + line.shift())));
  }

  static double odds(double probability) {
    return Math.log(Math.max(probability, 1e-6) / Math.max(1 - probability, 1e-6));
  }

  /** How often a row of an article turned out right that had a probability by what was learnt. */
  double rowConfidence(CodedEvent row, double probability) {
    return rows.of(row, probability);
  }
}
