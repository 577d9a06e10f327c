package dev.khabar.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a shorter name can stand for a fuller one in the same article. Written from the usage of
 * Arabic news: a person goes by the family name once introduced, an organisation by what follows
 * its head noun (حركة النهضة, النهضة) or by its name without the nationality (وزارة الخارجية
 * العراقية, وزارة الخارجية). Immutable; thread-safe.
 */
final class NameLinks {
  /** How well a shorter name fits a fuller one, the better first. */
  enum Fit {
    /** The end of a person's name, as the family name is; any short form of other names. */
    USUAL,
    /** Another part of a person's name, as the given name is. */
    PART,
    NONE
  }

  /** Words before the nationality that say enough for any others to be left out. */
  private static final int KEPT_WORDS = 3;

  private final Titles titles;
  private final Countries countries;
  private final Epithets epithets;

  NameLinks(Titles titles, Countries countries, Epithets epithets) {
    this.titles = titles;
    this.countries = countries;
    this.epithets = epithets;
  }

  /**
   * How the shorter name fits as a short form of the fuller; both of one type. Names that the
   * tables know as two never fit, but for a family name: where an article names كارلوس تشافيز in
   * full, تشافيز need not be the bearer that the tables know.
   */
  Fit fit(ArticleName shorter, ArticleName fuller) {
    List<String> few = shorter.words();
    List<String> many = fuller.words();
    if (few.size() >= many.size()) {
      return Fit.NONE;
    }
    boolean other = shorter.isKnownAsOther(fuller);
    if (shorter.type() == EntityType.PERSON) {
      Fit fit = personFit(few, many);
      return other && (few.size() > 1 || fit != Fit.USUAL) ? Fit.NONE : fit;
    }
    if (other) {
      return Fit.NONE;
    }
    boolean isShort =
        switch (shorter.type()) {
          case ORGANIZATION -> isShortOrganisation(few, many) || isBrand(shorter, many);
          case LOCATION -> isBeginning(few, many) || isWithoutOutsideHeads(shorter, fuller);
          case MISC -> isBeginning(few, many) || isWithoutHeads(EntityType.MISC, few, many);
          case PERSON -> false;
        };
    return isShort && !adds(shorter, fuller) ? Fit.USUAL : Fit.NONE;
  }

  /**
   * All words of the shorter stand in the fuller, in their order; but the father in محمد بن سلمان
   * and the child in أم ضياء are other people.
   */
  private Fit personFit(List<String> few, List<String> many) {
    int next = 0;
    for (int i = 0; i < many.size(); i++) {
      boolean other = next == 0 && i > 0 && epithets.isKin(many.get(i - 1));
      if (next < few.size() && !other && Spelling.same(few.get(next), many.get(i))) {
        next++;
      }
    }
    if (next < few.size()) {
      return Fit.NONE;
    }
    for (int i = 1; i <= few.size(); i++) {
      if (!Spelling.same(few.get(few.size() - i), many.get(many.size() - i))) {
        return Fit.PART;
      }
    }
    return Fit.USUAL;
  }

  private boolean isShortOrganisation(List<String> few, List<String> many) {
    int nation = nationalityWords(many);
    List<String> withoutNation = many.subList(0, many.size() - nation);
    return isBeginning(few, many)
        || isWithoutHeads(EntityType.ORGANIZATION, few, many)
        || (nation > 0
            && (few.equals(withoutNation)
                || isWithoutHeads(EntityType.ORGANIZATION, few, withoutNation)
                || isWithoutMiddle(few, many, nation)));
  }

  /**
   * نيوميد for نيوميد إنرجي, مانشستر for مانشستر يونايتد: the first word of a name, where it is no
   * head, no country, and no word with the article (الاتحاد).
   */
  private boolean isBrand(ArticleName shorter, List<String> many) {
    String word = shorter.words().get(0);
    return shorter.words().size() == 1
        && word.length() > 2
        && many.get(0).equals(word)
        && !shorter.isKnown()
        && !word.startsWith("ال")
        && many.get(1).charAt(0) != 'و'
        && !titles.isHead(EntityType.ORGANIZATION, word)
        && countries.named(word).isEmpty()
        && countries.withCapital(word).isEmpty();
  }

