package dev.khabar.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the names of one type in one article that are one thing for certain. Names that the tables
 * know as two things never meet. Near-linear in the names.
 */
final class NameClasses {
  private static final int SHORTEST_PLURAL = 5;
  private static final int FEWEST_SHUFFLED_WORDS = 3;

  private final Titles titles;
  private final List<ArticleName> names;
  private final Map<ArticleName, ArticleName> parents = new IdentityHashMap<>();
  private final Map<ArticleName, String> known = new IdentityHashMap<>();

  private NameClasses(Titles titles, Collection<ArticleName> names) {
    this.titles = titles;
    this.names = new ArrayList<>(names);
    for (ArticleName name : names) {
      parents.put(name, name);
      known.put(name, name.known());
    }
  }

  /**
   * The classes of an article's names of one type.
   *
   * @param appositions names with the name that they stand beside as another name of it
   * @return those with names of more words first, of equals the one mentioned first
   */
  static List<NameClass> of(
      Titles titles, Collection<ArticleName> names, Map<ArticleName, ArticleName> appositions) {
    NameClasses classes = new NameClasses(titles, names);
    classes.joinKnown();
    classes.joinSpellings();
    for (ArticleName name : names) {
      if (appositions.containsKey(name)) {
        classes.join(name, appositions.get(name));
      }
    }
    return classes.classes();
  }

  private void joinKnown() {
    Map<String, ArticleName> byId = new HashMap<>();
    for (ArticleName name : names) {
      if (name.isKnown()) {
        join(name, byId.computeIfAbsent(name.known(), id -> name));
      }
    }
  }

  private void joinSpellings() {
    Map<String, ArticleName> bySpelling = new HashMap<>();
    for (ArticleName name : names) {
      for (String spelling : spellings(name)) {
        join(name, bySpelling.computeIfAbsent(spelling, s -> name));
      }
    }
  }

  /** Keys of which two names of one thing share one. */
  private List<String> spellings(ArticleName name) {
    List<String> words = name.words();
    return switch (name.type()) {
      case PERSON, LOCATION ->
          List.of("plain " + Spelling.plain(words), "skeleton " + Spelling.skeleton(words));
      case ORGANIZATION -> {
        List<String> core = titles.withoutHeads(EntityType.ORGANIZATION, words);
        yield core.size() >= FEWEST_SHUFFLED_WORDS
            ? List.of(
                "plain " + Spelling.plain(words),
                "shuffled " + String.join(" ", core.stream().sorted().toList()))
            : List.of("plain " + plural(Spelling.plain(words)));
      }
      case MISC -> List.of("plain " + Spelling.plain(words));
    };
  }

  /** Both cases of a sound plural as one: الحوثيون, الحوثيين. */
  private static String plural(String word) {
    return word.length() > SHORTEST_PLURAL && (word.endsWith("ين") || word.endsWith("ون"))
        ? word.substring(0, word.length() - 2) + "ون"
        : word;
  }

  private void join(ArticleName a, ArticleName b) {
    ArticleName left = root(a);
    ArticleName right = root(b);
    String leftId = known.get(left);
    String rightId = known.get(right);
    boolean two = !leftId.isEmpty() && !rightId.isEmpty() && !leftId.equals(rightId);
    if (left != right && !two) {
      parents.put(left, right);
      known.put(right, rightId.isEmpty() ? leftId : rightId);
    }
  }

  private ArticleName root(ArticleName name) {
    ArticleName root = name;
    while (parents.get(root) != root) {
      ArticleName parent = parents.get(root);
      parents.put(root, parents.get(parent));
      root = parent;
    }
    return root;
  }

  private List<NameClass> classes() {
    Map<ArticleName, NameClass> byRoot = new LinkedHashMap<>();
    for (ArticleName name : names) {
      byRoot.computeIfAbsent(root(name), root -> new NameClass()).add(name);
    }
    List<NameClass> classes = new ArrayList<>(byRoot.values());
    classes.sort(
        Comparator.comparing((NameClass names) -> -names.mostWords())
            .thenComparing(names -> names.positions().first()));
    return classes;
  }
}
