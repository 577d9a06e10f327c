package dev.khabar.article;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The phrases of {@code page-labels.tsv}, in whose comments the kinds are told. Thread-safe. */
final class LabelPhrases {
  /** What stands before and behind a title in a sentence that a page makes by itself. */
  private record Frame(String before, String behind) {}

  private static final int MAX_WORDS = (int) RepairProperties.SHIPPED.number("label.maxWords");
  private static final int MAX_NAME_WORDS =
      (int) RepairProperties.SHIPPED.number("byline.maxWords");

  private static final Set<Long> WHOLE = new HashSet<>();

  /** By the hash of their first word, so that a line is compared with few of them. */
  private static final Map<Long, List<String>> LABELS = new HashMap<>();

  private static final Map<Long, List<String>> BYLINES = new HashMap<>();
  private static final Map<Long, List<FoldedWords>> BEGINNINGS = new HashMap<>();
  private static final Map<Long, List<Frame>> FRAMES = new HashMap<>();
  private static final List<String> ENDINGS = new ArrayList<>();

  static {
    for (LexiconTable.Row row : LexiconTable.resource(PageLabels.class, "page-labels.tsv")) {
      String phrase = row.cell(1);
      switch (row.cell(0)) {
        case "WHOLE" -> WHOLE.add(FoldedWords.of(phrase).hashOfAll());
        case "LABEL" -> {
          WHOLE.add(FoldedWords.of(phrase).hashOfAll());
          add(LABELS, phrase, Folding.fold(phrase));
        }
        case "BYLINE" -> {
          WHOLE.add(FoldedWords.of(phrase).hashOfAll());
          add(BYLINES, phrase, Folding.fold(phrase));
        }
        case "BEGIN" -> add(BEGINNINGS, phrase, FoldedWords.of(phrase));
        case "END" -> ENDINGS.add(Folding.fold(phrase));
        case "FRAME" ->
            add(FRAMES, phrase, new Frame(Folding.fold(phrase), Folding.fold(row.cell(2))));
        default ->
            throw row.wrong(
                "'" + row.cell(0) + "' is none of WHOLE, LABEL, BYLINE, BEGIN, END, FRAME");
      }
    }
  }

  private LabelPhrases() {}

  private static <T> void add(Map<Long, List<T>> phrases, String phrase, T value) {
    phrases.computeIfAbsent(FoldedWords.of(phrase).hash(0), first -> new ArrayList<>()).add(value);
  }

  /** The phrases that begin with the first word of a line. */
  private static <T> Stream<T> like(FoldedWords line, Map<Long, List<T>> phrases) {
    return line.size() == 0
        ? Stream.empty()
        : phrases.getOrDefault(line.hash(0), List.of()).stream();
  }

  /** Whether a line is a label and no more, or a number before or behind one. */
  static boolean isAlone(FoldedWords words) {
    return WHOLE.contains(words.hashOfAll()) || isCounter(words);
  }

  /** A number before or behind a label, as in {@code 0 تعليق} and {@code التعليقات (12)}. */
  private static boolean isCounter(FoldedWords words) {
    int size = words.size();
    return size > 1
        && (words.isDigits(0)
            ? WHOLE.contains(words.hashOf(1, size))
            : words.isDigits(size - 1) && WHOLE.contains(words.hashOf(0, size - 1)));
  }

  /** Whether one of a line's first words begins a label, as in {@code رابط الخبر بصحيفة ...}. */
  static boolean isNamed(FoldedWords words, int first) {
    for (int i = 0; i < first; i++) {
      if (LABELS.containsKey(words.hash(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a sentence that a page makes of a title. */
  static boolean isFrame(FoldedWords words, String line) {
    List<Frame> frames = like(words, FRAMES).toList();
    String folded = frames.isEmpty() ? "" : Folding.fold(line);
    return frames.stream()
        .anyMatch(
            frame ->
                folded.startsWith(frame.before())
                    && folded.indexOf(frame.behind(), frame.before().length()) > 0);
  }

  /** Whether a line is a title behind a call and dots, as headlines are written too. */
  static boolean isTeaser(String text, Paragraph paragraph) {
    String folded = Folding.fold(paragraph.in(text));
    return like(paragraph.words(), LABELS).anyMatch(label -> isBefore("..", label, folded));
  }

  private static boolean isBefore(String sign, String label, String line) {
    return line.startsWith(label)
        && line.startsWith(sign, WhiteSpace.skip(line, label.length(), line.length()));
  }

  /** Whether a line is what a writer did, a sign and a name, as in {@code ترجمة: هند سالم}. */
  static boolean isByline(FoldedWords words, String line) {
    if (words.size() > MAX_NAME_WORDS || endsSentence(line)) {
      return false;
    }
    List<String> labels = like(words, BYLINES).toList();
    String folded = labels.isEmpty() ? "" : Folding.fold(line);
    return labels.stream().anyMatch(label -> isBeforeColon(label, folded));
  }

  /** Whether a line is a label with a few words behind it, and no sentence. */
  static boolean isLabelled(FoldedWords words, String line) {
    char last = line.charAt(line.length() - 1);
    if (words.size() > MAX_WORDS) {
      return false;
    }
    if (line.indexOf('©') >= 0) {
      return true;
    }
    String folded = Folding.fold(line);
    boolean question = last == '؟' || last == '?';
    if (like(words, LABELS).anyMatch(label -> isBeforeColon(label, folded))) {
      // The title behind a label may be a question.
      return question || !endsSentence(line);
    }
    return !question
        && !endsSentence(line)
        && (like(words, BEGINNINGS).anyMatch(words::startsWith)
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
