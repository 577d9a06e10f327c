package dev.khabar.event.date;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Background in an article whose day of publication is unknown: what happened years before the
 * newest day that the article writes. Bare years do not count as news, for they are often to come.
 */
public final class UndatedBackground {
  /** From so many years before the newest date on, an event is no news. */
  private static final int YEARS = 2;

  private UndatedBackground() {}

  /** The events with those of past years marked as such. */
  public static List<CodedEvent> mark(CleanArticle article, List<CodedEvent> events) {
    if (article.published().isPresent()
        || events.stream().noneMatch(event -> event.date().date().isPresent())) {
      return events;
    }
    int newest = Integer.MIN_VALUE;
    for (Sentence sentence : article.sentences()) {
      for (WrittenDate date : WrittenDate.in(sentence.tokens(), Optional.empty())) {
        if (date.year() && date.unit() != WrittenDate.Unit.YEAR) {
          newest = Math.max(newest, date.date().getYear());
        }
      }
    }
    int limit = newest - YEARS;
    return events.stream().map(event -> isOld(event, limit) ? old(event) : event).toList();
  }

  private static CodedEvent old(CodedEvent event) {
    return event.withDate(Modality.HISTORICAL, event.date());
  }

  private static boolean isOld(CodedEvent event, int limit) {
    return event.modality() == Modality.ASSERTED
        && event.date().date().map(LocalDate::getYear).filter(year -> year <= limit).isPresent();
  }
}
