package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.Set;

/** Deeds that a condition, a duty or a demand names. */
final class Conditions {
  /** How far before أن the verb of the demand may stand. */
  private static final int REACH = 10;

  /** How far before أي a negation stands. */
  private static final int NEGATED = 6;

  /** What أن and a verb of the imperfect hangs on where it tells no fact. */
  private static final Set<String> DUTIES = WordClass.DUTY.words();

  /** Types whose deeds to come are agreements: من المتوقع أن يلتقي. */
  private static final Set<EventType> AGREED =
      Set.of(
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.SUPPORT,
          EventType.AID,
          EventType.AGREE,
          EventType.RETREAT,
          EventType.CONCEDE);

  private static final Set<String> ANY = WordClass.ANY.words();

  private Conditions() {}

  /** هل هاجمت, إذا هاجمت, في حال استقال, من الطبيعي أن تطلب, يتوقع أن يستقيل. */
  static boolean holds(SentenceView view, Candidate candidate, EventType type) {
    int at = candidate.token();
    if (isAsked(view, candidate)) {
      return true;
    }
    String before = view.folded(at - 1);
    if (candidate.reading().form().shape() == InflectedForm.Shape.PERFECT) {
      boolean supposed = before.equals("ما") && isIf(view.folded(at - 2));
      boolean event = view.folded(at - 2).equals("في") || view.folded(at - 2).equals("وفي");
      return isIf(before) || supposed || event && before.equals("حال");
    }
    if (candidate.reading().form().shape() != InflectedForm.Shape.IMPERFECT
        || !(before.equals("ان") || before.equals("وان") || before.equals("بان"))
        || AGREED.contains(type)) {
      return false;
    }
    String above = view.folded(at - 2);
    return DUTIES.contains(above) || type != EventType.PROTEST && isUnder(view, at - 1, "توقع");
  }

  /** هل هاجمت: whether the deed is asked about, which leaves no doubt. */
  static boolean isAsked(SentenceView view, Candidate candidate) {
    String before = view.folded(candidate.token() - 1);
    return before.equals("هل") || before.equals("وهل") || before.equals("فهل");
  }

  private static boolean isIf(String word) {
    return word.equals("اذا") || word.equals("واذا") || word.equals("لو");
  }

  /** Whether the verb before the token is the given one: توقعت مصادر أن. */
  private static boolean isUnder(SentenceView view, int to, String lemma) {
    for (int i = to - 1; i >= 0 && to - i <= REACH && !view.is(i, Kind.STOP); i--) {
      if (view.isVerb(i)) {
        return GoverningVerb.isOf(view, i, lemma);
      }
    }
    return false;
  }

  /** أي هجوم: any that there may be, behind لا, لم and عدم none. */
  static Optional<Modality> any(SentenceView view, Candidate candidate) {
    int at = candidate.token() - 1;
    if (!ANY.contains(view.folded(at))) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && at - i <= NEGATED && !view.is(i, Kind.STOP); i--) {
      if (view.is(i, Kind.NEGATION)) {
        return Optional.of(Modality.NEGATED);
      }
    }
    return Optional.of(Modality.HYPOTHETICAL);
  }
}
