package dev.khabar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of a row when its whole article has been coded. Each fact is a number; the types
 * come behind them, one for the row's own.
 */
enum RowFact {
  /** Log-odds of the confidence with which its trigger was chosen. */
  ODDS,

  /** What the network of the modalities says, whatever decided. */
  NEGATED,
  FUTURE,
  HYPOTHETICAL,
  HISTORICAL,
  ALLEGED,
  ASSERTED,

  /** What the rules said, what the clause said, and what the row says in the end. */
  RULED,
  SAID,
  MODALITY,

  /** How exact its date is, whether words give it, and whether its own sentence does. */
  PRECISION,
  DATED,
  DATED_HERE,

  /** Days before the publication; years before it or before the newest year of the article. */
  DAYS,
  YEARS,
  PUBLISHED,

  /** Mentions of its story, all of them and in the headline. */
  STORY,
  STORY_IN_HEADLINE,

  /** The article's rows of its type, all its rows, and how dense they stand. */
  SAME_TYPE,
  ROWS,
  DENSITY,

  /** Which share of the article's rows is background, and how sure the asserted are. */
  BACKGROUND,
  SURENESS,

  VERB,
  SHAPE,
  DEFINITE,
  POSITION,
  SENTENCE;

  private static final RowFact[] FACTS = values();

  /** How many numbers there are. */
  static final int COUNT = FACTS.length + EventType.values().length;

  /** The names of the numbers, as a table of trees has them. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (RowFact fact : FACTS) {
      names.add(fact.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    for (EventType type : EventType.values()) {
      names.add("is " + type);
    }
    return names;
  }

  /** The numbers' places by name. */
  static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    names().forEach(name -> places.put(name, places.size()));
    return places;
  }

  /** The place of the number that is one where the row is of the type. */
  static int ofType(EventType type) {
    return FACTS.length + type.ordinal();
  }
}
