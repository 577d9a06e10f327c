package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves the name mentions of one article to entities: the type of a name is reconciled over the
 * article, short forms are bound to the full name they stand for, and known names get the name and
 * the overlay of the tables. What an entity is called depends on the article and the shipped tables
 * alone, so its id is the same tomorrow and whatever else is in the run. Immutable; thread-safe.
 */
public final class EntityResolver {
  private final Titles titles;
  private final NameLinks links;
  private final TypeVotes votes;
  private final EntityDescriber describer;

  private EntityResolver(
      Countries countries, EntityTable shipped, Optional<EntityTable> users, Titles titles) {
    this.titles = titles;
    this.links = new NameLinks(titles);
    this.votes = new TypeVotes(shipped, countries);
    this.describer = new EntityDescriber(countries, shipped, users);
  }

  /**
   * Loads the tables that ship with khabar and, over them, a user's: its ids, countries and sectors
   * go before theirs.
   *
   * @throws dev.khabar.arabic.LexiconException where a table has an error, with file and line
   */
  public static EntityResolver load(Optional<Path> usersTable) {
    return new EntityResolver(
        new Countries(LexiconTable.resource(EntityResolver.class, "countries.tsv")),
        new EntityTable(LexiconTable.resource(EntityResolver.class, "entities.tsv"), "kb:"),
        usersTable.map(path -> new EntityTable(LexiconTable.file(path), "")),
        new Titles(LexiconTable.resource(EntityResolver.class, "titles.tsv")));
  }

  /**
   * Resolves all mentions of an article.
   *
   * @param text the article's text, which the mentions' indices refer to
   * @param mentions in the order of the text
   * @return a resolved mention for each that holds a letter or digit, in the same order
   */
  public List<ResolvedMention> resolve(String text, List<NameMention> mentions) {
    List<NameMention> named =
        mentions.stream().filter(mention -> !words(text, mention).isEmpty()).toList();
    EntityRef[] refs = new EntityRef[named.size()];
    for (Map<String, ArticleName> ofType : collect(text, named).values()) {
      Map<Integer, ArticleName> bound =
          new NameBinding(links, ofType.values(), equivalents(text, named, ofType.values())).bind();
      Map<ArticleName, EntityRef> described = new HashMap<>();
      bound.forEach(
          (position, name) ->
              refs[position] = described.computeIfAbsent(name, describer::describe));
    }
    List<ResolvedMention> resolved = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      resolved.add(new ResolvedMention(withType(named.get(i), refs[i].type()), refs[i]));
    }
    return resolved;
  }

  /** The names of the article by type and key, in the order of the text. */
  private Map<EntityType, Map<String, ArticleName>> collect(String text, List<NameMention> named) {
    Map<String, EntityType> types = votes.of(text, named);
    Map<EntityType, Map<String, ArticleName>> names = new EnumMap<>(EntityType.class);
    for (int i = 0; i < named.size(); i++) {
      NameMention mention = named.get(i);
      List<String> words = words(text, mention);
      EntityType type = types.getOrDefault(String.join(" ", words), mention.type());
      String display = display(text, mention);
      if (type == EntityType.PERSON) {
        int stripped = titles.titleWords(words);
        words = words.subList(stripped, words.size());
        display = withoutFirstWords(display, stripped);
      } else if (type == EntityType.MISC && words.size() == 1) {
        String lemma = Nisba.lemma(words.get(0));
        if (!lemma.isEmpty()) {
          display = nisbaDisplay(display, words.get(0), lemma);
          words = List.of(lemma);
        }
      } else if (type == EntityType.MISC && words.size() == 2) {
        List<String> lemmas = words.stream().map(Nisba::lemmaOrBare).toList();
        words = describer.isNationality(String.join(" ", lemmas)) ? lemmas : words;
      }
      ArticleName name = new ArticleName(type, words, display, new ArrayList<>());
      names
          .computeIfAbsent(type, t -> new LinkedHashMap<>())
          .computeIfAbsent(name.key(), key -> name)
          .positions()
          .add(i);
    }
    return names;
  }

  /**
   * Names that are another name of the article for certain: two that the tables know as one entity,
   * and an acronym in brackets behind the name it abbreviates.
   */
  private Map<ArticleName, ArticleName> equivalents(
      String text, List<NameMention> named, Collection<ArticleName> names) {
    Map<ArticleName, ArticleName> same = new HashMap<>();
    Map<String, ArticleName> known = new HashMap<>();
    Map<Integer, ArticleName> byPosition = new HashMap<>();
    for (ArticleName name : names) {
      name.positions().forEach(position -> byPosition.put(position, name));
      describer
          .knownAs(name.type(), name.key())
          .map(id -> known.putIfAbsent(id, name))
          .ifPresent(first -> same.put(name, first));
    }
    for (int i = 1; i < named.size(); i++) {
      ArticleName before = byPosition.get(i - 1);
      ArticleName name = byPosition.get(i);
      if (before != null
          && name != null
          && before != name
          && name.type() == EntityType.ORGANIZATION
          && name.words().size() < before.words().size()
          && inBrackets(text, named.get(i - 1), named.get(i))) {
        same.putIfAbsent(name, before);
      }
    }
    return same;
  }

  private static boolean inBrackets(String text, NameMention before, NameMention mention) {
    return text.substring(before.end(), Math.max(before.end(), mention.begin())).strip().equals("(")
        && mention.end() < text.length()
        && text.charAt(mention.end()) == ')';
  }

  private static List<String> words(String text, NameMention mention) {
    return NameWords.of(text.substring(mention.begin(), mention.end()));
  }

  private static NameMention withType(NameMention mention, EntityType type) {
    return mention.type() == type
        ? mention
        : new NameMention(
            mention.sentence(), mention.begin(), mention.end(), type, mention.confidence());
  }

  /** The surface as a name to show: one line, no outer punctuation, the swallowed alef restored. */
  private static String display(String text, NameMention mention) {
    String surface = text.substring(mention.begin(), mention.end());
    int begin = 0;
    int end = surface.length();
    while (begin < end && !Character.isLetterOrDigit(surface.codePointAt(begin))) {
      begin++;
    }
    while (end > begin && isOuter(surface.charAt(end - 1))) {
      end--;
    }
    return NameWords.restoreArticle(
        surface.substring(begin, end).replaceAll("[\\s\\u00a0]{1,100}", " "));
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

  /** The lemma in the spelling of the surface, so that أميركيين shows as أميركي. */
  private static String nisbaDisplay(String display, String foldedWord, String lemma) {
    StringBuilder letters = new StringBuilder(display.length());
    for (int i = 0; i < display.length(); i++) {
      if (!Folding.isMark(display.charAt(i))) {
        letters.append(display.charAt(i));
      }
    }
    int begin = foldedWord.indexOf(lemma);
    return letters.length() >= begin + lemma.length()
        ? letters.substring(begin, begin + lemma.length())
        : lemma;
  }
}
