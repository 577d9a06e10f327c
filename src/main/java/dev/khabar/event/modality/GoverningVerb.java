package dev.khabar.event.modality;

import dev.khabar.arabic.Folding;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.SentenceView;

/** The verb that an event noun hangs on. */
final class GoverningVerb {
  /** How far before the noun its verb may stand. */
  static final int REACH = 8;

  private GoverningVerb() {}

  /** The nearest verb before the noun, between which and the noun no other preposition stands. */
  static int before(SentenceView view, int at) {
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      if (view.isVerb(i)) {
        return i;
      }
      boolean to = i == at - 1 && view.folded(i).equals("الي");
      if (view.is(i, Kind.STOP)
          || view.is(i, Kind.CLAUSE)
          || view.is(i, Kind.RELATIVE)
          || view.is(i, Kind.COMPLEMENT)
          || !to && view.isPreposition(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the token is the verb of the lemma, in any form. */
  static boolean isOf(SentenceView view, int i, String lemma) {
    if (i < 0) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (reading.isVerb() && Folding.fold(reading.word().lemma()).equals(Folding.fold(lemma))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token may be a verb of the imperfect. */
  static boolean isPresent(SentenceView view, int i) {
    for (WordReading reading : view.readings(i)) {
      if (reading.form().shape() == InflectedForm.Shape.IMPERFECT) {
        return true;
      }
    }
    return false;
  }
}
