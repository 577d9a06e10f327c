package dev.khabar.event;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventDate.Precision;
import java.time.LocalDate;
import java.util.Optional;

/** The date of an event: of the dates that its sentence gives, the one that its clause means. */
final class EventDates {
  private EventDates() {}

  /** The written date that the trigger takes, where there is one. */
  static Optional<WrittenDate> of(SentenceView view, Candidate candidate) {
    WrittenDate best = null;
    int bestDistance = Integer.MAX_VALUE;
    int at = candidate.token();
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    WrittenDate last = null;
    for (int k = Math.max(0, at - SentenceView.NEAR); k < end; k++) {
      WrittenDate date = view.dateAt(k);
      if (date == null || date.equals(last)) {
        continue;
      }
      last = date;
      boolean before = date.last() <= at;
      int distance = before ? at - date.last() : date.first() - at;
      int from = before ? date.last() : at;
      int to = before ? at : date.first();
      for (int i = from; i < to; i++) {
        if (view.is(i, Cues.Kind.STOP) || view.is(i, Cues.Kind.CLAUSE)) {
          distance += 15;
        } else if (view.isVerb(i) && i != at) {
          distance += 4;
        }
      }
      if (distance < bestDistance) {
        best = date;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The date as the row says it, with the words that give it. */
  static EventDate resolve(
      String text,
      SentenceView view,
      Optional<WrittenDate> written,
      Modality modality,
      Optional<LocalDate> published) {
    if (written.isEmpty()) {
      return new EventDate(
          published,
          published.isPresent() ? Precision.PUBLICATION : Precision.NONE,
          Optional.empty());
    }
    WrittenDate date = written.get();
    boolean toCome = modality == Modality.FUTURE && published.isPresent();
    LocalDate day = toCome ? date.nextAfter(published.get()) : date.date();
    int begin = view.token(date.first()).begin();
    int end = view.token(date.last() - 1).end();
    Precision precision =
        switch (date.unit()) {
          case DAY -> Precision.DAY;
          case MONTH -> Precision.MONTH;
          case YEAR -> Precision.YEAR;
        };
    return new EventDate(Optional.of(day), precision, Optional.of(text.substring(begin, end)));
  }
}
