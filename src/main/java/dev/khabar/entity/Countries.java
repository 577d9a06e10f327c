package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries by their Arabic names, nationalities and capitals, from {@code countries.tsv}.
 * Immutable; thread-safe.
 */
final class Countries {
  /** A country, or the nationality that belongs to it, with the name to show. */
  record Country(String iso, String name) {}

  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final Set<String> USER_ASSIGNED = Set.of("XK");

  private final Map<String, Country> byIso = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byNationality = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  /**
   * Columns: iso, name, variants, demonyms, capital, common; several values of a column divided by
   * |.
   */
  Countries(List<LexiconTable.Row> rows) {
    for (LexiconTable.Row row : rows) {
      String iso = row.cell(0);
      if (iso.equals("iso")) {
        continue;
      }
      if (!isCode(iso)) {
        throw row.wrong("'" + iso + "' is no ISO 3166-1 alpha-2 code");
      }
      if (row.cell(1).isEmpty()) {
        throw row.wrong("the name of " + iso + " is missing");
      }
      Country country = new Country(iso, row.cell(1));
      byIso.put(iso, country);
      byName.putIfAbsent(NameWords.key(row.cell(1)), country);
      values(row.cell(2)).forEach(name -> byName.putIfAbsent(NameWords.key(name), country));
      List<String> demonyms = values(row.cell(3));
      for (String demonym : demonyms) {
        byNationality.putIfAbsent(
            NameWords.bare(Folding.fold(demonym)), new Country(iso, demonyms.get(0)));
      }
      values(row.cell(4)).forEach(name -> byCapital.putIfAbsent(NameWords.key(name), country));
      values(row.cell(5)).forEach(adjective -> common.add(Folding.fold(adjective)));
    }
  }

  /** Whether an ISO 3166-1 alpha-2 code is a country's. */
  static boolean isCode(String iso) {
    return ISO.contains(iso) || USER_ASSIGNED.contains(iso);
  }

  Optional<Country> withIso(String iso) {
    return Optional.ofNullable(byIso.get(iso));
  }

  Optional<Country> named(String key) {
    return Optional.ofNullable(byName.get(key));
  }

  Optional<Country> withCapital(String key) {
    return Optional.ofNullable(byCapital.get(key));
  }

  /** The country of a nationality in any of its forms: العراقي, عراقية, العراقيين, الروس. */
  Optional<Country> ofNationality(String foldedWord) {
    Country country = byNationality.get(NameWords.bare(foldedWord));
    return Optional.ofNullable(
        country != null ? country : byNationality.get(Nisba.lemma(foldedWord)));
  }

  /** The country whose name or nationality a word within the name of an organisation is. */
  Optional<Country> within(String foldedWord) {
    return common.contains(Nisba.lemma(foldedWord))
        ? Optional.empty()
        : ofNationality(foldedWord).or(() -> named(foldedWord));
  }

  static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
  }
}
