package dev.khabar.event.choice;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/** Where a trigger of the lexicon reports nothing, whatever its company. */
final class EmptyWords {
  /** A heading without a verb has no more words: حرب السودان. */
  private static final int HEADING = 4;

  /** Tokens within which the purpose of a protest stands behind its word. */
  private static final int PURPOSE = 20;

  /** Words that name a running war. */
  private static final Set<String> WARS = Set.of("حرب", "معركه", "عدوان");

  /** What only answers the press: رفض التعليق. */
  private static final Set<String> SAYING = WordClass.ANSWER.words();

  private static final Set<String> HOSPITALS = WordClass.HOSPITAL.words();

  private EmptyWords() {}

  /** Whether the candidate reports no event of the type. */
  static boolean isEmpty(SentenceView view, Candidate candidate, EventType type) {
    if (EmptyCompany.isEmpty(view, candidate, type)) {
      return true;
    }
    return switch (type) {
      case ASSAULT -> !candidate.isVerb() && isNoAttack(view, candidate);
      case COERCE -> isPatient(view, candidate);
      case REJECT -> refusesToSay(view, candidate);
      case SUPPORT, ACCUSE -> isPurpose(view, candidate);
      default -> false;
    };
  }

  /** نُقل إلى المستشفى: the sick and the wounded are brought, not taken. */
  private static boolean isPatient(SentenceView view, Candidate candidate) {
    if (!candidate.reading().word().lemma().equals("نقل")) {
      return false;
    }
    int end = Math.min(view.size(), candidate.last() + SentenceView.NEAR / 2);
    for (int i = candidate.last(); i < end && !view.is(i, Kind.STOP); i++) {
      if (HOSPITALS.contains(Spelling.bare(view.folded(i))) || HOSPITALS.contains(view.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoAttack(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    return WARS.contains(candidate.reading().form().folded()) && isHeading(view, at);
  }

  /** A topic without a verb: a whole sentence of few words, or what stands before a colon. */
  private static boolean isHeading(SentenceView view, int at) {
    int words = 0;
    for (int i = 0; i < view.size(); i++) {
      if (view.folded(i).equals(":") && i > at) {
        return true;
      }
      if (view.isVerb(i)) {
        return false;
      }
      boolean mark = view.is(i, Kind.QUOTE) || view.is(i, Kind.COMMA);
      words += mark ? 0 : 1;
      if (words > HEADING) {
        return false;
      }
    }
    return true;
  }

  private static boolean refusesToSay(SentenceView view, Candidate candidate) {
    for (int i = candidate.last(); i < candidate.last() + HEADING && i < view.size(); i++) {
      if (SAYING.contains(view.folded(i))) {
        return true;
      }
      if (view.isVerb(i) || view.isPreposition(i) || view.is(i, Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  /**
   * خرجت تظاهرة تنديدا بالقصف: the accusative says what a protest is for. Wrong 13 times and right
   * twice in 3,396 annotated articles, each with weights that had not learnt it.
   */
  private static boolean isPurpose(SentenceView view, Candidate candidate) {
    WordReading reading = candidate.reading();
    int at = candidate.token();
    boolean noun = reading.form().shape() == InflectedForm.Shape.NOUN;
    // Right behind a verb it is an object: تلقى رفضا.
    if (!noun
        || reading.proclitic() != Proclitic.NONE
        || !reading.form().accusative()
        || view.isVerb(at - 1)) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i <= PURPOSE && !view.is(i, Kind.STOP); i--) {
      if (isProtest(view, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProtest(SentenceView view, int i) {
    for (WordReading reading : view.readings(i)) {
      for (Trigger trigger : reading.word().triggers()) {
        if (trigger.type() == EventType.PROTEST && trigger.rest().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
