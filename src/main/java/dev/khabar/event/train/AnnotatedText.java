package dev.khabar.event.train;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence or an article of a corpus with its annotation.
 *
 * @param id the corpus's own id
 * @param article the text with its names
 * @param events the annotated events
 * @param question where annotators were asked about one type only, that type
 * @param answer their answer (yes, easy no, difficult no, ambiguous), else empty
 */
record AnnotatedText(
    String id,
    CleanArticle article,
    List<Event> events,
    Optional<EventType> question,
    String answer) {
  /** How the id of a sentence begins that was written for the project. */
  static final String WRITTEN = "written ";

  /** The same of a text that was written with the parties of its events. */
  static final String WITH_ROLES = "written with roles ";

  AnnotatedText {
    events = List.copyOf(events);
  }

  /**
   * An annotated event.
   *
   * @param begin UTF-16 index of the trigger
   * @param end UTF-16 index behind it
   * @param date YYYY-MM-DD, YYYY-MM, YYYY or empty
   * @param alternatives begin and end of other words that stand for the same event
   */
  record Event(
      int begin,
      int end,
      EventType type,
      Modality modality,
      List<String> actors,
      List<String> recipients,
      List<String> places,
      String date,
      List<int[]> alternatives) {
    /** Whether a span lies on the trigger or on one of its alternatives. */
    boolean isHit(int from, int to) {
      return (begin < to && from < end)
          || alternatives.stream().anyMatch(span -> span[0] < to && from < span[1]);
    }

    /** Whether the span lies on the trigger itself. */
    boolean isTrigger(int from, int to) {
      return begin < to && from < end;
    }
  }

  boolean isWritten() {
    return id.startsWith(WRITTEN);
  }

  boolean isWrittenWithRoles() {
    return id.startsWith(WITH_ROLES);
  }

  Optional<LocalDate> published() {
    return article.published();
  }
}
