package dev.khabar.event;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventDate.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The date of an event: of the dates that its sentence gives, the one that its clause means. */
final class EventDates {
  private EventDates() {}

  /** The written date that the trigger takes, where there is one. */
  static Optional<WrittenDate> of(
      SentenceView view, List<Candidate> candidates, Candidate candidate) {
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
      if (date.year() && isOthers(view, candidates, candidate, date)) {
        continue;
      }
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

  /** A date with its year belongs to the word next to it: حكم على منفذي هجوم عام 2014. */
  private static boolean isOthers(
      SentenceView view, List<Candidate> candidates, Candidate candidate, WrittenDate date) {
    boolean before = date.last() <= candidate.token();
    int own = before ? candidate.token() - date.last() : date.first() - candidate.token();
    int at = candidates.indexOf(candidate);
    int step = before ? -1 : 1;
    for (int i = at + step; i >= 0 && i < candidates.size(); i += step) {
      int token = candidates.get(i).token();
      boolean between = before ? token > date.last() : token < date.first();
      if (!between) {
        return false;
      }
      boolean apart = view.sameClause(token, date.first());
      if (apart && own > Math.abs(date.first() - token)) {
        return true;
      }
    }
    return false;
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
