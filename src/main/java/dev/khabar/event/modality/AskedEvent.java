package dev.khabar.event.modality;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event of which it is asked how its clause tells it.
 *
 * @param view its sentence
 * @param candidate its trigger
 * @param type what it is an event of
 * @param date the date that it takes, where the sentence gives one
 * @param published the day of publication, where known
 */
public record AskedEvent(
    SentenceView view,
    Candidate candidate,
    EventType type,
    Optional<WrittenDate> date,
    Optional<LocalDate> published) {
  /**
   * An event with the date that its sentence gives it, where that tells how long ago it was: منذ
   * أسابيع is from then on until today.
   */
  public static AskedEvent of(
      SentenceView view,
      Candidate candidate,
      EventType type,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    Optional<WrittenDate> telling =
        date.filter(
            day ->
                day.unit() != WrittenDate.Unit.ABOUT
                    || published.filter(day.date()::equals).isEmpty());
    return new AskedEvent(view, candidate, type, telling, published);
  }

  /** Whether its date lies wholly more than so many days before the publication. */
  boolean isBefore(int days) {
    return date.isPresent()
        && published.isPresent()
        && date.get().lastDay().isBefore(published.get().minusDays(days));
  }
}
