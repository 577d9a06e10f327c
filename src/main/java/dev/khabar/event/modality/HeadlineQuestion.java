package dev.khabar.event.modality;

import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.HeadlineMarks;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * A headline that is a question: هل تضرب فلان فلانا؟ What it asks for is not said to have happened.
 */
public final class HeadlineQuestion {
  /** Words of questions that take for granted what they ask about. */
  private static final Set<String> GRANTING = Set.of("لماذا", "من", "كيف", "متي", "اين", "كم");

  private HeadlineQuestion() {}

  /**
   * Whether the question of a headline asks for the candidate: not for what stands before its dots,
   * nor for a known deed (الضربات), nor where من or لماذا takes it for granted.
   */
  public static boolean asksFor(SentenceView headline, Candidate candidate) {
    String last = headline.folded(headline.size() - 1);
    if (!(last.equals("؟") || last.equals("?"))) {
      return false;
    }
    for (int i = 0; i < headline.size() - 1; i++) {
      boolean apart = HeadlineMarks.isDots(headline, i) || headline.is(i, Cues.Kind.STOP);
      boolean granted = GRANTING.contains(headline.folded(i));
      if (granted || (apart && i > candidate.token())) {
        return false;
      }
    }
    return !candidate.reading().proclitic().article;
  }
}
