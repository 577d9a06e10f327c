package dev.khabar.article.format;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/** Rejects a file or member whose bytes break off or are corrupt, saying which. */
final class Undecodable {
  private Undecodable() {}

  static void reject(IOException failure, ReadContext context) {
    String message =
        failure.getMessage() == null ? "its bytes end too early" : failure.getMessage();
    String lower = message.toLowerCase(Locale.ROOT);
    if (failure instanceof BombException) {
      context.rejectFile("DECODE", "BOMB", message);
    } else if (failure instanceof SourceFailedException) {
      context.rejectFile("OPEN", "UNREADABLE", "reading failed: " + message);
    } else if (failure instanceof EOFException
        || lower.contains("truncated")
        || lower.contains("unexpected end")) {
      context.rejectFile("DECODE", "TRUNCATED", "the file breaks off: " + message);
    } else {
      context.rejectFile(
          "DECODE", "CORRUPT", "the file cannot be decoded, nor what follows: " + message);
    }
  }
}
