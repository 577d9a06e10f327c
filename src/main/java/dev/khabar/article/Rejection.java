package dev.khabar.article;

/**
 * An input that gives no article.
 *
 * @param sourceUri URI of the file
 * @param sourceRecord the record within the file, or empty where the whole file is meant
 * @param stage OPEN, DECODE, PARSE, COMPOSE or ANNOTATE
 * @param reason a fixed upper-case word, such as UNREADABLE or NO_TEXT
 * @param message what is wrong, where, and what to do
 * @param sample the first characters of the input, 200 at most
 */
public record Rejection(
    String sourceUri,
    String sourceRecord,
    String stage,
    String reason,
    String message,
    String sample)
    implements Composition {
  public static final int SAMPLE_CHARACTERS = 200;

  public Rejection {
    if (sample.codePointCount(0, sample.length()) > SAMPLE_CHARACTERS) {
      sample = sample.substring(0, sample.offsetByCodePoints(0, SAMPLE_CHARACTERS));
    }
  }
}
