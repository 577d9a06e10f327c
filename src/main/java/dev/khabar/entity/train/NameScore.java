package dev.khabar.entity.train;

import dev.khabar.entity.EntityType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts of right, found and wanted names by type; a name is right where span and type are. */
public final class NameScore {
  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);
  private final int[] merged = new int[3];

  /** A name with its place. */
  public record Span(int begin, int end, EntityType type) {}

  /** Counts the names of one text. */
  public void add(Set<Span> wanted, Set<Span> found) {
    for (Span span : wanted) {
      counts(span.type())[2]++;
    }
    for (Span span : found) {
      counts(span.type())[1]++;
      if (wanted.contains(span)) {
        counts(span.type())[0]++;
      }
    }
    Set<Span> wantedMerged = merged(wanted);
    Set<Span> foundMerged = merged(found);
    merged[1] += foundMerged.size();
    merged[2] += wantedMerged.size();
    foundMerged.retainAll(wantedMerged);
    merged[0] += foundMerged.size();
  }

  /** Persons, locations and organisations, the latter two as one type. */
  private static Set<Span> merged(Set<Span> spans) {
    Set<Span> merged = new HashSet<>();
    for (Span span : spans) {
      if (span.type() == EntityType.LOCATION) {
        merged.add(new Span(span.begin(), span.end(), EntityType.ORGANIZATION));
      } else if (span.type() != EntityType.MISC) {
        merged.add(span);
      }
    }
    return merged;
  }

  private int[] counts(EntityType type) {
    return counts.computeIfAbsent(type, t -> new int[3]);
  }

  /**
   * Precision, recall and F1, 0 to 1, over some types.
   *
   * @param wanted names in the corpus
   */
  public record Figures(double precision, double recall, double f1, int wanted) {}

  /** The figures over these types together. */
  public Figures over(Set<EntityType> types) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (EntityType type : types) {
      int[] own = counts(type);
      right += own[0];
      found += own[1];
      wanted += own[2];
    }
    return figures(right, found, wanted);
  }

  /**
   * Persons, locations and organisations, the latter two as one type: guidelines differ in whether
   * a country that acts is an organisation.
   */
  public Figures locationsAsOrganizations() {
    return figures(merged[0], merged[1], merged[2]);
  }

  private static Figures figures(int right, int found, int wanted) {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = wanted == 0 ? 0 : (double) right / wanted;
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Figures(precision, recall, f1, wanted);
  }

  /** All types. */
  public Figures all() {
    return over(EnumSet.allOf(EntityType.class));
  }

  /** Persons, locations and organisations. */
  public Figures plo() {
    return over(EnumSet.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION));
  }

  /** One line: F1 of PLO, of all, of each type. */
  public String line() {
    StringBuilder line = new StringBuilder();
    line.append(String.format("PLO %.1f all %.1f", 100 * plo().f1(), 100 * all().f1()));
    for (EntityType type : EntityType.values()) {
      Figures f = over(EnumSet.of(type));
      line.append(
          String.format(
              " %s %.1f (%.1f/%.1f)",
              type.name().substring(0, 3), 100 * f.f1(), 100 * f.precision(), 100 * f.recall()));
    }
    return line.toString();
  }
}
