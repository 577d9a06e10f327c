package dev.khabar.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names that stand beside another as a second name of it: an acronym in brackets behind the
 * name it abbreviates (المنظمة الدولية للهجرة (أيوم)), a byname behind a person's name (الملقب بأبي
 * ...). Immutable; thread-safe.
 */
final class Appositions {
  private static final String QUOTES = "\"'«»“”„";

  /** Words between a person's name and a byname: المعروف باسم. */
  private static final int LONGEST_CUE = 3;

  private final Epithets epithets;

  Appositions(Epithets epithets) {
    this.epithets = epithets;
  }

  /** The names of one type that are another name of the one before them. */
  Map<ArticleName, ArticleName> of(
      String text, List<NameMention> mentions, Collection<ArticleName> names) {
    Map<Integer, ArticleName> byPosition = new HashMap<>();
    for (ArticleName name : names) {
      name.positions().forEach(position -> byPosition.put(position, name));
    }
    Map<ArticleName, ArticleName> same = new IdentityHashMap<>();
    for (ArticleName name : names) {
      for (int position : name.positions()) {
        ArticleName before = byPosition.get(position - 1);
        if (before != null
            && before != name
            && isSecondName(
                text, mentions.get(position - 1), before, mentions.get(position), name)) {
          same.putIfAbsent(name, before);
        }
      }
    }
    return same;
  }

  private boolean isSecondName(
      String text, NameMention first, ArticleName before, NameMention second, ArticleName name) {
    if (second.begin() < first.end()) {
      return false;
    }
    String between = text.substring(first.end(), Math.min(second.begin(), first.end() + 40));
    boolean brackets =
        between.strip().equals("(")
            && second.end() < text.length()
            && text.charAt(second.end()) == ')';
    return switch (name.type()) {
      case ORGANIZATION ->
          name.words().size() < before.words().size()
              && (brackets || (name.words().size() == 1 && isQuoted(text, between, second)));
      case PERSON -> (brackets && isKunya(name)) || isByname(between);
      case LOCATION, MISC -> false;
    };
  }

  /**
   * Whether the name stands in quotes of its own, or behind a quoted one as its spelling in Latin
   * letters: in "الصحة اليمنية" للميادين the quotes are another's.
   */
  private static boolean isQuoted(String text, String between, NameMention name) {
    String mark = between.strip();
    boolean closed = name.end() < text.length() && QUOTES.indexOf(text.charAt(name.end())) >= 0;
    boolean latin =
        Character.UnicodeScript.of(text.codePointAt(name.begin())) == Character.UnicodeScript.LATIN;
    return mark.length() == 1
        && QUOTES.contains(mark)
        && between.length() <= 2
        && (closed || latin);
  }

  /** A byname after the eldest child: أبو مازن, أم كامل. */
  private static boolean isKunya(ArticleName name) {
    String first = name.words().get(0);
    return first.equals("ام") || (first.startsWith("ابو") && first.length() > 4);
  }

  private boolean isByname(String between) {
    List<String> words = new ArrayList<>(NameWords.of(between));
    return !words.isEmpty()
        && words.size() <= LONGEST_CUE
        && epithets.announceByname(String.join(" ", words));
  }
}
