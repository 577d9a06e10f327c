package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/** Deeds that someone hinders or refuses, or that something goes without. */
final class Refusals {
  /** Types whose nouns are deeds that can be refused, not words that reject what exists. */
  private static final Set<EventType> REFUSABLE =
      Set.of(
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.MOBILIZE);

  private Refusals() {}

  /** من دون أن تدعو, بدون أن يعلن. */
  static boolean isWithout(SentenceView view, int verb) {
    String before = view.folded(verb - 2);
    return view.folded(verb - 1).equals("ان") && (before.equals("دون") || before.equals("بدون"));
  }

  /** منع الأمن وقفة, ترفض طرد دبلوماسيين: the noun is the object of what hinders it. */
  static boolean of(SentenceView view, Candidate candidate, EventType type) {
    if (candidate.reading().proclitic() != Proclitic.NONE || candidate.reading().conjunction()) {
      return false;
    }
    int verb = GoverningVerb.before(view, candidate.token());
    boolean hindered =
        GoverningVerb.isOf(view, verb, "منع") || GoverningVerb.isOf(view, verb, "ألغى");
    return hindered || REFUSABLE.contains(type) && GoverningVerb.isOf(view, verb, "رفض");
  }
}
