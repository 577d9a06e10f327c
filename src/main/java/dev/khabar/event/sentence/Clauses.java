package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;

/** How the phrases and verbs of a sentence hang together, as far as roles need it. */
public final class Clauses {
  /** How far a subject may stand from its verb. */
  private static final int REACH = 20;

  /** How far a carrying verb may stand from its noun. */
  private static final int CARRIER_REACH = 14;

  /** How far behind أعلن the deed stands that its subject announces of itself. */
  private static final int ANNOUNCED = 5;

  /** Tokens of a dateline with its agency in brackets. */
  private static final int LONGEST_DATELINE = 12;

  private static final long BOUNDS = Kind.bits(Kind.STOP, Kind.CLAUSE, Kind.DASH, Kind.COMPLEMENT);

  private Clauses() {}

  /** Whether no argument of what stands before is found from here on. */
  public static boolean isBoundary(SentenceView view, int i) {
    return view.isAny(i, BOUNDS)
        || (view.is(i, Kind.SUBORDINATE) && !view.isFormOf(i, "من"))
        || endsDateline(view, i);
  }

  /** The hyphen of الخرطوم (رويترز) -, which elsewhere encloses an aside. */
  private static boolean endsDateline(SentenceView view, int i) {
    return i > 0
        && i < LONGEST_DATELINE
        && view.folded(i).equals("-")
        && view.folded(i - 1).equals(")");
  }

  /**
   * The phrase that stands before a verb as its subject, or as what its relative clause is about.
   */
  public static NounPhrase subjectBefore(SentenceView view, int verb) {
    if (view.is(verb - 1, Kind.RELATIVE)) {
      return phraseBefore(view, verb - 1);
    }
    int start = verb;
    while (start > 0 && verb - start < REACH) {
      int before = start - 1;
      if (isBoundary(view, before) || view.isVerb(before)) {
        break;
      }
      start--;
    }
    boolean clauseHead = start == 0 || isBoundary(view, start - 1);
    if (clauseHead) {
      while (start < verb && (view.is(start, Kind.QUOTE) || view.is(start, Kind.COMMA))) {
        start++;
      }
      NounPhrase phrase = start < verb ? NounPhrase.at(view, start) : null;
      return phrase != null && phrase.last() <= verb ? phrase : null;
    }
    for (int i = start; i < verb; i++) {
      NounPhrase joined = JoinedSubject.at(view, i);
      if (joined != null) {
        return joined;
      }
    }
    // Behind another verb: an indefinite noun directly before is what the clause is about.
    boolean attribute =
        verb > start
            && !view.isDefinite(verb - 1)
            && !view.is(verb - 1, Kind.COMMA)
            && !view.isJoined(verb)
            && !view.is(verb - 1, Kind.NEGATION);
    return attribute ? phraseBefore(view, verb) : null;
  }

  /** The subject of the sentence's first verb, or what its first clause is about. */
  public static NounPhrase mainSubject(SentenceView view, int before) {
    for (int i = 0; i < before && i < SentenceView.NEAR; i++) {
      if (view.isVerb(i) && !view.is(i - 1, Kind.RELATIVE)) {
        NounPhrase subject = subjectBefore(view, i);
        NounPhrase behind = NounPhrase.behind(view, i + 1);
        return subject != null ? subject : behind;
      }
    }
    NounPhrase head = NounPhrase.at(view, 0);
    return head != null && head.last() <= before ? head : null;
  }

  /** أنه, أنها: the subject is the pronoun that is written to the particle. */
  public static boolean hasPronounSubject(SentenceView view, int verb) {
    String word = view.folded(verb - 1);
    return view.is(verb - 1, Kind.COMPLEMENT)
        && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم"));
  }

  /** Whether the subject found before the verb leaves what follows the verb to be its object. */
  public static boolean isFronted(SentenceView view, int verb, NounPhrase subject) {
    return subject.last() <= verb && !view.isJoined(verb);
  }

