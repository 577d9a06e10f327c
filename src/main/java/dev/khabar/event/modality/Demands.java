package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/** Deeds that someone asks for or threatens with. */
final class Demands {
  private static final Set<String> THREATS = Set.of("تهديد", "تهديدات", "مطالب", "مطالبات");

  /** Verbs whose ب governs what they want done. */
  private static final List<String> DEMANDS = List.of("طالب", "أوصى", "هدد", "توعد");

  private Demands() {}

  /** طالب باستقالة, دعا إلى مفاوضات: what is asked for has not happened. */
  static boolean areFor(SentenceView view, int at, char preposition) {
    int verb = GoverningVerb.before(view, at);
    boolean to = view.folded(at - 1).equals("الي");
    if (to || preposition != 'ب') {
      return to && GoverningVerb.isOf(view, verb, "دعا");
    }
    for (int i = at - 1; i >= 0 && at - i <= GoverningVerb.REACH && !view.isPreposition(i); i--) {
      int word = i;
      if (THREATS.contains(Spelling.bare(view.folded(i)))) {
        return true;
      }
      if (DEMANDS.stream().anyMatch(demand -> GoverningVerb.isOf(view, word, demand))) {
        return true;
      }
      if (view.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** A strike that is called for is announced. */
  static Modality modality(EventType type) {
    return type == EventType.PROTEST ? Modality.FUTURE : Modality.HYPOTHETICAL;
  }
}
