package dev.khabar.event.train;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.Modality;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts how many of the rows that were judged are still given, and how many of them are right. */
final class JudgedScores {
  private static final double SURE = 0.8;

  private int rows;
  private int right;
  private int given;
  private int givenRight;
  private int sure;
  private int sureRight;

  /** Adds an article with the events that are coded in it now. */
  void add(JudgedArticle article, List<CodedEvent> events) {
    for (JudgedArticle.Row row : article.rows()) {
      rows++;
      right += row.asserted() && row.type().isPresent() ? 1 : 0;
      Optional<CodedEvent> now =
          events.stream()
              .filter(event -> event.modality() == Modality.ASSERTED)
              .filter(event -> row.overlaps(event.begin(), event.end()))
              .findFirst();
      if (now.isPresent()) {
        boolean stays = row.asserted() && row.type().filter(now.get().type()::equals).isPresent();
        given++;
        givenRight += stays ? 1 : 0;
        if (now.get().confidence() >= SURE) {
          sure++;
          sureRight += stays ? 1 : 0;
        }
      }
    }
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "%d rows, %d of them events of some type; asserted now: %d, right %.3f (%d);"
            + " of confidence %.1f and more: %d, right %.3f%n",
        rows,
        right,
        given,
        (double) givenRight / Math.max(1, given),
        givenRight,
        SURE,
        sure,
        (double) sureRight / Math.max(1, sure));
  }
}
