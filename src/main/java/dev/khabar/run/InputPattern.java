package dev.khabar.run;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Placeholders of the logical date in an input's path: {@code {date}}, {@code {date:yyyy/MM/dd}},
 * {@code {yyyy}}, {@code {MM}} and {@code {dd}}. A brace with a comma stays: it is a glob's.
 */
final class InputPattern {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(?::([^{},]*))?\\}");
  private static final List<String> WORDS = List.of("date", "yyyy", "MM", "dd");

  private InputPattern() {}

  /**
   * The path with its placeholders filled.
   *
   * @throws IllegalArgumentException for an unknown placeholder, or where there is no date
   */
  static String fill(String path, Optional<LocalDate> date) {
    Matcher placeholder = PLACEHOLDER.matcher(path);
    StringBuilder filled = new StringBuilder();
    while (placeholder.find()) {
      String word = placeholder.group(1);
      if (!WORDS.contains(word)) {
        throw new IllegalArgumentException(
            "'"
                + path
                + "' has the unknown placeholder {"
                + word
                + "}"
                + NearestWord.hint(word, WORDS));
      }
      LocalDate day =
          date.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "'" + path + "' needs a date: give --date=YYYY-MM-DD"));
      placeholder.appendReplacement(
          filled, Matcher.quoteReplacement(written(word, placeholder.group(2), day)));
    }
    return placeholder.appendTail(filled).toString();
  }

  private static String written(String word, String pattern, LocalDate day) {
    if (!word.equals("date")) {
      return DateTimeFormatter.ofPattern(word, Locale.ROOT).format(day);
    }
    return pattern == null
        ? day.toString()
        : DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
  }
}
