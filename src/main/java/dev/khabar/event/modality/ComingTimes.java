package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Deeds that a verb of the imperfect tells with a time to come: يزور الوزير بغداد الأسبوع المقبل,
 * تستضيف الدوحة جولة من المفاوضات في حزيران القادم, تستضيف باريس الشهر المقبل مؤتمرا. What is said
 * today of what is to come is no such deed.
 */
final class ComingTimes {
  /** How far behind the deed the time stands. */
  private static final int REACH = 16;

  /** How far before its noun the verb stands. */
  private static final int VERB = 8;

  private static final Set<String> NEXT = WordClass.NEXT.words();
  private static final Set<String> TOMORROW = Set.of("غدا", "غد", "الغد");
  private static final Set<String> TIMES = WordClass.TIME_UNIT.words();
  private static final Set<String> PARTS = WordClass.PART_OF_TIME.words();
  private static final Set<String> DURING = WordClass.DURING.words();

  private static final long BOUNDS =
      Kind.bits(Kind.STOP, Kind.CLAUSE, Kind.RELATIVE, Kind.COMPLEMENT, Kind.TO_COME);

  private ComingTimes() {}

  /** Whether the deed's own clause says so. */
  static boolean hold(SentenceView view, Candidate candidate, EventType type) {
    if (type.isSaid()) {
      return false;
    }
    int at = candidate.token();
    int verb = candidate.isVerb() ? at : light(view, at);
    return verb >= 0
        && (isBehind(view, candidate.last(), candidate.last() + REACH)
            || isBehind(view, verb + 1, at))
        && GoverningVerb.isPresent(view, verb)
        && view.isVerb(verb)
        && isMain(view, verb)
        && (candidate.isVerb() || isOwn(view, at, verb));
  }

  /** Whether a time to come stands behind the verb or the deed in its clause. */
  private static boolean isBehind(SentenceView view, int from, int to) {
    int end = Math.min(view.size(), to);
    for (int i = from; i < end; i++) {
      if (TOMORROW.contains(view.folded(i))
          || NEXT.contains(view.folded(i)) && isTime(view, i - 1)) {
        return true;
      }
      if (view.isAny(i, BOUNDS) || view.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word before tells a time, which dates the clause and is annexed to nothing. */
  private static boolean isTime(SentenceView view, int last) {
    int first = last;
    boolean month = view.dateAt(last) != null;
    while (first > 0 && view.dateAt(first - 1) != null) {
      first--;
    }
    if (!month && !TIMES.contains(view.folded(last))) {
      return false;
    }
    int before = first - 1;
    while (before > 0 && PARTS.contains(view.folded(before))) {
      before--;
    }
    String word = view.folded(before);
    return before < first - 1
        || DURING.contains(word)
        || word.equals("من")
        || view.isName(before)
        || view.isDefinite(before)
        || view.is(before, Kind.COMMA)
        || view.is(before, Kind.QUOTE);
  }

  /** The nearest verb before the noun in its clause. */
  private static int light(SentenceView view, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= VERB; i--) {
      if (view.isVerb(i)) {
        return i;
      }
      boolean time = NEXT.contains(view.folded(i)) || TOMORROW.contains(view.folded(i));
      if (view.isAny(i, BOUNDS) && !time) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the verb tells the noun's deed: it carries it, or begins it. */
  private static boolean isOwn(SentenceView view, int noun, int verb) {
    return view.governs(verb, Governor.Kind.LIGHT) || noun - verb == 1;
  }

  /** Whether the verb is its sentence's own: not كان يزور, لم يزر, أن يزور. */
  private static boolean isMain(SentenceView view, int verb) {
    return !view.is(verb - 1, Kind.NEGATION)
        && !view.is(verb - 1, Kind.COMPLEMENT)
        && !view.is(verb - 1, Kind.CONDITION)
        && !view.governs(verb - 1, Governor.Kind.BE)
        && !view.governs(verb - 2, Governor.Kind.BE);
  }
}
