package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the mentions of an article under the names that they have in common: without titles
 * before persons, epithets behind places, and the endings of nationalities. Immutable; thread-safe.
 */
final class MentionNames {
  /** Characters before a mention in which its title is looked for: five words or so. */
  private static final int TITLE_REACH = 48;

  /** Folded, as {@code epithets.tsv} has it for a word that makes of a name another's. */
  private static final String FAMILY = "عائله";

  private static final Set<String> CHAINS = Set.of("ال", "بن", "بو");

  private final Titles titles;
  private final Epithets epithets;
  private final Countries countries;
  private final EntityDescriber describer;
  private final AmbiguousNames ambiguous;

  MentionNames(
      Titles titles,
      Epithets epithets,
      Countries countries,
      EntityDescriber describer,
      AmbiguousNames ambiguous) {
    this.titles = titles;
    this.epithets = epithets;
    this.countries = countries;
    this.describer = describer;
    this.ambiguous = ambiguous;
  }

  /**
   * The names of the article by type and key, in the order of the text.
   *
   * @param types their types, reconciled over the article
   */
  Map<EntityType, Map<String, ArticleName>> collect(
      String text, List<NameMention> mentions, ArticleTypes types) {
    Map<EntityType, Map<String, ArticleName>> names = new EnumMap<>(EntityType.class);
    Map<String, ArticleName> bySurface = new HashMap<>();
    Map<Integer, EntityRef> meant = ambiguous.read(text, mentions, types);
    for (int i = 0; i < mentions.size(); i++) {
      NameMention mention = mentions.get(i);
      String surface = text.substring(mention.begin(), mention.end());
      EntityType type = types.of(NameWords.key(surface), mention);
      EntityRef told = meant.get(i);
      ArticleName ofSurface =
          told == null
              ? bySurface.computeIfAbsent(type + " " + surface, s -> name(type, surface))
              : name(told);
      if (type == EntityType.PERSON && isFamily(text, mention, ofSurface)) {
        ofSurface = family(ofSurface);
      }
      names
          .computeIfAbsent(type, t -> new LinkedHashMap<>())
          .merge(ofSurface.key(), ofSurface, (first, again) -> first)
          .addMention(i, titleBefore(text, mention));
    }
    return names;
  }

  /**
   * Whether it names a family and no member of it: عائلة التميمي, أسرة آل سعود. A name without
   * article may be a given name (عائلة شيرين), and names the person.
   */
  private boolean isFamily(String text, NameMention mention, ArticleName name) {
    String first = name.words().get(0);
    boolean ofFamily =
        (name.words().size() == 1 && NameWords.hasArticle(first))
            || (name.words().size() == 2 && CHAINS.contains(first));
    List<String> before =
        ofFamily ? NameWords.before(text, mention.begin(), TITLE_REACH) : List.of();
    return !before.isEmpty() && epithets.isFamily(before.get(before.size() - 1));
  }

  private static ArticleName family(ArticleName name) {
    List<String> words = new ArrayList<>(name.words());
    words.add(0, FAMILY);
    return new ArticleName(EntityType.PERSON, words, "عائلة " + name.display(), "", "");
  }

  /** The name of what an ambiguous one means, in the form that the tables show. */
  private static ArticleName name(EntityRef meant) {
    return new ArticleName(
        meant.type(),
        NameWords.of(meant.foldedName()),
        meant.name(),
        meant.canonicalId().orElse(""),
        meant.country().orElse(""));
  }

