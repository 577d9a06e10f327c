package dev.khabar.article;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page says around its article: labels, links, bylines, time stamps, leftovers of embedded
 * posts. From {@code page-labels.tsv} and {@code time-words.txt}. Thread-safe.
 */
final class PageLabels {
  /** What stands before and behind a title in a sentence that a page makes by itself. */
  private record Frame(String before, String behind) {}

  private static final int MAX_WORDS = (int) RepairProperties.SHIPPED.number("label.maxWords");
  private static final int LONGEST = 200;

  /** A frame holds a title, which can have 200 characters itself. */
  private static final int LONGEST_FRAME = 400;

  private static final int MAX_BYLINE_WORDS =
      (int) RepairProperties.SHIPPED.number("byline.maxWords");

  private static final Set<Long> WHOLE = new HashSet<>();
  private static final List<String> LABELS = new ArrayList<>();
  private static final List<FoldedWords> BEGINNINGS = new ArrayList<>();
  private static final List<String> ENDINGS = new ArrayList<>();
  private static final List<Frame> FRAMES = new ArrayList<>();
  private static final Set<Long> TIME_WORDS = new HashSet<>();

  static {
    for (LexiconTable.Row row : LexiconTable.resource(PageLabels.class, "page-labels.tsv")) {
      String phrase = row.cell(1);
      switch (row.cell(0)) {
        case "WHOLE" -> WHOLE.add(FoldedWords.of(phrase).hashOfAll());
        case "LABEL" -> {
          WHOLE.add(FoldedWords.of(phrase).hashOfAll());
          LABELS.add(Folding.fold(phrase));
        }
        case "FRAME" -> FRAMES.add(new Frame(Folding.fold(phrase), Folding.fold(row.cell(2))));
        case "BEGIN" -> BEGINNINGS.add(FoldedWords.of(phrase));
        case "END" -> ENDINGS.add(Folding.fold(phrase));
        default ->
            throw row.wrong("'" + row.cell(0) + "' is none of WHOLE, LABEL, BEGIN, END, FRAME");
      }
    }
    for (LexiconTable.Row row : LexiconTable.resource(PageLabels.class, "time-words.txt")) {
      FoldedWords words = FoldedWords.of(row.cell(0));
      for (int i = 0; i < words.size(); i++) {
        TIME_WORDS.add(words.hash(i));
      }
    }
  }

