package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the shipped tables know of a name: of the whole, or, where they do not list it so, without
 * the head noun that only announces it and without the forefathers behind it. Immutable;
 * thread-safe.
 */
final class KnownNames {
  /** Words of a person's name that must stay: two are shared by many people. */
  private static final int FEWEST_WORDS_OF_A_PERSON = 3;

  private static final Set<String> OFFICES = Set.of("royal", "government");

  private static final String SPORT = "sport";

  /** What announces a club: دار الهلال and جمعية الهلال are none. */
  private static final Set<String> CLUBS = Set.of("نادي", "فريق", "منتخب");

  private final Countries countries;
  private final EntityTable table;
  private final Titles titles;

  KnownNames(Countries countries, EntityTable table, Titles titles) {
    this.countries = countries;
    this.table = table;
    this.titles = titles;
  }

  /** The entity that the tables know by these words. */
  Optional<EntityRef> find(EntityType type, List<String> words) {
    Optional<EntityRef> whole = whole(type, words);
    if (whole.isPresent()) {
      return whole;
    }
    return switch (type) {
      case PERSON ->
          table
              .findTransliterated(words)
              .map(KnownNames::ofEntry)
              .or(() -> withoutForefathers(words));
      case ORGANIZATION, LOCATION ->
          withoutHead(type, words).or(() -> withoutNationality(type, words));
      case MISC -> Optional.empty();
    };
  }

  private Optional<EntityRef> whole(EntityType type, List<String> words) {
    String key = String.join(" ", words);
    Optional<Countries.Country> country =
        type == EntityType.LOCATION ? countries.named(key) : Optional.empty();
    if (country.isPresent()) {
      return country.map(known -> ofCountry(type, known, "country"));
    }
    Optional<EntityTable.Entry> entry = table.find(type, key);
    if (entry.isPresent()) {
      return entry.map(KnownNames::ofEntry);
    }
    return type == EntityType.MISC && words.size() <= 2
        ? countries.ofNationality(key).map(known -> ofCountry(type, known, "nationality"))
        : Optional.empty();
  }

  /**
   * محمد بن سلمان بن عبد العزيز آل سعود: the chain is cut from its end. Only royals and holders of
   * an office go by such a beginning; of others it names many.
   */
  private Optional<EntityRef> withoutForefathers(List<String> words) {
    for (int end = words.size() - 1; end >= FEWEST_WORDS_OF_A_PERSON; end--) {
      String cut = words.get(end);
      if (cut.equals("بن") || cut.equals("بنت") || cut.equals("ال")) {
        Optional<EntityRef> known = whole(EntityType.PERSON, words.subList(0, end));
        if (known.flatMap(EntityRef::sector).filter(OFFICES::contains).isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  /** مدينة الموصل is الموصل, صحيفة الأهرام is الأهرام; but بنك مصر is not مصر. */
  private Optional<EntityRef> withoutHead(EntityType type, List<String> words) {
    if (words.size() < 2 || !titles.isOutside(type, words.get(0)) || titles.isPart(words.get(0))) {
      return Optional.empty();
    }
    List<String> rest = words.subList(1, words.size());
    boolean country =
        type == EntityType.ORGANIZATION && countries.named(String.join(" ", rest)).isPresent();
    return country
        ? Optional.empty()
        : whole(type, rest).filter(known -> isAnnouncedBy(words.get(0), known));
  }

  private static boolean isAnnouncedBy(String head, EntityRef known) {
    return !known.sector().equals(Optional.of(SPORT)) || CLUBS.contains(NameWords.bare(head));
  }

  /** شرم الشيخ المصرية is شرم الشيخ, where the tables say that it is of that country. */
  private Optional<EntityRef> withoutNationality(EntityType type, List<String> words) {
    int last = words.size() - 1;
    if (last < 1 || !NameWords.hasArticle(words.get(last))) {
      return Optional.empty();
    }
    Optional<String> iso = countries.ofNationality(words.get(last)).map(Countries.Country::iso);
    return iso.isEmpty()
        ? Optional.empty()
        : whole(type, words.subList(0, last)).filter(known -> known.country().equals(iso));
  }

  static EntityRef ofEntry(EntityTable.Entry entry) {
    return new EntityRef(
        entry.type(),
        entry.name(),
        NameWords.key(entry.name()),
        Optional.of(entry.id()),
        present(entry.country()),
        present(entry.sector()));
  }

  private static EntityRef ofCountry(EntityType type, Countries.Country country, String sector) {
    return new EntityRef(
        type,
        country.name(),
        Folding.fold(country.name()),
        Optional.of("iso:" + country.iso()),
        Optional.of(country.iso()),
        Optional.of(sector));
  }

  static Optional<String> present(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
