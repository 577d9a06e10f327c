package dev.khabar.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline that a paragraph begins with, as agencies write it: {@code القاهرة (رويترز) -},
 * {@code دبي، الإمارات العربية المتحدة (CNN) --}, {@code بغداد - واع:}. It stays in the text; what
 * it names is where and by whom the report was filed, and no part of its first sentence.
 *
 * @param place the place as written, or empty
 * @param agency the agency as written, or empty
 * @param end UTF-16 index of the first character of the sentence behind it
 */
public record Dateline(String place, String agency, int end) {
  /** Longest dateline; the longest in the passages gold has 46 characters. */
  private static final int MAX_CHARACTERS = 80;

  private static final String NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M} .'’]{1,40}+";

  private static final String DASH = "[-–—ـ]{1,3}";

  /** A place, perhaps its country or a date, the agency in brackets, a dash. */
  private static final Pattern WITH_BRACKETS =
      Pattern.compile(
          "("
              + NAME
              + ")?(?:[،,]? ?[\\p{L}\\p{M}\\p{Nd} ./-]{1,40}+)?\\s?\\(([^()]{2,40})\\)\\s{0,2}(?:"
              + DASH
              + "|:)\\s{0,3}");

  /** A place, a day and an agency before a dash: {@code رام الله 12-3-2024 وفا-}. */
  private static final Pattern WITH_DAY =
      Pattern.compile(
          "([\\p{L}\\p{M}]{2,20}(?: [\\p{L}\\p{M}]{2,20}){0,2}) \\p{Nd}{1,2}[-/]\\p{Nd}{1,2}"
              + "(?:[-/]\\p{Nd}{2,4})? ([\\p{L}\\p{M} .]{2,25})\\s?"
              + DASH
              + "\\s{0,2}");

  /** A place of one to three words, a dash, perhaps an agency and another dash or a colon. */
  private static final Pattern WITH_DASH =
      Pattern.compile(
          "([\\p{L}\\p{M}]{2,20}(?: [\\p{L}\\p{M}]{2,20}){0,2})(?:\\s{1,2}"
              + DASH
              + "\\s{1,2}|\\s?/\\s?)"
              + "(?:([\\p{L}\\p{M} .]{2,25}+)\\s?(?:"
              + DASH
              + "|[:/])\\s{1,3})?");

  /** A line of its own; a dash within a name has no space beside it. */
  private static final Pattern OWN_LINE =
      Pattern.compile("([^-–—/]{2,40})(?:\\s?[–—/]|\\s-|-\\s)\\s?([^-–—/]{2,40})");

  /**
   * The dateline of a paragraph.
   *
   * @param text the article's text
   * @param begin UTF-16 index of the paragraph's first character
   * @param end UTF-16 index after its last one
   */
  public static Optional<Dateline> of(String text, int begin, int end) {
    int limit = Math.min(end, begin + MAX_CHARACTERS);
    Matcher brackets = WITH_BRACKETS.matcher(text).region(begin, limit);
    if (brackets.lookingAt() && Credits.isCredit(brackets.group(2)) && brackets.end() < end) {
      return Optional.of(
          new Dateline(group(brackets, 1), brackets.group(2).strip(), brackets.end()));
    }
    Matcher day = WITH_DAY.matcher(text).region(begin, limit);
    if (day.lookingAt() && Credits.isCredit(day.group(2)) && day.end() < end) {
      return Optional.of(new Dateline(group(day, 1), group(day, 2), day.end()));
    }
    Matcher dash = WITH_DASH.matcher(text).region(begin, limit);
    if (!dash.lookingAt() || dash.end() >= end) {
      return Optional.empty();
    }
    String agency = group(dash, 2);
    boolean divided = text.substring(dash.end(1), dash.end()).indexOf('/') < 0;
    if (agency.isEmpty() ? divided : Credits.isCredit(agency)) {
      return Optional.of(new Dateline(dash.group(1).strip(), agency, dash.end()));
    }
    return Optional.empty();
  }

  /**
   * The dateline of an article that names its agency: that of the lead, or of a line of its own
   * before it ({@code طهران - أ ف ب}). One without an agency may be a sentence's own dash.
   *
   * @param text the article's text
   * @param passages its passages
   */
  public static Optional<Dateline> of(String text, List<TextPassage> passages) {
    Optional<Dateline> ownLine = Optional.empty();
    for (TextPassage passage : passages) {
      if (passage.kind() == PassageKind.LEAD) {
        Optional<Dateline> ofLead = of(text, passage.begin(), passage.end());
        return ofLead.filter(dateline -> !dateline.agency().isEmpty()).or(before(ownLine));
      }
      if (passage.kind() == PassageKind.BODY && ownLine.isEmpty()) {
        ownLine = ofLine(text.substring(passage.begin(), passage.end()), passage.end());
      }
    }
    return ownLine;
  }

  private static Supplier<Optional<Dateline>> before(Optional<Dateline> ownLine) {
    return () -> ownLine;
  }

  /** A line that is a place, a dash and an agency and no more, or the agency before the place. */
  private static Optional<Dateline> ofLine(String line, int end) {
    Matcher dash = OWN_LINE.matcher(line);
    if (!dash.matches()) {
      return Optional.empty();
    }
    String first = dash.group(1).strip();
    String last = dash.group(2).strip();
    if (Credits.isCredit(last)) {
      return Optional.of(new Dateline(first, last, end));
    }
    return Credits.isCredit(first) ? Optional.of(new Dateline(last, first, end)) : Optional.empty();
  }

  private static String group(Matcher match, int group) {
    return match.group(group) == null ? "" : match.group(group).strip();
  }
}
