package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON objects in an array, one after another, or a single one; an object around a list of articles
 * ({@link JsonList}) is the list. An object whose quotes or brackets do not close swallows its
 * successors; they are found again by the first key, which the objects of a list have in common.
 */
final class JsonReader implements FormatReader {
  private static final Pattern KEY = Pattern.compile("\"\\s{0,4}+:");
  private static final Pattern NAME = Pattern.compile("\"([^\"\\\\]{1,200})\"\\s{0,4}+:\\s*+$");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern BEGINNING = Pattern.compile("\\{\\s*+\"[^\"]{1,100}\"");

  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    JsonElements elements = new JsonElements(text, context.options().maxRecordBytes());
    long position = 0;
    String beginning = "";
    for (String element = elements.next(); element != null; element = elements.next()) {
      boolean named = elements.named();
      String name = named ? name(elements.before()) : "";
      rejectHeadless(named ? "" : elements.before(), position, context);
      position++;
      if (beginning.isEmpty()) {
        Matcher first = BEGINNING.matcher(element);
        beginning = first.lookingAt() ? first.group() : "{";
      }
      Optional<ArticleDraft> draft =
          elements.complete() ? JsonRecord.parsed(element, context.names()) : Optional.empty();
      Optional<JsonList> list =
          draft.filter(article -> !article.get(ArticleField.TEXT).isEmpty()).isPresent()
              ? Optional.empty()
              : JsonList.in(element, context.names());
      if (list.isPresent()) {
        elements.enter(element, list.get());
        beginning = "";
        position--;
      } else if (draft.isPresent()) {
        if (draft.get().get(ArticleField.ID).isEmpty()) {
          draft.get().put(ArticleField.ID, name);
        }
        context.accept(draft.get(), position);
      } else {
        position = takeApart(elements, element, beginning, position, context);
      }
    }
    rejectHeadless(elements.before(), position, context);
    if (position == 0) {
      context.rejectFile("PARSE", "NO_RECORDS", "no JSON object in the file");
    }
  }

  /**
   * The name that an article stands under, which is its id. A number is none: pandas writes that of
   * the row, and the next file has the same ones.
   */
  private static String name(String before) {
    Matcher name = NAME.matcher(before);
    return name.find() && !NUMBER.matcher(name.group(1)).matches() ? name.group(1) : "";
  }

  /** Rejects what follows an object and is the rest of one whose bracket is missing. */
  private static void rejectHeadless(String text, long position, ReadContext context) {
    if (KEY.matcher(text).find()) {
      context.malformed(position, "behind this object comes one without its opening '{'", text);
    }
  }

  /** Rejects a broken piece; of objects that it has swallowed the last one is read again. */
  private static long takeApart(
      JsonElements elements, String piece, String beginning, long position, ReadContext context)
      throws IOException {
    boolean tooLong = piece.length() >= context.options().maxRecordBytes();
    long number = position;
    int begin = 0;
    int next = sibling(piece, beginning, 1);
    while (next > 0) {
      JsonRecord.read(withoutTail(piece.substring(begin, next)), number++, context);
      begin = next;
      next = sibling(piece, beginning, begin + 1);
    }
    if (begin > 0) {
      elements.pushBack(piece.substring(begin));
      return number - 1;
    }
    if (tooLong) {
      context.tooLarge(number, piece.substring(0, Math.min(piece.length(), 400)));
      elements.skipTo(beginning);
    } else {
      JsonRecord.reject(piece, number, context);
    }
    return number;
  }

  /** Where the next object begins that is not nested in a field or at the head of a list, or -1. */
  private static int sibling(String piece, String beginning, int from) {
    for (int at = piece.indexOf(beginning, from); at > 0; at = piece.indexOf(beginning, at + 1)) {
      int before = WhiteSpace.skipBack(piece, 0, at);
      if (before > 0 && ":[".indexOf(piece.charAt(before - 1)) < 0) {
        return at;
      }
    }
    return -1;
  }

  /** The piece without the comma or bracket that belongs to the list around it. */
  private static String withoutTail(String piece) {
    int end = piece.length();
    while (end > 0 && ",] \t\r\n".indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    return piece.substring(0, end);
  }
}
