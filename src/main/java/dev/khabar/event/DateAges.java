package dev.khabar.event;

import dev.khabar.arabic.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long ago the dates are that an article writes last before an event: what follows an old date
 * without one of its own is mostly as old. Of an article without a day of publication the ages are
 * counted in years from the newest one that it writes.
 */
final class DateAges {
  /** Sentences back in which a date still tells when the story is. */
  private static final int BACK = 4;

  private static final int NONE = 9;

  private final Optional<LocalDate> published;
  private final List<List<WrittenDate>> dates;
  private final int newest;

  /**
   * The ages of an article's dates.
   *
   * @param dates those of each sentence, in order
   * @param newest the year that the article is of
   */
  DateAges(Optional<LocalDate> published, List<List<WrittenDate>> dates, int newest) {
    this.published = published;
    this.dates = dates;
    this.newest = newest;
  }

  /**
   * Adds what they say of an event.
   *
   * @param token of its trigger
   * @param place the part of the article that the sentence is in
   * @param shape of the trigger's form
   * @param said how the event before is reported
   */
  void add(int sentence, int token, int place, int shape, Modality said, FeatureHashes out) {
    List<WrittenDate> here = dates.get(sentence);
    int behind = firstBehind(here, token);
    int before = behind > 0 ? age(here.get(behind - 1)) : NONE;
    int own = behind > 0 || here.isEmpty() ? before : age(here.get(0));
    int earlier = NONE;
    int away = 1;
    while (earlier == NONE && away <= BACK && sentence - away >= 0) {
      List<WrittenDate> written = dates.get(sentence - away);
      if (written.isEmpty()) {
        away++;
      } else {
        earlier = age(written.get(written.size() - 1));
      }
    }
    out.add("age before", before, shape);
    out.add("age earlier, place", earlier, own, place);
    out.add("age earlier, shape", earlier, own, shape);
    out.add("age earlier, said", earlier, own, said.ordinal() * 10 + Math.min(away, 2));
  }

  /** The index of the first date, in order, that does not stand before the token. */
  private static int firstBehind(List<WrittenDate> dates, int token) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int age(WrittenDate date) {
    if (published.isEmpty()) {
      int years = newest - date.date().getYear();
      return years <= 0 ? 0 : years == 1 ? 4 : 5;
    }
    long days = ChronoUnit.DAYS.between(date.lastDay(), published.get());
    return days < 0 && date.unit() == WrittenDate.Unit.DAY
        ? 6
        : days < 2 ? 0 : days < 8 ? 1 : days < 32 ? 2 : days < 120 ? 3 : days < 730 ? 4 : 5;
  }
}
