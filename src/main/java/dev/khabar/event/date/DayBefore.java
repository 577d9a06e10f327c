package dev.khabar.event.date;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;

/** قال الجمعة ... غداة اجتماع, بعد يوم من هجوم: what happened on the day before the one written. */
final class DayBefore {
  /** How far before the noun the words stand. */
  private static final int REACH = 3;

  private DayBefore() {}

  /** The date, or the day before it where the event stands behind such words and it does not. */
  static WrittenDate of(SentenceView view, Candidate candidate, WrittenDate date) {
    int at = candidate.token();
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      if (view.isVerb(i) || view.is(i, Cues.Kind.STOP)) {
        return date;
      }
      if (isDayAfter(view, i)) {
        boolean outside = date.last() <= i && date.unit() == WrittenDate.Unit.DAY;
        return outside ? shifted(date) : date;
      }
    }
    return date;
  }

  private static boolean isDayAfter(SentenceView view, int i) {
    String word = view.folded(i);
    boolean from = word.equals("من") || word.equals("علي");
    return word.equals("غداه")
        || from && view.folded(i - 1).equals("يوم") && view.folded(i - 2).equals("بعد");
  }

  private static WrittenDate shifted(WrittenDate date) {
    LocalDate day = date.date().minusDays(1);
    return new WrittenDate(date.first(), date.last(), day, date.unit(), date.open(), date.year());
  }
}
