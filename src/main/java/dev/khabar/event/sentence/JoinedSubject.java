package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The subject of a second clause, which و joins to the first: in طهران ترفض المقترح وواشنطن تلوح
 * بعقوبات a name or a definite noun stands between و and a verb that agrees with it. It is no
 * object of the verb before. In 10,073 annotated events thirteen rows are better and two worse.
 */
public final class JoinedSubject {
  /** Words of a subject between و and its verb. */
  private static final int LONGEST = 7;

  /** No headline has more words. */
  private static final int HEADLINE = 22;

  private static final Set<String> DELEGATIONS = WordClass.DELEGATION.words();

  /** How far before و the verb of the first clause stands. */
  private static final int REACH = 16;

  /** States that are told as masculine; all others, and all towns, are feminine. */
  private static final Set<String> MASCULINE = WordClass.MASCULINE_STATE.words();

  /** Nouns of people in the plural, whose verb behind them is a plural too. */
  private static final String PEOPLE = "PEOPLE";

  private JoinedSubject() {}

  /**
   * The subject that a word with و begins, or null.
   *
   * @param i index of the word, or of a و that stands alone
   */
  public static NounPhrase at(SentenceView view, int i) {
    String word = view.folded(i);
    if (word.isEmpty() || word.charAt(0) != 'و') {
      return null;
    }
    int first = word.length() == 1 ? i + 1 : i;
    while (first > i && view.is(first, Kind.QUOTE)) {
      first++;
    }
    if (first >= view.size()
        || view.isVerb(first)
        || !isDefinite(view, first) && !isNominative(view, first) && !isInHeadline(view, first)) {
      return null;
    }
    if (first == i && !isJoined(view, i)) {
      return null;
    }
    int end = end(view, first);
    return end > 0 && (isBehindClause(view, i) || isBehindHeading(view, i, first, end))
        ? new NounPhrase(first, end)
        : null;
  }

  /** Whether a phrase that begins here is such a subject. */
  public static boolean begins(SentenceView view, int first) {
    int and = first - 1;
    while (view.is(and, Kind.QUOTE)) {
      and--;
    }
    return at(view, view.folded(and).equals("و") ? and : first) != null;
  }

  private static boolean isDefinite(SentenceView view, int first) {
    return (view.isName(first)
            || view.folded(first).startsWith("وال")
            || view.isDefinite(first)
            || view.isTitle(first))
        && view.attachedPreposition(first) == ' '
        && view.dateAt(first) == null;
  }

  /** Whether the word's و is none of its own letters: not وزير. */
  private static boolean isJoined(SentenceView view, int i) {
    return view.isName(i)
        ? view.hasAttached(i)
        : view.folded(i).startsWith("وال")
            || view.isJoinedTitle(i)
            || !view.isTitle(i) && Conjunction.isJoined(view, i);
  }

