package dev.khabar.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of one article that are one thing for certain: spellings, transliterations, what the tables
 * know as one entity, an acronym beside its name. Equal only to itself. Not thread-safe while it
 * grows.
 */
final class NameClass {
  private static final Comparator<ArticleName> FULLEST_FIRST =
      Comparator.comparing((ArticleName name) -> !name.isKnown())
          .thenComparing(name -> -name.words().size())
          .thenComparing(ArticleName::firstPosition);

  private final List<ArticleName> names = new ArrayList<>();
  private final TreeSet<Integer> positions = new TreeSet<>();
  private final Set<String> titles = new TreeSet<>();
  private int mostWords;

  void add(ArticleName name) {
    names.add(name);
    names.sort(FULLEST_FIRST);
    positions.addAll(name.positions());
    titles.addAll(name.titles());
    mostWords = Math.max(mostWords, name.words().size());
  }

  /** Its names, those that the tables know first, then the fuller. */
  List<ArticleName> names() {
    return names;
  }

  ArticleName first() {
    return names.get(0);
  }

  /** Its names of most words. */
  List<ArticleName> fullest() {
    return names.stream().filter(name -> name.words().size() == mostWords).toList();
  }

  int mostWords() {
    return mostWords;
  }

  TreeSet<Integer> positions() {
    return positions;
  }

  /** Whether a title stands before one of its mentions. */
  boolean hasTitle(String title) {
    return titles.contains(title);
  }
}
