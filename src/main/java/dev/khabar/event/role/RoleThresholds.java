package dev.khabar.event.role;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.ShippedFiles;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * From which probability on a party is given a role, and how sure it then is: {@code
 * role-thresholds.tsv}. Immutable; thread-safe.
 */
final class RoleThresholds {
  /** What is asked of a party. */
  enum Kind {
    /** The likeliest of the sentence in its role. */
    FIRST,
    /** Named by an earlier sentence only. */
    TOLD,
    /** Named by another sentence as a place. */
    SITE,
    /** The second side behind مع. */
    WITH,
    /** The second side elsewhere. */
    SIDE,
    /** Beside one that is given. */
    FURTHER,
    /** Joined to one that is given, within its phrase. */
    JOINED,
    /** Of a phrase that is joined to the phrase of one that is given. */
    LINKED,
    /** Of the line from log-odds to log-odds. */
    SLOPE,
    SHIFT
  }

  /** What is less probable is never given. */
  static final double LEAST = 0.1;

  /** Sums of two answers may round to more than 1. */
  private static final double CERTAIN = 1 - 1e-6;

  private static final String FILE = "role-thresholds.tsv";
  private static final String ALL = "*";
  private static final RoleThresholds SHIPPED = read();

  /** The lines of all types, then those of a type; numbers as {@link RoleName#OF_PARTIES}. */
  private final Map<Kind, double[]> plain = new EnumMap<>(Kind.class);

  private final Map<EventType, Map<Kind, double[]>> own = new HashMap<>();

  private RoleThresholds() {}

  static RoleThresholds shipped() {
    return SHIPPED;
  }

  private static RoleThresholds read() {
    RoleThresholds thresholds = new RoleThresholds();
    for (LexiconTable.Row row : ShippedFiles.table(FILE)) {
      thresholds.add(row);
    }
    for (Kind kind : Kind.values()) {
      if (!thresholds.plain.containsKey(kind)) {
        throw new LexiconException(FILE, 0, "has no line for " + kind);
      }
    }
    return thresholds;
  }

  private void add(LexiconTable.Row row) {
    String name = row.cell(0).toUpperCase(Locale.ROOT);
    Kind kind = row.constant(Kind.class, name, "threshold");
    boolean line = kind == Kind.SLOPE || kind == Kind.SHIFT;
    double[] values = {row.number(2), row.number(3), row.number(4)};
    if (!line && Arrays.stream(values).anyMatch(value -> value < LEAST || value > 1)) {
      throw row.wrong("a threshold lies between " + LEAST + " and 1");
    }
    Map<Kind, double[]> lines = plain;
    if (!row.cell(1).equals(ALL)) {
      EventType type = row.constant(EventType.class, row.cell(1), "event type");
      if (line) {
        throw row.wrong(name + " has one line for all types: *");
      }
      lines = own.computeIfAbsent(type, t -> new EnumMap<>(Kind.class));
    }
    if (lines.put(kind, values) != null) {
      throw row.wrong("a second line for " + name + " of " + row.cell(1));
    }
  }

  /** How probable a party of this kind has to be. */
  double of(Kind kind, EventType type, RoleName role) {
    double[] values = own.getOrDefault(type, Map.of()).get(kind);
    return (values == null ? plain.get(kind) : values)[role.ordinal()];
  }

  /** How probably a party that is given is right. */
  double confidence(RoleName role, double probability) {
    double likely = Math.min(probability, CERTAIN);
    double odds = Math.log(likely / (1 - likely));
    double line =
        plain.get(Kind.SLOPE)[role.ordinal()] * odds + plain.get(Kind.SHIFT)[role.ordinal()];
    return 1 / (1 + Math.exp(-line));
  }
}