  /** Index after the subject, where a verb that agrees with it stands behind it; else -1. */
  private static int end(SentenceView view, int first) {
    int last = Math.min(view.size() - 1, first + LONGEST);
    for (int i = first + 1; i <= last; i++) {
      if (view.isVerb(i)) {
        boolean own = !view.isJoined(i) && !view.is(i - 1, Kind.RELATIVE);
        return own && agrees(view, first, i) ? subjectEnd(view, i) : -1;
      }
      if (isParticle(view, i)) {
        continue;
      }
      boolean more =
          view.isName(i) || view.isDefinite(i) || view.isTitle(i) || view.is(i, Kind.QUOTE);
      if (!more || view.is(i, Kind.TIMEWORD) && !view.isName(i) || joins(view, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int subjectEnd(SentenceView view, int verb) {
    int end = verb;
    while (isParticle(view, end - 1)) {
      end--;
    }
    return end;
  }

  /** لا, لم, قد, which stand before a verb only. */
  private static boolean isParticle(SentenceView view, int i) {
    String word = view.folded(i);
    return view.is(i, Kind.NEGATION) || word.equals("قد") || word.equals("سوف");
  }

  private static boolean joins(SentenceView view, int i) {
    return view.folded(i).startsWith("و") && Conjunction.isJoined(view, i);
  }

  /** Whether the verb of another clause stands before, with no relative clause between. */
  private static boolean isBehindClause(SentenceView view, int joint) {
    for (int i = joint - 1; i >= 0 && joint - i <= REACH; i--) {
      if (view.isVerb(i)) {
        return !view.is(i - 1, Kind.RELATIVE)
            && !view.is(i - 1, Kind.SUBORDINATE)
            && !view.is(i - 1, Kind.COMPLEMENT);
      }
      if (view.is(i, Kind.STOP)
          || view.is(i, Kind.RELATIVE)
          || view.is(i, Kind.COMPLEMENT)
          || view.is(i, Kind.CLAUSE)
          // هدنة بين الحكومة والمعارضة تستمر أسبوعا
          || view.folded(i).equals("بين")) {
        return false;
      }
    }
    return false;
  }

  /**
   * ووفد أوروبي يزور المدينة: some body with its verb, as a headline tells it, which has no stop.
   */
  private static boolean isInHeadline(SentenceView view, int first) {
    return !view.is(view.size() - 1, Kind.STOP)
        && view.size() <= HEADLINE
        && !view.folded(first).endsWith("ا")
        && (view.isParty(first) || DELEGATIONS.contains(view.folded(first)));
  }

  /** ومستوطنون يحرقون: people in the nominative, whom و joins to nothing in the genitive. */
  private static boolean isNominative(SentenceView view, int first) {
    return view.folded(first).endsWith("ون")
        && view.noun(first).filter(noun -> sign(noun).equals(PEOPLE)).isPresent();
  }

  /**
   * غارة على المدينة والجيش يتوعد: a heading without a verb stands before, of whose first noun the
   * verb cannot tell, or which ends in a place while a body begins.
   */
  private static boolean isBehindHeading(SentenceView view, int joint, int first, int verb) {
    boolean prepositions = false;
    for (int i = joint - 1; i >= 0; i--) {
      if (joint - i > REACH
          || view.isVerb(i)
          || view.is(i, Kind.RELATIVE)
          || view.is(i, Kind.COMPLEMENT)
          || view.is(i, Kind.STOP)
          || HeadlineMarks.isDots(view, i)
          || view.folded(i).equals("بين")) {
        return false;
      }
      prepositions |= view.isPreposition(i) || view.attachedPreposition(i) != ' ';
    }
    int at = verb;
    while (isParticle(view, at)) {
      at++;
    }
    boolean present =
        Arrays.stream(view.readings(at))
            .anyMatch(r -> r.isVerb() && r.form().shape() == InflectedForm.Shape.IMPERFECT);
    boolean apart =
        isNominative(view, first) || !agrees(view, 0, at) || isOtherKind(view, joint, first);
    return prepositions && present && apart;
  }

  /** What و joins to a place is a place, and what it joins to a person is one. */
  private static boolean isOtherKind(SentenceView view, int joint, int first) {
    boolean place = view.isName(joint - 1, EntityType.LOCATION);
    boolean person = view.isName(joint - 1, EntityType.PERSON);
    return place && !view.isName(first, EntityType.LOCATION) && !view.is(first, Kind.LOCATIVE)
        || person && !view.isName(first, EntityType.PERSON) && !view.isTitle(first);
  }

  /** Whether the verb has the gender and number of the noun, as far as both are known. */
  private static boolean agrees(SentenceView view, int first, int verb) {
    String sign = sign(view, first);
    boolean known = false;
    for (WordReading reading : view.readings(verb)) {
      if (reading.isVerb()) {
        known = true;
        if (agrees(sign, reading.form())) {
          return true;
        }
      }
    }
    // A verb of no table is one that looks like يفعل.
    return !known && (sign.isEmpty() || sign.equals("MS"));
  }

  /** Whether a verb has the gender and number of the noun, both of which are known. */
  static boolean surelyAgrees(SentenceView view, int first, int verb) {
    String known = sign(view, first);
    // البرلمان as a name is the noun all the same.
    String sign = known.isEmpty() ? view.noun(first).map(JoinedSubject::sign).orElse("") : known;
    return !sign.isEmpty()
        && Arrays.stream(view.readings(verb))
            .anyMatch(reading -> reading.isVerb() && agrees(sign, reading.form()));
  }

  private static boolean agrees(String sign, InflectedForm form) {
    boolean imperfect = form.shape() == InflectedForm.Shape.IMPERFECT;
    char person = form.folded().charAt(0);
    if (form.plural() || sign.equals(PEOPLE)) {
      return form.plural() && sign.equals(PEOPLE);
    }
    boolean third = !imperfect || person == 'ت' || person == 'ي';
    return third && (sign.isEmpty() || form.isOfFeminine() == !sign.equals("MS"));
  }

  /** Gender and number of the subject: as in the table of nouns, or empty where not known. */
  private static String sign(SentenceView view, int first) {
    if (view.isName(first, EntityType.LOCATION)) {
      String name = view.mentions().get(view.mentionAt(first)).entity().foldedName();
      return MASCULINE.contains(name) ? "MS" : "FS";
    }
    if (view.isName(first) && !view.folded(first).startsWith("وال")) {
      return "";
    }
    Optional<NounClasses.Noun> noun = view.noun(first);
    boolean feminine = view.folded(first).endsWith("ه");
    return noun.map(JoinedSubject::sign).orElse(feminine ? "FS" : "");
  }

  /** الجنود يطلقون, but المنظمات تطالب. */
  private static String sign(NounClasses.Noun noun) {
    return noun.sign().equals("MP") && noun.isA("PERSON") ? PEOPLE : noun.sign();
  }
}
