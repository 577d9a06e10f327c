package dev.khabar.event.modality;

import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deeds that someone may do, can do, intends or promises to do: their doer stands between. */
final class Intentions {
  /** How far before the noun the word of the intention stands. */
  private static final int REACH = 5;

  private static final Set<String> ABILITIES = WordClass.ABILITY.words();

  private static final Set<String> AIMS = WordClass.AIM.words();

  private static final List<String> BEGINNINGS = List.of("بدأ", "استأنف", "واصل", "شهد");

  private Intentions() {}

  /** What the words around the noun say of it, where they say anything. */
  static Optional<Modality> of(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    int verb = GoverningVerb.before(view, at);
    if (isSupposed(view, verb)) {
      return Optional.of(Modality.HYPOTHETICAL);
    }
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      if (view.is(i, Kind.STOP) || view.isVerb(i) || view.isPreposition(i)) {
        break;
      }
      if (ABILITIES.contains(view.folded(i))) {
        return Optional.of(Modality.HYPOTHETICAL);
      }
      if (AIMS.contains(view.folded(i)) && at - i > 1) {
        return Optional.of(Modality.HYPOTHETICAL);
      }
    }
    return Optional.empty();
  }

  /** قد تنفذ عمليات, ربما يشن هجوما, قد تبدأ عملية: the verb of the noun is only possible. */
  private static boolean isSupposed(SentenceView view, int verb) {
    String before = view.folded(verb - 1);
    boolean carries =
        view.governs(verb, Governor.Kind.LIGHT)
            || BEGINNINGS.stream().anyMatch(lemma -> GoverningVerb.isOf(view, verb, lemma));
    return verb > 0
        && carries
        && (before.equals("قد") || before.equals("ربما"))
        && GoverningVerb.isPresent(view, verb);
  }
}
