package dev.khabar.event.role.grammar;

import dev.khabar.arabic.WrittenNumber;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
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

  private static final Set<String> CASUALTY_PAIRS = WordClass.CASUALTY_PAIR.words();
  private static final Set<String> PERSON_PAIRS = WordClass.PERSON_PAIR.words();

  /** Words that only those who suffer stand behind: مقتل جندي, استشهد شاب. */
  private static final Set<String> DEATHS = WordClass.DEATH.words();

  private static final Set<String> HARMED = WordClass.HARMED.words();

  /** Particles that are written to a noun of harm: بمقتل ثلاثة, لإصابة جنديين. */
  private static final String PARTICLES = "بل";

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

  /** The number at a word of harm: قتل 12 شخصا, بمقتل ثلاثة, 20 قتيلا, قتيلان, مقتل جندي. */
  private static OptionalInt near(SentenceView view, int i, Kind kind) {
    String word = harm(view, i, kind);
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    if (CASUALTY_PAIRS.contains(word)) {
      return OptionalInt.of(2);
    }
    WrittenNumber before = before(view, i);
    if (before != null && !isDateOrAge(view, before)) {
      return value(before.value());
    }
    if (isSuffered(word) && isOnePerson(view, i + 1) && !view.is(i + 1, Kind.STOP)) {
      return value(1 + joined(view, i + 2, kind));
    }
    return behind(view, i, kind);
  }

  /** The word of harm that a token is, without a particle written to it; empty where it is none. */
  private static String harm(SentenceView view, int i, Kind kind) {
    String word = view.folded(i);
    if (view.is(i, kind)) {
      return word;
    }
    boolean particle = !word.isEmpty() && PARTICLES.indexOf(word.charAt(0)) >= 0;
    return particle && view.is(word.substring(1), kind) ? word.substring(1) : "";
  }

  private static boolean isSuffered(String word) {
    boolean joined = word.startsWith("و") || word.startsWith("ف");
    String bare = joined ? word.substring(1) : word;
    return DEATHS.contains(bare) || HARMED.contains(bare);
  }

  /** The number before a word of harm, or before its subject: 20 قتيلا, إن 12 مدنيا قتلوا. */
  private static WrittenNumber before(SentenceView view, int i) {
    String word = view.folded(i);
    boolean verb = word.endsWith("وا") && !word.startsWith("و") && !word.startsWith("ف");
    return verb && view.is(i - 1, Kind.PEOPLE) ? number(view, i - 2) : number(view, i - 1);
  }

  /** The number behind a word of harm. */
  private static OptionalInt behind(SentenceView view, int i, Kind kind) {
    int reach = REACH;
    for (int k = i + 1; k < view.size() && reach > 0; k++) {
      boolean roughly = ROUGHLY.contains(view.folded(k));
      if (!roughly && (view.is(k, Kind.STOP) || view.is(k, Kind.CLAUSE))
          || otherHarm(view, k, kind)) {
        break;
      }
      WrittenNumber behind = number(view, k);
      if (behind != null) {
        return isDateOrAge(view, behind)
            ? OptionalInt.empty()
            : value(behind.value() + joined(view, behind.last() + 1, kind));
      }
      OptionalInt few = pair(view.folded(k));
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
    return pair(view.folded(k).substring(1)).orElse(isOnePerson(view, k) ? 1 : 0);
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

  private static boolean otherHarm(SentenceView view, int k, Kind kind) {
    return (kind == Kind.KILLED && view.is(k, Kind.INJURED))
        || (kind == Kind.INJURED && view.is(k, Kind.KILLED));
  }

  /** Two people: جنديين, مدنيان; a plural without a number says nothing. */
  private static OptionalInt pair(String word) {
    return PERSON_PAIRS.contains(word) ? OptionalInt.of(2) : OptionalInt.empty();
  }

  /**
   * One person, by a common noun without the article: جندي, رئيس البلدية, أحد الحراس; not one in
   * the accusative, which a number counts or which is a dual: 13 جنديا وشرطيا, أصيب رجلا أمن.
   */
  private static boolean isOnePerson(SentenceView view, int i) {
    if (i >= view.size() || view.isDefinite(i) || view.folded(i).endsWith("ا")) {
      return false;
    }
    Optional<NounClasses.Noun> noun = view.noun(i);
    return noun.filter(one -> one.sign().endsWith("S") && isPerson(one)).isPresent()
        && (!noun.get().sort().equals("PERSON,QUANTITY") || isOfPeople(view, i + 1));
  }

  private static boolean isPerson(NounClasses.Noun noun) {
    return noun.isA("PERSON") || noun.sort().equals("FORCE,PERSON");
  }

  /** What أحد is one of: people, not houses; of a word that is in no table people are likelier. */
  private static boolean isOfPeople(SentenceView view, int i) {
    return i < view.size()
        && view.noun(i)
            .map(noun -> isPerson(noun) || noun.isA("GROUP") || noun.isA("FORCE"))
            .orElse(true);
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
