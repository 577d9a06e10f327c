package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import java.util.List;

/**
 * اتهم الوزير الدولتين بالتجسس، ودعت موسكو إلى التحقيق: a joined verb of another gender than all
 * verbs before it goes on with the subject of none of them, so that the body or state behind it,
 * which agrees with it, is its own.
 */
public final class OwnSubject {
  private static final List<String> BODIES = List.of("BODY", "FORCE");

  private OwnSubject() {}

  /** Whether a verb has its own subject right behind it, as the genders tell. */
  public static boolean isBehind(SentenceView view, int verb, int first) {
    if (first != verb + 1
        || !view.isJoined(verb)
        || view.attachedPreposition(first) != ' '
        || !isBody(view, first)
        || !JoinedSubject.surelyAgrees(view, first, verb)) {
      return false;
    }
    boolean others = false;
    for (int i = 0; i < verb; i++) {
      if (view.is(i, Kind.STOP)) {
        others = false;
      } else if (view.isVerb(i) && !view.governs(i, Governor.Kind.BE)) {
        if (mayBeOfOne(view, i, verb)) {
          return false;
        }
        others = true;
      }
    }
    return others;
  }

  private static boolean isBody(SentenceView view, int first) {
    return view.isProperName(first) && !view.isName(first, EntityType.PERSON)
        || view.isDefinite(first) && view.isNounOf(first, BODIES);
  }

  /** Whether two verbs may have one subject, as far as their forms are known. */
  private static boolean mayBeOfOne(SentenceView view, int one, int other) {
    boolean known = false;
    for (WordReading reading : view.readings(one)) {
      if (reading.isVerb()) {
        known = true;
        for (WordReading second : view.readings(other)) {
          if (second.isVerb() && isOfOneGender(reading.form(), second.form())) {
            return true;
          }
        }
      }
    }
    return !known;
  }

  private static boolean isOfOneGender(InflectedForm one, InflectedForm other) {
    return one.isOfFeminine() == other.isOfFeminine();
  }
}
