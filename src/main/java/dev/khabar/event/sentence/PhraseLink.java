package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;

/** How a phrase hangs on the phrase right before it. */
public enum PhraseLink {
  /** Not at all, as far as signs show. */
  NONE,

  /** و joins it: لفلان، ولفلان; مع فلان ومع فلان. */
  JOINED,

  /** It tells where that is: عرابة جنوب جنين, المعبر في رفح. */
  PLACE;

  /** Signs and words between two joined phrases: a comma, a quotation mark, و and a preposition. */
  private static final int JOINT = 4;

  /** Words between a place and the larger one that it lies in: جنوب غربي محافظة. */
  private static final int CHAIN = 3;

  /**
   * How a phrase hangs on the one before.
   *
   * @param end index after the phrase before, or -1
   * @param start index of the phrase
   */
  public static PhraseLink of(SentenceView view, int end, int start) {
    if (end < 0) {
      return NONE;
    }
    return isJoined(view, end, start) ? JOINED : isPlaced(view, end, start) ? PLACE : NONE;
  }

  private static boolean isJoined(SentenceView view, int end, int start) {
    if (start - end > JOINT) {
      return false;
    }
    String first = view.folded(start);
    boolean joined = first.startsWith("و") && Conjunction.isJoined(view, start);
    for (int i = end; i < start; i++) {
      String word = view.folded(i);
      boolean and =
          word.startsWith("و")
              && (word.length() == 1 || view.is(word.substring(1), Kind.PREPOSITION));
      if (!and && !isSign(view, i)) {
        return false;
      }
      joined |= and;
    }
    return joined;
  }

  private static boolean isPlaced(SentenceView view, int end, int start) {
    boolean placed = view.is(start, Kind.LOCATIVE) || view.attachedPreposition(start) == 'ب';
    if (start - end > CHAIN || !placed && !view.isName(start)) {
      return false;
    }
    for (int i = end; i < start; i++) {
      boolean place =
          view.is(i, Kind.LOCATIVE)
              || view.attachedPreposition(i) == 'ب'
                  && view.is(view.folded(i).substring(1), Kind.LOCATIVE);
      if (!place && !isSign(view, i)) {
        return false;
      }
      placed |= place;
    }
    return placed;
  }

  private static boolean isSign(SentenceView view, int i) {
    return view.is(i, Kind.COMMA) || view.is(i, Kind.QUOTE);
  }
}
