package dev.khabar.article.format;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Zones by the names that dates give them, from {@code zones.tsv}. Immutable; thread-safe. */
final class ZoneNames {
  private static final ZoneNames SHIPPED = new ZoneNames();
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private final Map<String, ZoneId> zones = new HashMap<>();

  private ZoneNames() {
    for (LexiconTable.Row row : LexiconTable.resource(PublishedAt.class, "zones.tsv")) {
      zones.put(Folding.fold(row.cell(0)), ZoneId.of(row.cell(1)));
    }
  }

  static ZoneNames shipped() {
    return SHIPPED;
  }

  /** The first zone that a folded text names. */
  Optional<ZoneId> in(String folded) {
    String before = "";
    for (String word : WORD.split(folded)) {
      ZoneId zone = zones.getOrDefault(word, zones.get(before + " " + word));
      if (zone != null) {
        return Optional.of(zone);
      }
      before = word;
    }
    return Optional.empty();
  }
}
