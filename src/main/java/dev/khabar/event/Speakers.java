package dev.khabar.event;

import dev.khabar.event.Cues.Kind;
import java.util.List;
import java.util.Optional;

/** Who is said to report an event: the subject of a reporting verb, or whom وفق and بحسب name. */
final class Speakers {
  private Speakers() {}

  /** Who speaks in the sentence: the named subject of its first reporting verb. */
  static Optional<RoleFiller> first(SentenceView view) {
    for (int i = 0; i < view.size() && i < SentenceView.NEAR; i++) {
      if (view.isVerb(i) && view.governs(i, Governor.Kind.REPORT)) {
        NounPhrase behind = NounPhrase.behind(view, i + 1);
        NounPhrase subject = Clauses.subjectBefore(view, i);
        NounPhrase speaker = subject != null && !view.isJoined(i) ? subject : behind;
        return speaker == null
            ? Optional.empty()
            : named(speaker.fillers(view, RoleName.SPEAKER)).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence goes on with the speech of the one before: وأضاف:, وتابع. */
  static boolean goesOn(SentenceView view) {
    return view.size() > 1
        && view.isVerb(0)
        && view.governs(0, Governor.Kind.REPORT)
        && first(view).isEmpty();
  }

  static List<RoleFiller> of(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    for (int i = at - 1; i >= 0 && at - i < SentenceView.NEAR; i--) {
      if (view.is(i, Kind.STOP)) {
        break;
      }
      boolean reports =
          view.isVerb(i)
              && (view.governs(i, Governor.Kind.REPORT) || view.governs(i, Governor.Kind.ALLEGE));
      if (reports) {
        NounPhrase behind = NounPhrase.at(view, i + 1);
        NounPhrase subject = Clauses.subjectBefore(view, i);
        NounPhrase speaker = subject != null && !view.isJoined(i) ? subject : behind;
        return speaker == null || speaker.first() <= at && at < speaker.last()
            ? List.of()
            : named(speaker.fillers(view, RoleName.SPEAKER));
      }
    }
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    for (int i = at + 1; i < end && !view.is(i, Kind.STOP); i++) {
      String word = view.folded(i);
      boolean source =
          word.equals("وفق")
              || word.equals("وفقا")
              || word.equals("بحسب")
              || word.equals("حسب")
              || word.equals("نقلا");
      if (source) {
        int from = view.isPreposition(i + 1) ? i + 2 : i + 1;
        NounPhrase speaker = NounPhrase.at(view, from);
        return speaker == null ? List.of() : named(speaker.fillers(view, RoleName.SPEAKER));
      }
    }
    return List.of();
  }

  private static List<RoleFiller> named(List<RoleFiller> fillers) {
    return fillers.stream().filter(filler -> filler.entity().isPresent()).toList();
  }
}
