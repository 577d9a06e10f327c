package dev.khabar.event.modality;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.WrittenNumber;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Deeds that lie years back by their own words: بعد عشرين عاما على غزو البلاد, الذكرى العاشرة
 * للمجزرة. Of 35 such annotated events behind several years 31 are background; of wars and other
 * deeds that may last so long 3 of 12, and of those that one year has passed since half, so that
 * the network is asked about these.
 */
final class YearsPast {
  /** Words between the anniversary and its deed: الذكرى السنوية العاشرة. */
  private static final int ORDINALS = 3;

  private static final Set<String> SINCE = Set.of("علي", "من", "عن");

  /** Years that are several without a number. */
  private static final Set<String> YEARS = WordClass.YEARS.words();

  private static final Set<String> ONE_YEAR = Set.of("سنه", "عام");

  /** Deeds that may go on for years. */
  private static final Set<String> CAMPAIGNS = WordClass.CAMPAIGN.words();

  private YearsPast() {}

  /** Whether the words before the noun say so. */
  static boolean lieBefore(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    if (candidate.isVerb() || at < 1) {
      return false;
    }
    boolean past =
        SINCE.contains(view.folded(at - 1)) && isYears(view, at - 2)
            || view.folded(at).startsWith("ل") && isAnniversary(view, at - 1);
    return past && !isCampaign(candidate);
  }

  private static boolean isCampaign(Candidate candidate) {
    String lemma = Folding.fold(candidate.options().get(0).lemma());
    return CAMPAIGNS.contains(lemma.split(" ")[0]);
  }

  private static boolean isYears(SentenceView view, int i) {
    boolean counted =
        ONE_YEAR.contains(view.folded(i)) && WrittenNumber.valueOf(view.folded(i - 1)) > 1;
    return counted || YEARS.contains(view.folded(i));
  }

  private static boolean isAnniversary(SentenceView view, int end) {
    for (int i = end; i >= 0 && end - i <= ORDINALS; i--) {
      String word = view.folded(i);
      if (word.endsWith("الذكري")) {
        return true;
      }
      if (!view.isDefinite(i)) {
        return false;
      }
    }
    return false;
  }
}