  /** The phrase that ends at the index, or null. */
  public static NounPhrase phraseBefore(SentenceView view, int end) {
    int start = end;
    while (start > 0
        && end - start < REACH
        && !isBoundary(view, start - 1)
        && !view.isVerb(start - 1)
        && !view.isPreposition(start - 1)
        && !view.is(start - 1, Kind.COMMA)) {
      start--;
      if (view.attachedPreposition(start) != ' ') {
        break;
      }
    }
    NounPhrase phrase = null;
    int at = start;
    while (at < end) {
      NounPhrase next = NounPhrase.at(view, at);
      if (next == null || next.last() > end) {
        return phrase;
      }
      phrase = next;
      at = next.last();
    }
    return phrase;
  }

  /** The subject of the verb before, which a joined or a governed verb without its own shares. */
  public static NounPhrase carriedSubject(SentenceView view, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 2 * REACH; i--) {
      if (view.is(i, Kind.STOP)) {
        return null;
      }
      if (view.isVerb(i) && !view.governs(i, Governor.Kind.BE)) {
        NounPhrase subject = subjectBefore(view, i);
        NounPhrase behind = NounPhrase.behind(view, i + 1);
        return subject != null && !view.is(i - 1, Kind.RELATIVE)
            ? subject
            : behind != null && behind.last() <= verb ? behind : null;
      }
    }
    return null;
  }

  /** What an attached pronoun stands for: the head of the relative clause, else the subject. */
  public static NounPhrase antecedent(SentenceView view, int i) {
    boolean relative = view.is(i - 1, Kind.RELATIVE);
    boolean attribute =
        view.isVerb(i)
            && i > 0
            && !view.isVerb(i - 1)
            && !view.isPreposition(i - 1)
            && !isBoundary(view, i - 1)
            && !view.isJoined(i);
    if (relative || attribute) {
      return phraseBefore(view, relative ? i - 1 : i);
    }
    NounPhrase carried = carriedSubject(view, i);
    return carried != null ? carried : view.isVerb(i) ? null : subjectBefore(view, i);
  }

  /** The verb behind a verbal noun whose object it is: هجوم شنّه فلان; -1 where there is none. */
  public static int carrierBehind(SentenceView view, int noun) {
    for (int i = noun + 1; i < view.size() && i <= noun + 5; i++) {
      if (view.isVerb(i)) {
        boolean back =
            view.governs(i, Governor.Kind.LIGHT)
                && (!view.readings(i)[0].pronoun().isEmpty() || view.is(i - 1, Kind.RELATIVE));
        return back ? i : -1;
      }
      if (isBoundary(view, i) && !view.is(i, Kind.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb that carries a verbal noun: شنّ ... هجوماً, تمكن من ...; -1 where there is none. */
  public static int carrier(SentenceView view, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= CARRIER_REACH; i--) {
      if (isBoundary(view, i)) {
        return -1;
      }
      if (view.isVerb(i)) {
        int distance = noun - i;
        boolean carries =
            view.governor(i).filter(governor -> carries(governor, distance)).isPresent();
        return carries ? i : -1;
      }
    }
    return -1;
  }

  private static boolean carries(Governor governor, int distance) {
    return switch (governor.kind()) {
      case LIGHT, ASPECT, UNREAL, PLAN -> true;
      case REPORT -> distance <= ANNOUNCED;
      default -> false;
    };
  }

  /** The subject of a carrying verb, never the noun that it carries. */
  public static NounPhrase subjectOf(SentenceView view, int verb, int noun) {
    NounPhrase behind = NounPhrase.behind(view, verb + 1);
    // تعرضت لنحو عشرين هجوماً: what a preposition governs is no subject.
    boolean own =
        behind != null
            && (noun < verb || behind.first() < noun)
            && (view.attachedPreposition(behind.first()) == ' ' || view.isName(behind.first()));
    if (own && !(behind.first() <= noun && noun < behind.last())) {
      return behind;
    }
    if (own && behind.first() < noun) {
      return new NounPhrase(behind.first(), noun);
    }
    NounPhrase before = subjectBefore(view, verb);
    return before != null ? before : carriedSubject(view, verb);
  }
}
