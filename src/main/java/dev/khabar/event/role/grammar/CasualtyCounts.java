package dev.khabar.event.role.grammar;

import dev.khabar.arabic.WrittenNumber;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many people the clause of a trigger says were killed, hurt, or took part.
 *
 * @param killed people killed
 * @param injured people hurt
 * @param participants people who took part
 */
public record CasualtyCounts(OptionalInt killed, OptionalInt injured, OptionalInt participants) {
  /** How far a number may stand from the word that says what became of the people. */
  private static final int REACH = 4;

  /**
   * Words that make a number a rough one (ما لا يقل عن, أكثر من): they take nothing of the reach.
   */
  private static final Set<String> ROUGHLY = WordClass.ROUGHLY.words();

  /** What a number behind it names, and does not count: اللواء 405, الفرقة العاشرة, القرار 1701. */
  private static final Set<String> NUMBERED = WordClass.NUMBERED.words();

  private static final Set<String> CASUALTY_PAIRS = WordClass.CASUALTY_PAIR.words();
  private static final Set<String> PERSON_PAIRS = WordClass.PERSON_PAIR.words();

  /**
   * The numbers of an event: of attacks the killed and injured, of protests the injured and who
   * came.
   */
  public static CasualtyCounts of(SentenceView view, Candidate candidate, EventType type) {
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
    String word = view.folded(i);
    if (!view.is(i, kind) && !(kind == Kind.KILLED && word.equals("بحياه"))) {
      return OptionalInt.empty();
    }
    if (CASUALTY_PAIRS.contains(word)) {
      return OptionalInt.of(2);
    }
    WrittenNumber before = number(view, i - 1);
    if (before != null && !isDateOrAge(view, before) && !isNumbered(view, before.first() - 1)) {
      return value(before.value());
    }
    int reach = REACH;
    for (int k = i + 1; k < view.size() && reach > 0; k++) {
      boolean roughly = ROUGHLY.contains(view.folded(k));
      if (!roughly && (view.is(k, Kind.STOP) || view.is(k, Kind.CLAUSE))
          || otherHarm(view, k, kind)) {
        break;
      }
      WrittenNumber behind = isNumbered(view, k - 1) ? null : number(view, k);
      if (behind != null) {
        return isDateOrAge(view, behind)
            ? OptionalInt.empty()
            : value(behind.value() + joined(view, behind.last() + 1, kind));
      }
      OptionalInt few = fewPeople(view.folded(k));
      if (few.isPresent() || view.is(k, Kind.PEOPLE)) {
        return few;
      }
      reach -= roughly ? 0 : 1;
    }
    return OptionalInt.empty();
  }

  /** Further victims that و adds: four children وامرأتين, five civilians وثلاثة جنود. */
  private static long joined(SentenceView view, int k, Kind kind) {
    if (!view.folded(k).startsWith("و") || view.is(k, Kind.STOP)) {
      return 0;
    }
    WrittenNumber number = number(view, k);
    if (number != null) {
      boolean victims =
          view.is(number.last(), Kind.PEOPLE) && !otherHarm(view, number.last(), kind);
      return victims ? number.value() : 0;
    }
    return fewPeople(view.folded(k).substring(1)).orElse(0);
  }

  /** The number at a token, an attached و left out (وثلاثة, وخمسة وعشرين), or null. */
  private static WrittenNumber number(SentenceView view, int i) {
    WrittenNumber number = view.numberAt(i);
    if (number != null || !view.folded(i).startsWith("و")) {
      return number;
    }
    long value = WrittenNumber.valueOf(view.folded(i).substring(1));
    String next = view.folded(i + 1);
    long more = next.startsWith("و") ? WrittenNumber.valueOf(next.substring(1)) : -1;
    if (value > 0 && value < 10 && more >= 20 && more < 100) {
      return new WrittenNumber(i, i + 2, value + more);
    }
    return value > 0 && WrittenNumber.valueOf(next) < 0 ? new WrittenNumber(i, i + 1, value) : null;
  }

  private static boolean isNumbered(SentenceView view, int i) {
    String word = i < 0 ? "" : view.folded(i);
    return NUMBERED.contains(word.startsWith("ال") ? word.substring(2) : word);
  }

  private static boolean otherHarm(SentenceView view, int k, Kind kind) {
    return (kind == Kind.KILLED && view.is(k, Kind.INJURED))
        || (kind == Kind.INJURED && view.is(k, Kind.KILLED));
  }

  /** Two people: جنديين, مدنيان; a plural without a number says nothing. */
  private static OptionalInt fewPeople(String word) {
    return PERSON_PAIRS.contains(word) ? OptionalInt.of(2) : OptionalInt.empty();
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

  private static OptionalInt value(long number) {
    return number <= Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
  }
}
