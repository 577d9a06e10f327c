package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/** Deeds that someone denies, hinders, refuses or forbids, or that something goes without. */
final class Refusals {
  /** Types whose nouns are deeds that can be refused, not words that reject what exists. */
  private static final Set<EventType> REFUSABLE =
      Set.of(
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.MOBILIZE);

  private static final Set<String> RUMOURS = WordClass.RUMOUR.words();

  private Refusals() {}

  /** Whether the words before a noun of the type keep it from being a fact. */
  static boolean of(SentenceView view, Candidate candidate, EventType type) {
    return isDeniedReport(view, candidate)
        || isRefused(view, candidate, type)
        || isForbidden(view, candidate);
  }

  /** من دون أن تدعو, بدون أن يعلن. */
  static boolean isWithout(SentenceView view, int verb) {
    String before = view.folded(verb - 2);
    return view.folded(verb - 1).equals("ان") && (before.equals("دون") || before.equals("بدون"));
  }

  /** نفى ... أنباء عن محادثات: a report that is denied. */
  private static boolean isDeniedReport(SentenceView view, Candidate candidate) {
    int report = -1;
    for (int i = candidate.token() - 1; i >= 0 && candidate.token() - i <= 3; i--) {
      String word = view.folded(i);
      boolean about = word.equals("عن") || word.equals("حول") || word.equals("بشان");
      String reported = Spelling.bare(view.folded(i - 1));
      if (about && RUMOURS.contains(reported)) {
        report = i - 1;
      }
    }
    for (int i = report - 1; report > 0 && i >= 0 && report - i <= SentenceView.NEAR; i--) {
      if (view.governs(i, Governor.Kind.DENY)) {
        return true;
      }
    }
    return false;
  }

  /** منع الأمن وقفة, ترفض طرد دبلوماسيين: the noun is the object of what hinders it. */
  private static boolean isRefused(SentenceView view, Candidate candidate, EventType type) {
    if (candidate.reading().proclitic() != Proclitic.NONE || candidate.reading().conjunction()) {
      return false;
    }
    int verb = GoverningVerb.before(view, candidate.token());
    boolean hindered =
        GoverningVerb.isOf(view, verb, "منع") || GoverningVerb.isOf(view, verb, "ألغى");
    return hindered || REFUSABLE.contains(type) && GoverningVerb.isOf(view, verb, "رفض");
  }

  /** لن تسمح بفرض عقوبات: what is not allowed. */
  private static boolean isForbidden(SentenceView view, Candidate candidate) {
    if (candidate.reading().proclitic() != Proclitic.BI) {
      return false;
    }
    for (int i = candidate.token() - 1;
        i >= 0 && candidate.token() - i <= GoverningVerb.REACH;
        i--) {
      if (view.isVerb(i)) {
        return GoverningVerb.isOf(view, i, "سمح") && view.is(i - 1, Kind.NEGATION);
      }
    }
    return false;
  }
}
