package dev.khabar.event.choice;

import java.util.List;

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

  /** The numbers' names and places. */
  static final FactNames NUMBERS = new FactNames(List.of(values()));

  /** How many numbers there are. */
  static final int COUNT = NUMBERS.count();
}
