package dev.khabar.article.format;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Dates of publication as sources write them. Stateless; thread-safe. */
public final class PublishedAt {
  private static final List<DateTimeFormatter> WITH_OFFSET =
      List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME);

  private PublishedAt() {}

  /**
   * The instant that a text names.
   *
   * @param zone zone of a date that names none
   */
  public static Optional<Instant> parse(String text, ZoneId zone) {
    String trimmed = text.trim();
    for (DateTimeFormatter formatter : WITH_OFFSET) {
      try {
        return Optional.of(OffsetDateTime.parse(trimmed, formatter).toInstant());
      } catch (DateTimeParseException e) {
        // Not this way of writing; the next one is tried.
      }
    }
    return Optional.empty();
  }
}
