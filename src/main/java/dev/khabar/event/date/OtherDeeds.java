package dev.khabar.event.date;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Deeds that the dated one answers or speaks of: أصدر الاثنين قرارا على خلفية لقاء, رد السبت على
 * هجوم. Of 106 annotated events right behind such words, dated by what stands before them, 30 have
 * that date.
 */
final class OtherDeeds {
  /** How far before the noun the words stand. */
  private static final int REACH = 3;

  private static final Set<String> ALONE = Set.of("بشان", "حول", "بسبب");

  /** The same with على or في: ردا على, في أعقاب. */
  private static final Set<String> BEFORE_ON = Set.of("ردا", "رد", "احتجاجا");

  private static final Set<String> BEHIND = Set.of("خلفيه", "اعقاب");

  private OtherDeeds() {}

  /** Whether the date stands before such words, and the noun behind them. */
  static boolean has(SentenceView view, Candidate candidate, WrittenDate date) {
    int at = candidate.token();
    if (candidate.isVerb() || date.last() >= at) {
      return false;
    }
    for (int i = at - 1; i >= date.last() && at - i < REACH; i--) {
      String word = view.folded(i);
      boolean on = word.equals("علي") && BEFORE_ON.contains(view.folded(i - 1));
      if (on || ALONE.contains(word) || BEHIND.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
