package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Type and modality together: PLOVER codes a future cooperation as an agreement, an announced
 * withdrawal as a concession, and what someone says that he will not do as a rejection, so that
 * these deeds are of another type, and asserted. What is threatened lies ahead; the threat does
 * not.
 */
public record TypedModality(EventType type, Modality modality) {
  private static final Set<String> NEVER = Set.of("لن", "ولن", "فلن");

  /** Verbs of what has to be done. */
  private static final Set<String> DUTIES = Set.of("وجب", "انبغى", "تعيّن", "توجّب", "احتاج");

  static TypedModality of(EventType type, Modality modality) {
    if (modality != Modality.FUTURE) {
      return new TypedModality(type, modality);
    }
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID, AGREE ->
          new TypedModality(EventType.AGREE, Modality.ASSERTED);
      case RETREAT, CONCEDE -> new TypedModality(EventType.CONCEDE, Modality.ASSERTED);
      case THREATEN -> new TypedModality(EventType.THREATEN, Modality.ASSERTED);
      default -> new TypedModality(type, modality);
    };
  }

  /** The same of a deed whose refusal the sentence may tell. */
  public static TypedModality of(
      SentenceView view, Candidate candidate, EventType type, Modality modality) {
    if (type == EventType.REQUEST && modality == Modality.FUTURE && isDuty(candidate)) {
      return new TypedModality(type, Modality.ASSERTED);
    }
    EventType refused = refusal(type);
    return modality == Modality.NEGATED && refused != type && isRefused(view, candidate)
        ? new TypedModality(refused, Modality.ASSERTED)
        : of(type, modality);
  }

  /** سيتعين عليهم, يجب قبل السبت: it is asked for now, though it is to be done later. */
  private static boolean isDuty(Candidate candidate) {
    return DUTIES.contains(candidate.options().get(0).lemma());
  }

  /** What it is to say that one will not do the deed; the deed's own type where that is nothing. */
  private static EventType refusal(EventType type) {
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID, AGREE, CONCEDE, RETREAT -> EventType.REJECT;
      default -> type;
    };
  }

  /** لن نلتقي, لن يقبل: a verb that is said not to come. */
  private static boolean isRefused(SentenceView view, Candidate candidate) {
    return candidate.isVerb() && NEVER.contains(view.folded(candidate.token() - 1));
  }

  /** Whether a word of the type may stand for an event of the annotated one. */
  public static boolean mayBe(
      SentenceView view, Candidate candidate, EventType type, EventType annotated) {
    return of(type, Modality.FUTURE).type() == annotated
        || refusal(type) == annotated && isRefused(view, candidate);
  }
}
