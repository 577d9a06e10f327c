package dev.khabar.article;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * How files are read.
 *
 * @param format a name of {@link dev.khabar.article.format.Format}, such as {@code jsonl}; {@code
 *     auto} tells it from the content
 * @param fields our field name to the source's ({@code text: full_text}; several, the first that
 *     holds something, divided by commas; a column by its 1-based number; {@code a.b} for a nested
 *     field). The other direction ({@code full_text: text}) is understood where only the value is a
 *     name of ours
 * @param zone zone of dates that name none
 * @param maxRecordBytes size over which a record is rejected as TOO_LARGE. Text is measured in
 *     UTF-16 units after decoding, which are fewer than its bytes
 */
public record ReadOptions(
    String format, Map<String, String> fields, ZoneId zone, int maxRecordBytes) {
  public static final String AUTO = "auto";
  public static final int DEFAULT_MAX_RECORD_BYTES = 16 << 20;

  public ReadOptions {
    fields = Map.copyOf(fields);
  }

  /** Any format, the usual field names, UTC. */
  public static ReadOptions auto() {
    return new ReadOptions(AUTO, Map.of(), ZoneOffset.UTC, DEFAULT_MAX_RECORD_BYTES);
  }

  public ReadOptions withFormat(String other) {
    return new ReadOptions(other, fields, zone, maxRecordBytes);
  }

  public ReadOptions withFields(Map<String, String> other) {
    return new ReadOptions(format, other, zone, maxRecordBytes);
  }

  public ReadOptions withZone(ZoneId other) {
    return new ReadOptions(format, fields, other, maxRecordBytes);
  }

  public ReadOptions withMaxRecordBytes(int other) {
    return new ReadOptions(format, fields, zone, other);
  }
}
