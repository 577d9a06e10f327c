package dev.khabar.event.train;

import dev.khabar.event.EventType;
import java.util.List;
import java.util.Optional;

/**
 * An article of which single rows were read by hand; what the rest of it reports is not known.
 *
 * @param text the article, without annotated events
 */
record JudgedArticle(AnnotatedText text, List<Row> rows) {
  JudgedArticle {
    rows = List.copyOf(rows);
  }

  /**
   * A row that was read.
   *
   * @param begin UTF-16 index of its trigger
   * @param end UTF-16 index behind it
   * @param type the type of the event that the trigger reports, empty where it reports none
   * @param asserted whether it is told as something that happened, as the row said
   */
  record Row(int begin, int end, Optional<EventType> type, boolean asserted) {
    boolean overlaps(int from, int to) {
      return begin < to && from < end;
    }
  }
}
