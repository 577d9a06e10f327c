package dev.khabar.event.date;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Dates at which something began or will end, which are not the day of what goes on: منذ عام 2013,
 * حتى السبت. Of 343 annotated events dated by their sentence from a day more than three days before
 * the publication on 138 have that date, of 22 with one until which 5.
 */
public final class TimeSpans {
  /** A deed that began so many days ago is news of that day: غارات منذ فجر الأحد. */
  private static final int RECENT_DAYS = 3;

  private static final Set<String> SINCE = Set.of("منذ", "ومنذ");
  private static final Set<String> UNTIL = WordClass.UNTIL.words();

  /** Words between them and the date: أواخر, يوم, فجر. */
  private static final Set<String> PARTS = WordClass.PART_OF_TIME.words();

  /** How many words tell what began: منذ بداية الحرب في السابع من أكتوبر. */
  private static final int BEGINNING = 5;

  private TimeSpans() {}

  /**
   * The date of the event at a token, or only its words where they bound a span of time. What began
   * itself (منذ بدء العدوان في) has the date.
   */
  public static WrittenDate told(
      SentenceView view, WrittenDate date, int event, Optional<LocalDate> published) {
    return bounds(view, date, event, published)
        ? new WrittenDate(
            date.first(),
            date.last(),
            date.date(),
            WrittenDate.Unit.ABOUT,
            date.open(),
            date.year())
        : date;
  }

  private static boolean bounds(
      SentenceView view, WrittenDate date, int event, Optional<LocalDate> published) {
    int before = date.first() - 1;
    if (PARTS.contains(view.folded(before))) {
      before--;
    }
    String word = view.folded(before);
    if (SINCE.contains(word)
        || SINCE.contains(view.folded(date.first()))
        || word.equals("في") && isBeginning(view, before, event)) {
      return published.isPresent()
          && date.lastDay().isBefore(published.get().minusDays(RECENT_DAYS));
    }
    return UNTIL.contains(word);
  }

  /** Whether what stands before في tells since what, and the event is none of it. */
  private static boolean isBeginning(SentenceView view, int end, int event) {
    for (int i = end - 1; i >= 0 && end - i <= BEGINNING; i--) {
      if (SINCE.contains(view.folded(i))) {
        return event < i || event > end;
      }
      if (view.isVerb(i) || view.is(i, Kind.STOP) || view.is(i, Kind.COMMA)) {
        return false;
      }
    }
    return false;
  }
}
