package dev.khabar.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what an article means by a name that several things bear: عمان is Amman or Oman, وزارة
 * الداخلية that of any state. The words before a name decide ({@code readings.tsv}: سلطان عمان),
 * its vowel signs (عُمان), the names that it is listed with (الكويت وعمان), and at last the
 * countries that the article speaks of. Where they leave it open, the name stays what it is without
 * them. Immutable; thread-safe.
 */
final class AmbiguousNames {
  /**
   * An article as tagged: its mentions with their reconciled types, and the keys of their names.
   */
  private record Tagged(
      String text, List<NameMention> mentions, ArticleTypes types, List<String> keys) {
    EntityType type(int position) {
      return types.of(keys.get(position), mentions.get(position));
    }

    /** Whether the article has a fuller name that this one may be short for. */
    boolean hasFuller(Ambiguous name) {
      String mine = Spelling.plain(NameWords.of(name.key()));
      for (int i = 0; i < keys.size(); i++) {
        String key = keys.get(i);
        boolean fuller =
            key.startsWith(name.key() + " ")
                || (name.type() == EntityType.PERSON
                    && Spelling.plain(NameWords.of(key)).endsWith(" " + mine));
        if (fuller && type(i) == name.type()) {
          return true;
        }
      }
      return false;
    }

    /** Whether it stands in brackets once, where it is another name of what stands before. */
    boolean isInBrackets(Ambiguous name) {
      for (int position : name.positions()) {
        NameMention mention = mentions.get(position);
        if (mention.begin() > 0
            && mention.end() < text.length()
            && text.charAt(mention.begin() - 1) == '('
            && text.charAt(mention.end()) == ')') {
          return true;
        }
      }
      return false;
    }
  }

  /** A name of an article with the mentions that share type and key. */
  private record Ambiguous(EntityType type, String key, List<Integer> positions) {}

  /** Ambiguous names of one field by which the article is about that field. */
  private static final int FEWEST_OF_A_FIELD = 3;

  private final Readings readings;
  private final StateBodies bodies;
  private final SharedNames shared;
  private final EntityDescriber describer;
  private final Titles titles;

  AmbiguousNames(
      Readings readings,
      StateBodies bodies,
      SharedNames shared,
      EntityDescriber describer,
      Titles titles) {
    this.readings = readings;
    this.bodies = bodies;
    this.shared = shared;
    this.describer = describer;
    this.titles = titles;
  }

  /**
   * What is meant, by the position of the mention; those that the article leaves open are missing.
   *
   * @param types their types, reconciled over the article
   */
  Map<Integer, EntityRef> read(String text, List<NameMention> mentions, ArticleTypes types) {
    Map<String, Ambiguous> ambiguous = new LinkedHashMap<>();
    Map<String, Ambiguous> commonNouns = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      NameMention mention = mentions.get(i);
      String key = NameWords.key(text.substring(mention.begin(), mention.end()));
      EntityType type = types.of(key, mention);
      keys.add(key);
      boolean organization = type == EntityType.ORGANIZATION;
      if (readings.knows(type, key) || (organization && bodies.knows(key))) {
        add(ambiguous, type, key, i);
      } else if (organization && shared.known(key).isPresent()) {
        add(commonNouns, type, key, i);
      }
    }
    if (ambiguous.isEmpty() && commonNouns.isEmpty()) {
      return Map.of();
    }
    Tagged article = new Tagged(text, mentions, types, keys);
    List<Optional<EntityRef>> certain = certain(article, ambiguous);
    ArticleSubject subject = new ArticleSubject(certain, fields(ambiguous.values()));
    Map<Integer, EntityRef> meant = new HashMap<>();
    for (Ambiguous name : ambiguous.values()) {
      decide(article, name, certain, subject, meant);
    }
    for (Ambiguous name : commonNouns.values()) {
      if (subject.isElsewhere(shared.known(name.key()).orElseThrow()) && !article.hasFuller(name)) {
        NameMention first = mentions.get(name.positions().get(0));
        String surface = NameWords.restoreArticle(text.substring(first.begin(), first.end()));
        EntityRef other = shared.of(surface, subject.dominant().orElseThrow());
        name.positions().forEach(position -> meant.put(position, other));
      }
    }
    return meant;
  }

  private static void add(Map<String, Ambiguous> names, EntityType type, String key, int position) {
    names
        .computeIfAbsent(type + " " + key, k -> new Ambiguous(type, key, new ArrayList<>()))
        .positions()
        .add(position);
  }

  /**
   * The fields that several ambiguous names share: where an article names الشباب, الفتح and
   * الاتحاد, it is about sport.
   */
  private Set<String> fields(Collection<Ambiguous> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (Ambiguous name : names) {
      readings.of(name.type(), name.key()).stream()
          .map(Readings.Reading::about)
          .filter(about -> !about.isEmpty())
          .distinct()
          .forEach(about -> counts.merge(about, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < FEWEST_OF_A_FIELD);
    return counts.keySet();
  }

  /** What the tables know of the mentions that are not ambiguous. */
  private List<Optional<EntityRef>> certain(Tagged article, Map<String, Ambiguous> ambiguous) {
    Map<String, Optional<EntityRef>> known = new HashMap<>();
    List<Optional<EntityRef>> certain = new ArrayList<>(article.keys().size());
    for (int i = 0; i < article.keys().size(); i++) {
      String key = article.keys().get(i);
      EntityType type = article.type(i);
      String name = type + " " + key;
      certain.add(
          ambiguous.containsKey(name)
              ? Optional.empty()
              : known.computeIfAbsent(name, n -> describer.known(type, words(type, key))));
    }
    return certain;
  }

  private List<String> words(EntityType type, String key) {
    List<String> words = NameWords.of(key);
    return switch (type) {
      case PERSON -> words.subList(titles.titleWords(words), words.size());
      case MISC -> words.size() == 1 ? List.of(nationality(words.get(0))) : words;
      case LOCATION, ORGANIZATION -> words;
    };
  }

  private static String nationality(String word) {
    String lemma = Nisba.lemma(word);
    return lemma.isEmpty() ? word : lemma;
  }

  private void decide(
      Tagged article,
      Ambiguous name,
      List<Optional<EntityRef>> certain,
      ArticleSubject subject,
      Map<Integer, EntityRef> meant) {
    List<Readings.Reading> all = readings.of(name.type(), name.key());
    ReadingVotes votes = new ReadingVotes(all);
    List<Integer> open = new ArrayList<>();
    for (int position : name.positions()) {
      Optional<EntityRef> here = votes.at(article.text(), article.mentions(), certain, position);
      here.ifPresent(entity -> meant.put(position, entity));
      if (here.isEmpty()) {
        open.add(position);
      }
    }
    if (open.isEmpty() || article.hasFuller(name) || article.isInBrackets(name)) {
      return;
    }
    Optional<EntityRef> rest =
        all.isEmpty()
            ? subject.dominant().flatMap(iso -> bodies.of(name.key(), iso))
            : votes.most().or(() -> subject.choose(all));
    rest.ifPresent(entity -> open.forEach(position -> meant.put(position, entity)));
  }
}
