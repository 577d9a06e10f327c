package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a file's format from the beginning of its text. Stateless; thread-safe. */
final class FormatSniffer {
  private static final Pattern JSON_LIST = Pattern.compile("\\[\\s*+[{\\]]");
  private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*+[\"}]");
  private static final Pattern TREC_DOC = Pattern.compile("<DOC>", Pattern.CASE_INSENSITIVE);

  private FormatSniffer() {}

  /** The format, or nothing where the text holds only white space. */
  static Optional<Format> sniff(String head) {
    int begin = WhiteSpace.skip(head, 0, head.length());
    if (begin == head.length()) {
      return Optional.empty();
    }
    if (JSON_LIST.matcher(head).region(begin, head.length()).lookingAt()) {
      return Optional.of(Format.JSON);
    }
    if (JSON_OBJECT.matcher(head).region(begin, head.length()).lookingAt()) {
      return Optional.of(isObjectPerLine(head, begin) ? Format.JSONL : Format.JSON);
    }
    if (TREC_DOC.matcher(head).region(begin, head.length()).lookingAt()) {
      return Optional.of(Format.TREC);
    }
    return Optional.of(Format.TEXT);
  }

  /** An object a line, unless the first line holds only its beginning and another key follows. */
  private static boolean isObjectPerLine(String head, int begin) {
    int lineEnd = head.indexOf('\n', begin);
    if (lineEnd < 0) {
      return true;
    }
    int next = WhiteSpace.skip(head, lineEnd, head.length());
    return next == head.length() || head.charAt(next) == '{';
  }
}
