package dev.khabar.event.choice;

import java.util.List;

/**
 * What is known of a candidate when its whole article has been read. Each fact is a number; the
 * types come behind them, one for the candidate's own.
 */
enum Evidence {
  /** Log-odds of its likeliest type. */
  ODDS,
  /** Log-odds that it is no event. */
  NONE,
  /** Probability of its second type. */
  SECOND,
  /** Types that the lexicon allows. */
  OPTIONS,
  /** Log-odds that the words of an article add: what sort of text it is. */
  WORDS_OF_ARTICLE,

  SHAPE,
  PASSIVE,
  PLURAL,
  ARTICLE,
  PRONOUN,
  JOINED,
  WORDS,
  RESULT,
  CARRIED,

  /** Log-odds of the sum over words of its type near by. */
  SHARED,
  /** Probability of the likeliest of its type before and behind it in the sentence. */
  SAME_BEFORE,
  SAME_BEHIND,
  /** Tokens to the nearest of its type. */
  SAME_BEFORE_AT,
  SAME_BEHIND_AT,
  SAME_IN_SENTENCE,
  /** The others of the sentence: the likeliest, their sum, the neighbours, their number. */
  OTHER,
  OTHERS,
  NEIGHBOUR_BEFORE,
  NEIGHBOUR_BEHIND,
  CANDIDATES_IN_SENTENCE,

  /** The likeliest of the two sentences before and behind, of any type and of its own. */
  PREVIOUS,
  NEXT,
  PREVIOUS_SAME,
  NEXT_SAME,

  /** The likeliest in other sentences: of its type, of its word, of any. */
  TYPE_ELSEWHERE,
  WORD_ELSEWHERE,
  ANY_ELSEWHERE,
  WORD_COUNT,
  WORD_MEAN,
  TYPE_SHARE,
  TYPES,
  MEAN_ELSEWHERE,
  SUM_ELSEWHERE,
  SHARE_ELSEWHERE,
  DENSITY,
  CANDIDATES,

  /** The likeliest of the headline and of the lead, and of its type there. */
  HEADLINE,
  HEADLINE_SAME,
  LEAD,
  LEAD_SAME,

  /** Headline, lead or body. */
  PART,
  SENTENCE,
  POSITION,
  SENTENCES,
  TOKENS,
  SENTENCE_LENGTH,
  MEAN_LENGTH,
  TOKEN,
  TO_END,
  LEAD_SENTENCES,
  /** Share of the sentences that hold a candidate. */
  READ_SENTENCES,

  /** Years from the newest and the oldest year that the sentence writes to the publication. */
  NEWEST_YEAR,
  OLDEST_YEAR,
  PUBLISHED,

  /** How the words around it report it, before any date is known. */
  MODALITY;

  /** The numbers' names and places. */
  static final FactNames NUMBERS = new FactNames(List.of(values()));

  /** How many numbers there are. */
  static final int COUNT = NUMBERS.count();
}