  private ArticleName name(EntityType type, String surface) {
    List<String> words = NameWords.of(surface);
    String display = display(surface);
    switch (type) {
      case PERSON -> {
        int stripped = titles.titleWords(words);
        words = nominative(words.subList(stripped, words.size()));
        display = withoutFirstWords(display, stripped);
        int behind = epithets.wordsBehind(type, words);
        words = words.subList(0, words.size() - behind);
        display = withoutLastWords(display, behind);
      }
      case LOCATION, ORGANIZATION -> {
        int behind = epithets.wordsBehind(type, words);
        if (behind > 0 && describer.known(type, words).isEmpty()) {
          words = words.subList(0, words.size() - behind);
          display = withoutLastWords(display, behind);
        }
      }
      case MISC -> {
        List<String> lemmas = lemmas(words);
        display = words.size() == 1 ? nisbaDisplay(display, words.get(0), lemmas.get(0)) : display;
        words = lemmas;
      }
    }
    EntityRef known = describer.known(type, words).orElse(null);
    return new ArticleName(
        type,
        words,
        display,
        known == null ? "" : known.canonicalId().orElse(""),
        known == null ? "" : known.country().orElse(""));
  }

  /** أبي حفص and أبا حفص as أبو حفص, unless the tables know the name: أبي أحمد is no أبو أحمد. */
  private List<String> nominative(List<String> words) {
    boolean inflected =
        words.size() > 1 && (words.get(0).equals("ابي") || words.get(0).equals("ابا"));
    if (!inflected || describer.known(EntityType.PERSON, words).isPresent()) {
      return words;
    }
    List<String> nominative = new ArrayList<>(words.subList(1, words.size()));
    nominative.set(0, "ابو" + nominative.get(0));
    return nominative;
  }

  /** The lemma of a relative adjective, or of the two of a nationality such as كوري شمالي. */
  private List<String> lemmas(List<String> words) {
    if (words.size() == 1) {
      String lemma = Nisba.lemma(words.get(0));
      return lemma.isEmpty() ? words : List.of(lemma);
    }
    List<String> lemmas =
        words.size() == 2 ? words.stream().map(Nisba::lemmaOrBare).toList() : words;
    return countries.ofNationality(String.join(" ", lemmas)).isPresent() ? lemmas : words;
  }

  /** The title before a person's mention, nationalities between them left out. */
  private String titleBefore(String text, NameMention mention) {
    if (mention.type() != EntityType.PERSON) {
      return "";
    }
    List<String> before = NameWords.before(text, mention.begin(), TITLE_REACH);
    int end = before.size();
    while (end > 1 && countries.ofNationality(before.get(end - 1)).isPresent()) {
      end--;
    }
    return titles.titleAtEnd(before.subList(0, end));
  }

  /** The surface as a name to show: one line, no outer punctuation, the swallowed alef restored. */
  private static String display(String surface) {
    int begin = 0;
    int end = surface.length();
    while (begin < end && !Character.isLetterOrDigit(surface.codePointAt(begin))) {
      begin++;
    }
    while (end > begin && isOuter(surface.charAt(end - 1))) {
      end--;
    }
    return NameWords.restoreArticle(
        surface.substring(begin, end).replaceAll("[\\s\u00a0_]{1,100}", " "));
  }

  private static boolean isOuter(char c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && !Folding.isMark(c)
        && c != ')'
        && c != '.';
  }

  private static String withoutFirstWords(String display, int count) {
    int begin = 0;
    for (int i = 0; i < count; i++) {
      int blank = display.indexOf(' ', begin);
      begin = blank < 0 ? begin : blank + 1;
    }
    return display.substring(begin);
  }

  private static String withoutLastWords(String display, int count) {
    int end = display.length();
    for (int i = 0; i < count; i++) {
      int blank = display.lastIndexOf(' ', end - 1);
      end = blank <= 0 ? end : blank;
    }
    return display.substring(0, end);
  }

  /** The lemma in the spelling of the surface, so that أميركيين shows as أميركي. */
  private static String nisbaDisplay(String display, String foldedWord, String lemma) {
    if (foldedWord.equals(lemma)) {
      return display;
    }
    StringBuilder letters = new StringBuilder(display.length());
    for (int i = 0; i < display.length(); i++) {
      if (!Folding.isMark(display.charAt(i))) {
        letters.append(display.charAt(i));
      }
    }
    int begin = foldedWord.indexOf(lemma);
    return begin >= 0 && letters.length() >= begin + lemma.length()
        ? letters.substring(begin, begin + lemma.length())
        : lemma;
  }
}
