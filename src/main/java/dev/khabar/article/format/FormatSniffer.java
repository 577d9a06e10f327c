package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import dev.khabar.article.WhiteSpace;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a file's format from the beginning of its text; the name decides only where the content
 * leaves it open, as between a table of one column and a text. Stateless; thread-safe.
 */
final class FormatSniffer {
  private static final Pattern JSON_LIST =
      Pattern.compile("\\[\\s*+(?:null\\s*+,\\s*+)*+[{\\]\\[]");

  /** A list of strings has no article; as a text its quotes and escapes would be news. */
  private static final Pattern JSON_STRINGS =
      Pattern.compile("\\[\\s*+\"(?:[^\"\\\\\\n]++|\\\\.?)*+(?:\"\\s*+,\\s*+\"|\\z)");

  private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*+[\"}']");
  private static final Pattern JSON_BEGIN = Pattern.compile("(?:\\[\\s*+)?\\{\\s*+\"");
  private static final Pattern NAME = Pattern.compile("\"?[A-Za-z][A-Za-z0-9_ -]{0,30}\"?");
  private static final Pattern PROLOGUE =
      Pattern.compile(
          "\\s*+(?:<\\?[^>]{0,500}+>\\s*+|<!--(?:(?!-->).){0,2000}+-->\\s*+)*+", Pattern.DOTALL);

  private static final Map<Format, Pattern> MARKUP =
      Map.of(
          Format.RSS, pattern("<(?:!DOCTYPE rss|rss|rdf:RDF)\\b"),
          Format.ATOM, pattern("<(?:[a-z0-9]{1,20}:)?feed\\b"),
          Format.HTML, pattern("<(?:!DOCTYPE html|html|head|body)\\b"),
          Format.GIGAWORD, pattern("<DOC\\s[^>]{0,200}?(?:id|type|url|title)\\s?="),
          Format.TREC, pattern("<DOC>"));

  private FormatSniffer() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The format, or nothing where the text holds only white space.
   *
   * @param head the text's first characters
   * @param whole whether that is all of it
   * @param fileName the file's name
   */
  static Optional<Format> sniff(String head, boolean whole, String fileName) {
    int begin = WhiteSpace.skip(head, 0, head.length());
    if (begin == head.length()) {
      return whole ? Optional.empty() : Optional.of(Format.TEXT);
    }
    String text = head.substring(begin);
    if (JSON_LIST.matcher(text).lookingAt() || JSON_STRINGS.matcher(text).lookingAt()) {
      return Optional.of(Format.JSON);
    }
    if (JSON_OBJECT.matcher(text).lookingAt()) {
      boolean lines = isObjectPerLine(text) && JsonList.in(text, FieldNames.of(Map.of())).isEmpty();
      return Optional.of(lines ? Format.JSONL : Format.JSON);
    }
    if (text.charAt(0) == '<') {
      return Optional.of(markup(text));
    }
    if (isObjectBehindFirstLine(text)) {
      return Optional.of(Format.JSONL);
    }
    return Optional.of(table(text, fileName));
  }

  /** The format whose own mark a text begins with; none where it may be an article or a table. */
  static Optional<Format> marked(String head) {
    String text = head.substring(WhiteSpace.skip(head, 0, head.length()));
    if (JSON_BEGIN.matcher(text).lookingAt()) {
      return sniff(text, true, "");
    }
    if (text.startsWith("WARC/")) {
      return Optional.of(Format.WARC);
    }
    String root = root(text);
    return MARKUP.keySet().stream()
        .filter(format -> MARKUP.get(format).matcher(root).lookingAt())
        .findFirst();
  }

  private static String root(String text) {
    var prologue = PROLOGUE.matcher(text);
    return prologue.lookingAt() ? text.substring(prologue.end()) : text;
  }

  private static Format markup(String text) {
    String root = root(text);
    for (Format format :
        new Format[] {Format.RSS, Format.ATOM, Format.HTML, Format.GIGAWORD, Format.TREC}) {
      if (MARKUP.get(format).matcher(root).lookingAt()) {
        return format;
      }
    }
    if (PapersReader.RECORD.matcher(text).find()
        || XmlRecords.element(text).filter(name -> !isDoc(name, root)).isPresent()) {
      return Format.PAPERS;
    }
    for (Format format : new Format[] {Format.RSS, Format.ATOM, Format.GIGAWORD, Format.TREC}) {
      if (MARKUP.get(format).matcher(root).find()) {
        return format;
      }
    }
    return text.contains("</") ? Format.HTML : Format.TEXT;
  }

  /** Whether records are SGML of one {@code <DOC>} each, which is divided among workers. */
  private static boolean isDoc(String element, String root) {
    return element.equalsIgnoreCase("DOC")
        && (MARKUP.get(Format.GIGAWORD).matcher(root).find()
            || MARKUP.get(Format.TREC).matcher(root).find());
  }

  /** A broken first line, as a crawler's message, is no reason to take JSON Lines for a text. */
  private static boolean isObjectBehindFirstLine(String text) {
    int lineEnd = text.indexOf('\n');
    int next = lineEnd < 0 ? text.length() : WhiteSpace.skip(text, lineEnd, text.length());
    return JSON_OBJECT.matcher(text).region(next, text.length()).lookingAt();
  }

  /**
   * An object a line, unless the first line holds only its beginning and another key follows, or
   * another object or a comma stands behind it.
   */
  private static boolean isObjectPerLine(String text) {
    JsonNesting nesting = new JsonNesting(0);
    int end = 0;
    while (end < text.length() && !(nesting.closes(text.charAt(end)) && nesting.depth() == 0)) {
      end++;
    }
    do {
      end++;
    } while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0);
    if (end < text.length() && "{,".indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    int lineEnd = text.indexOf('\n');
    if (lineEnd < 0) {
      return true;
    }
    int next = WhiteSpace.skip(text, lineEnd, text.length());
    return next == text.length()
        || text.charAt(next) == '{'
        || (lineEnd > 2 && text.charAt(lineEnd - 1) == '}');
  }

  /** Whether a first line names columns: short words in Latin letters, and more follows. */
  private static boolean isHeader(String[] cells, String text) {
    return text.indexOf('\n') > 0
        && Arrays.stream(cells).allMatch(cell -> NAME.matcher(cell.trim()).matches());
  }

  /** A table is told by a header that names two fields of ours, or by the file's name. */
  private static Format table(String text, String fileName) {
    String first = CsvReader.firstLine(text);
    char delimiter = CsvReader.delimiter(first);
    FieldNames names = FieldNames.of(ReadOptions.auto().fields());
    int known = 0;
    String[] cells = first.split(Pattern.quote(String.valueOf(delimiter)), -1);
    for (String cell : cells) {
      known += names.target(cell.replace("\"", "").trim()).isPresent() ? 1 : 0;
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean named =
        name.contains(".csv")
            || name.contains(".tsv")
            || CsvReader.SEPARATOR.matcher(first).matches();
    if (named || (cells.length >= 2 && (known >= 2 || (known == 1 && isHeader(cells, text))))) {
      return delimiter == '\t' ? Format.TSV : Format.CSV;
    }
    return Format.TEXT;
  }
}
