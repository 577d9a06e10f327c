package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;

/** How a phrase hangs on the phrase right before it. */
public enum PhraseLink {
  /** Not at all, as far as signs show. */
  NONE,

  /** و joins it: لفلان، ولفلان; مع فلان ومع فلان. */
  JOINED,

  /** و and the preposition of that phrase: على فلان وعلى فلان. */
  SAME,

  /** It tells where that is: عرابة جنوب جنين, المعبر في رفح. */
  PLACE;

  /** Signs and words between two joined phrases: a comma, a quotation mark, و and a preposition. */
  private static final int JOINT = 4;

  /** Words between a place and the larger one that it lies in: جنوب غربي محافظة. */
  private static final int CHAIN = 3;

  /**
   * How a phrase hangs on the one before.
   *
   * @param before the phrase before, or null
   * @param start index of the phrase
   */
  public static PhraseLink of(SentenceView view, NounPhrase before, int start) {
    if (before == null) {
      return NONE;
    }
    int end = before.last();
    if (isSame(view, before, start)) {
      return SAME;
    }
    return isJoined(view, end, start) ? JOINED : isPlaced(view, end, start) ? PLACE : NONE;
  }

  private static boolean isSame(SentenceView view, NounPhrase before, int start) {
    int joint = start - 1;
    String word = view.folded(joint);
    if (joint < before.last() || joint > before.last() + 1 || !word.startsWith("و")) {
      return false;
    }
    boolean apart = joint > before.last() && !isSign(view, before.last());
    return !apart
        && view.is(word.substring(1), Kind.PREPOSITION)
        && word.substring(1).equals(view.folded(before.first() - 1));
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