  /** The heads before the name may be dropped, but none that names a part of the body behind. */
  private boolean isWithoutHeads(EntityType type, List<String> few, List<String> many) {
    for (int first = 1; first <= many.size() - few.size(); first++) {
      String head = many.get(first - 1);
      if (!titles.isHead(type, head) || titles.isPart(head)) {
        return false;
      }
      if (sameWithArticle(few, many.subList(first, many.size()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithoutOutsideHeads(ArticleName shorter, ArticleName fuller) {
    int heads = fuller.words().size() - shorter.words().size();
    return fuller.words().subList(0, heads).stream()
            .allMatch(word -> titles.isOutside(EntityType.LOCATION, word))
        && sameWithArticle(shorter.words(), fuller.words().subList(heads, fuller.words().size()));
  }

  /** Equal, or but for an article that the first word may have or lack. */
  private static boolean sameWithArticle(List<String> a, List<String> b) {
    return a.size() == b.size()
        && NameWords.bare(a.get(0)).equals(NameWords.bare(b.get(0)))
        && a.subList(1, a.size()).equals(b.subList(1, b.size()));
  }

  private static boolean isBeginning(List<String> few, List<String> many) {
    return few.size() >= 2 && many.subList(0, few.size()).equals(few);
  }

  /**
   * A nationality stays at the end and words before it are left out: after three words that are
   * kept, any (هيئة الأركان المشتركة للقوات المسلحة اليابانية); else only such as الوطني.
   */
  private boolean isWithoutMiddle(List<String> few, List<String> many, int nation) {
    int kept = few.size() - nation;
    int end = many.size() - nation;
    if (kept < 1
        || !few.subList(kept, few.size()).equals(many.subList(end, many.size()))
        || !few.subList(0, kept).equals(many.subList(0, kept))) {
      return false;
    }
    return kept >= KEPT_WORDS || many.subList(kept, end).stream().allMatch(epithets::isWithin);
  }

  /**
   * Whether the words that the fuller name adds to a known one make another thing of it: مجلس الأمن
   * is no short form of an unknown مجلس الأمن القومي, nor جامعة الدول العربية of its مجلس. Its own
   * nationality makes no other, nor the head of a name that has none.
   */
  private boolean adds(ArticleName shorter, ArticleName fuller) {
    if (!shorter.isKnown() || shorter.known().equals(fuller.known())) {
      return false;
    }
    List<String> few = shorter.words();
    List<String> many = fuller.words();
    int nation = nationalityWords(many);
    List<String> last = many.subList(many.size() - nation, many.size());
    boolean ofOther =
        nation > 0
            && shorter.hasCountry()
            && !nationality(last)
                .map(Countries.Country::iso)
                .filter(shorter::isOfCountry)
                .isPresent();
    boolean more = many.size() - few.size() > nation;
    return ofOther
        || (more && (isBeginning(few, many) || titles.isHead(shorter.type(), few.get(0))));
  }

  /** How many of the last words are a nationality: اليابانية, الكورية الجنوبية. */
  private int nationalityWords(List<String> words) {
    for (int count = 2; count > 0; count--) {
      int first = words.size() - count;
      if (first > 0
          && NameWords.hasArticle(words.get(first))
          && nationality(words.subList(first, words.size())).isPresent()) {
        return count;
      }
    }
    return 0;
  }

  private Optional<Countries.Country> nationality(List<String> words) {
    return words.size() == 1
        ? countries.ofNationality(words.get(0))
        : countries.ofNationality(
            words.stream().map(Nisba::lemmaOrBare).collect(Collectors.joining(" ")));
  }
}