  private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}:\\p{Nd}{2}");

  /** Digits alone are a score or a price, unless they are written as a date. */
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "\\p{Nd}{1,4}\\s?[/.-]\\s?\\p{Nd}{1,2}\\s?[/.-]\\s?\\p{Nd}{2,4}[^\\p{L}]{0,20}");

  private static final Set<Long> SPAN_BEGINNINGS = hashes("منذ قبل");

  private static final Set<Long> SPAN_UNITS =
      hashes(
          "ثانية ثوان دقيقة دقيقتين دقائق ساعة ساعتين ساعات يوم يومين أيام أسبوع أسبوعين أسابيع شهر"
              + " شهرين أشهر سنة سنتين سنوات");

  /** What a name follows at an article's head: written, prepared, edited by. */
  private static final Set<Long> WRITERS =
      hashes("كتب كتبت كتبها كتبه بقلم إعداد أعدها أعده تحرير ترجمة تقرير حوار");

  private PageLabels() {}

  /** Whether a paragraph is the page's and not the article's. */
  static boolean has(String text, Paragraph paragraph) {
    if (paragraph.length() > LONGEST) {
      return paragraph.length() <= LONGEST_FRAME && isFrame(paragraph.in(text));
    }
    FoldedWords words = paragraph.words();
    String line = paragraph.in(text);
    return WHOLE.contains(words.hashOfAll())
        || isFrame(line)
        || isInitials(words, line)
        || isCounter(words)
        || Credits.isAgencyLine(words, line)
        || isTimeStamp(words, line)
        || isAddress(line)
        || isPostSignature(line)
        || isLabelled(words, line);
  }

  private static boolean isFrame(String line) {
    String folded = Folding.fold(line);
    return FRAMES.stream()
        .anyMatch(
            frame ->
                folded.startsWith(frame.before())
                    && folded.indexOf(frame.behind(), frame.before().length()) > 0);
  }

  /** The initials of an agency's desk, as in {@code م.ل/ س.ك}. */
  private static boolean isInitials(FoldedWords words, String line) {
    for (int i = 0; i < words.size(); i++) {
      if (words.length(i) > 1 || words.isDigits(i)) {
        return false;
      }
    }
    return words.size() > 1 && (line.indexOf('.') > 0 || line.indexOf('/') > 0);
  }

  /** A number before or behind a label, as in {@code 0 تعليق} and {@code التعليقات (12)}. */
  private static boolean isCounter(FoldedWords words) {
    int size = words.size();
    return size > 1
        && (words.isDigits(0)
            ? WHOLE.contains(words.hashOf(1, size))
            : words.isDigits(size - 1) && WHOLE.contains(words.hashOf(0, size - 1)));
  }

  /**
   * Words of dates and times only, among them a year, a time of day or a span: {@code 29 حزيران}
   * may be a line of a list.
   */
  private static boolean isTimeStamp(FoldedWords words, String line) {
    boolean year = false;
    for (int i = 0; i < words.size(); i++) {
      year |= words.isDigits(i) && words.length(i) == 4;
      if (!words.isDigits(i) && !TIME_WORDS.contains(words.hash(i))) {
        return false;
      }
    }
    boolean named = words.size() > 0 && !allDigits(words);
    return named
        ? year || CLOCK.matcher(line).find() || isTimeSpan(words)
        : NUMERIC_DATE.matcher(line).matches();
  }

  /** As in {@code منذ 3 ساعات}. */
  private static boolean isTimeSpan(FoldedWords words) {
    return SPAN_BEGINNINGS.contains(words.hash(0))
        && SPAN_UNITS.contains(words.hash(words.size() - 1));
  }

  private static Set<Long> hashes(String text) {
    FoldedWords words = FoldedWords.of(text);
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      hashes.add(words.hash(i));
    }
    return hashes;
  }

  private static boolean allDigits(FoldedWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.isDigits(i)) {
        return false;
      }
    }
    return true;
  }

  /** Addresses, tags and handles and nothing else. */
  private static boolean isAddress(String line) {
    for (String part : WhiteSpace.split(line)) {
      boolean address =
          part.startsWith("http://")
              || part.startsWith("https://")
              || part.startsWith("www.")
              || part.startsWith("pic.twitter.com/");
      boolean tag = part.length() > 1 && (part.charAt(0) == '#' || part.charAt(0) == '@');
      boolean mail = part.indexOf('@') > 0 && part.indexOf('.', part.indexOf('@')) > 0;
      if (!address && !tag && !mail) {
        return false;
      }
    }
    return true;
  }

  /** The last line of an embedded post: a dash, a name, a handle in brackets. */
  private static boolean isPostSignature(String line) {
    int handle = line.indexOf("(@");
    return handle > 0 && "—–-".indexOf(line.charAt(0)) >= 0 && line.indexOf(')', handle) > 0;
  }

  /**
   * Whether a paragraph at a body's beginning is names and a dash between them, and no sentence:
   * short, without punctuation at its end and without digits.
   */
  static boolean isByline(String text, Paragraph paragraph) {
    FoldedWords words = paragraph.words();
    if (words.size() < 2 || words.size() > MAX_BYLINE_WORDS) {
      return false;
    }
    String line = paragraph.in(text);
    for (int i = 0; i < words.size(); i++) {
      if (words.isDigits(i)) {
        return false;
      }
    }
    int dash = -1;
    for (int i = 1; i < line.length() - 1 && dash < 0; i++) {
      boolean tatweel = line.charAt(i) == 'ـ' && WhiteSpace.is(line.charAt(i - 1));
      dash = tatweel || "-–—/:".indexOf(line.charAt(i)) >= 0 ? i : -1;
    }
    if (dash < 0 && WRITERS.contains(words.hash(0))) {
      dash = line.length();
    }
    char last = line.charAt(line.length() - 1);
    return dash > 0
        && !isQuoted(line, dash)
        && (Character.isLetter(last) || last == '»' || last == ':');
  }

  /** Whether a place lies within guillemets, as in the name of a paper. */
  private static boolean isQuoted(String line, int at) {
    return at < line.length() && line.lastIndexOf('«', at) > line.lastIndexOf('»', at);
  }

  /** Whether a line is a title behind a call and dots, as headlines are written too. */
  static boolean isTeaser(String text, Paragraph paragraph) {
    String folded = Folding.fold(paragraph.in(text));
    return LABELS.stream().anyMatch(label -> isBefore("..", label, folded));
  }

  private static boolean isBefore(String sign, String label, String line) {
    return line.startsWith(label)
        && line.startsWith(sign, WhiteSpace.skip(line, label.length(), line.length()));
  }

  private static boolean isLabelled(FoldedWords words, String line) {
    char last = line.charAt(line.length() - 1);
    if (words.size() > MAX_WORDS) {
      return false;
    }
    if (line.indexOf('©') >= 0) {
      return true;
    }
    String folded = Folding.fold(line);
    boolean question = last == '؟' || last == '?';
    if (LABELS.stream().anyMatch(label -> isBeforeColon(label, folded))) {
      // The title behind a label may be a question.
      return question || !endsSentence(line);
    }
    return !question
        && !endsSentence(line)
        && (BEGINNINGS.stream().anyMatch(words::startsWith)
            || ENDINGS.stream().anyMatch(folded::contains));
  }

  /** A full stop; an ellipsis says that more is to be read elsewhere. */
  private static boolean endsSentence(String line) {
    return line.endsWith(".") && !line.endsWith("..");
  }

  private static boolean isBeforeColon(String label, String line) {
    if (!line.startsWith(label)) {
      return false;
    }
    int after = WhiteSpace.skip(line, label.length(), line.length());
    return after < line.length()
        && (":-–—/|\\»>←…".indexOf(line.charAt(after)) >= 0 || isBefore("..", label, line));
  }
}
