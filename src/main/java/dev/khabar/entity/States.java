package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state that a party stands for where reports name it by turns: الجيش الروسي, القوات الروسية,
 * موسكو and روسيا. Told by the name and the shipped table of countries alone, so that no user's
 * table changes it. Immutable; thread-safe.
 */
public final class States {
  /** First words of bodies through which a state acts. */
  private static final Set<String> BODIES =
      Set.of(
          "جيش", "قوات", "حكومه", "رئاسه", "وزاره", "خارجيه", "دفاع", "داخليه", "سلطات", "شرطه",
          "بحريه", "طيران", "مخابرات", "اداره", "مدفعيه");

  private static final Map<String, String> HOUSES =
      Map.of("البيت الابيض", "US", "الكرملين", "RU", "داونينغ ستريت", "GB", "الاليزيه", "FR");

  private final Countries countries;

  private States(Countries countries) {
    this.countries = countries;
  }

  /** With the table of the program. */
  public static States load() {
    return new States(new Countries(LexiconTable.resource(EntityResolver.class, "countries.tsv")));
  }

  /** ISO 3166-1 alpha-2 code of the state that the entity stands for as a party, if it does. */
  public Optional<String> of(EntityRef party) {
    List<String> words = NameWords.of(party.foldedName());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String key = NameWords.key(party.foldedName());
    Optional<Countries.Country> country =
        switch (party.type()) {
          case MISC -> countries.ofNationality(words.get(0)).or(() -> countries.named(key));
          case LOCATION -> countries.named(key).or(() -> countries.withCapital(key));
          case ORGANIZATION -> body(words);
          case PERSON -> Optional.empty();
        };
    return country
        .map(Countries.Country::iso)
        .or(() -> Optional.ofNullable(HOUSES.get(String.join(" ", words))));
  }

  private Optional<Countries.Country> body(List<String> words) {
    if (words.size() < 2 || !BODIES.contains(NameWords.bare(words.get(0)))) {
      return Optional.empty();
    }
    return countries.ofNationality(words.get(words.size() - 1));
  }
}
