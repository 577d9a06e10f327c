package dev.khabar.event;

import dev.khabar.arabic.WrittenNumber;
import dev.khabar.event.Cues.Kind;
import java.util.OptionalInt;

/**
 * How many people the clause of a trigger says were killed, hurt, or took part.
 *
 * @param killed people killed
 * @param injured people hurt
 * @param participants people who took part
 */
record CasualtyCounts(OptionalInt killed, OptionalInt injured, OptionalInt participants) {
  /** How far a number may stand from the word that says what became of the people. */
  private static final int REACH = 4;

  static CasualtyCounts of(SentenceView view, Candidate candidate, EventType type) {
    boolean attack = type == EventType.ASSAULT;
    boolean crowd = type == EventType.PROTEST;
    return new CasualtyCounts(
        attack ? count(view, candidate, Kind.KILLED) : OptionalInt.empty(),
        attack || crowd ? count(view, candidate, Kind.INJURED) : OptionalInt.empty(),
        crowd ? count(view, candidate, Kind.MARCHED) : OptionalInt.empty());
  }

  private static OptionalInt count(SentenceView view, Candidate candidate, Kind kind) {
    int at = candidate.token();
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    for (int i = at; i < end && !view.is(i, Kind.STOP); i++) {
      OptionalInt found = near(view, i, kind);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = at - 1; i >= 0 && at - i < SentenceView.NEAR && !view.is(i, Kind.STOP); i--) {
      OptionalInt found = near(view, i, kind);
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  /** The number at a word of harm: قتل 12 شخصا, مقتل ثلاثة, 20 قتيلا, قتيلان. */
  private static OptionalInt near(SentenceView view, int i, Kind kind) {
    if (!view.is(i, kind)) {
      return OptionalInt.empty();
    }
    String word = view.folded(i);
    if (word.equals("قتيلان")
        || word.equals("قتيلين")
        || word.equals("جريحان")
        || word.equals("جريحين")
        || word.equals("شهيدين")) {
      return OptionalInt.of(2);
    }
    WrittenNumber before = view.numberAt(i - 1);
    if (before != null && !isDateOrAge(view, before)) {
      return value(before);
    }
    for (int k = i + 1; k < view.size() && k <= i + REACH; k++) {
      if (view.is(k, Kind.STOP) || view.is(k, Kind.CLAUSE) || otherHarm(view, k, kind)) {
        break;
      }
      WrittenNumber behind = view.numberAt(k);
      if (behind != null) {
        return isDateOrAge(view, behind) ? OptionalInt.empty() : value(behind);
      }
      if (view.is(k, Kind.PEOPLE)) {
        return dual(view.folded(k));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean otherHarm(SentenceView view, int k, Kind kind) {
    return (kind == Kind.KILLED && view.is(k, Kind.INJURED))
        || (kind == Kind.INJURED && view.is(k, Kind.KILLED));
  }

  /** Two people: جنديين, مدنيان; one: جندي, طفلا; a plural without a number says nothing. */
  private static OptionalInt dual(String word) {
    boolean dual =
        word.equals("جنديين")
            || word.equals("جنديان")
            || word.equals("شخصين")
            || word.equals("شخصان")
            || word.equals("طفلين")
            || word.equals("طفلان")
            || word.equals("شرطيين")
            || word.equals("شرطيان")
            || word.equals("امراتين")
            || word.equals("رجلين")
            || word.equals("رجلان")
            || word.equals("مدنيان");
    return dual ? OptionalInt.of(2) : OptionalInt.empty();
  }

  static boolean isDateOrAge(SentenceView view, WrittenNumber number) {
    String behind = view.folded(number.last());
    return view.dateAt(number.first()) != null
        || behind.startsWith("عام")
        || behind.startsWith("سن")
        || behind.startsWith("يوم")
        || behind.equals("ايام")
        || behind.startsWith("شهر")
        || behind.equals("اشهر")
        || behind.startsWith("ساع")
        || behind.startsWith("كيلو")
        || behind.equals("كلم")
        || behind.equals("%")
        || behind.startsWith("متر")
        || behind.startsWith("دولار");
  }

  private static OptionalInt value(WrittenNumber number) {
    return number.value() <= Integer.MAX_VALUE
        ? OptionalInt.of((int) number.value())
        : OptionalInt.empty();
  }
}
