package dev.khabar.article.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SGML of LDC's Gigaword corpora: {@code <DOC id="AFP_ARB_20000815.0123" type="story">} with
 * HEADLINE, DATELINE and TEXT, the text in P elements whose lines are broken at a width. The id
 * tells agency and day. The dateline stands before the first paragraph, where agencies write it. A
 * DOC without such elements is a text, with its fields as attributes: {@code <doc id="12" url="..."
 * title="...">}.
 */
final class GigawordReader extends RecordBlocks {
  private static final Pattern ID =
      Pattern.compile(
          "<DOC\\s[^>]{0,200}?id\\s?=\\s?[\"']([^\"']{1,100})", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("([A-Za-z]{2,10})_[A-Za-z]{3}_(\\d{8}).*");

  @Override
  String element(String head) {
    return "DOC";
  }

  @Override
  ArticleDraft draft(String block, ReadContext context) {
    ArticleDraft draft = new ArticleDraft();
    Matcher id = ID.matcher(block);
    if (id.lookingAt()) {
      draft.put(ArticleField.ID, id.group(1));
      Matcher name = NAME.matcher(id.group(1));
      if (name.matches()) {
        draft.put(ArticleField.PUBLISHER, name.group(1));
        draft.put(ArticleField.PUBLISHED_AT, name.group(2));
      }
    }
    StringBuilder dateline = new StringBuilder();
    Set<String> fields = new HashSet<>();
    TaggedFields.forEach(
        block,
        (tag, value) -> {
          fields.add(tag.toUpperCase(Locale.ROOT));
          switch (tag.toUpperCase(Locale.ROOT)) {
            case "HEADLINE" -> draft.put(ArticleField.TITLE, oneLine(value));
            case "DATELINE" -> dateline.append(oneLine(value));
            case "TEXT" -> draft.put(ArticleField.TEXT, text(value, dateline.toString()));
            default -> draft.put(context.names(), tag, value);
          }
        });
    TaggedFields.forEachAttribute(block, (name, value) -> draft.put(context.names(), name, value));
    boolean hasFields =
        fields.contains("DATELINE")
            || fields.stream().anyMatch(tag -> context.names().target(tag).isPresent());
    if (!hasFields) {
      draft.put(ArticleField.TEXT, MarkupText.ofRecord(block));
    }
    return draft;
  }

  private static String text(String value, String dateline) {
    StringBuilder out = new StringBuilder(dateline);
    TaggedFields.forEach(
        "<TEXT>" + value,
        (tag, paragraph) -> {
          if (out.length() > dateline.length()) {
            out.append("\n\n");
          } else if (!out.isEmpty()) {
            out.append(' ');
          }
          out.append(oneLine(paragraph));
        });
    if (out.length() == dateline.length()) {
      // A text without P elements keeps its lines.
      out.append(out.isEmpty() ? "" : " ").append(value);
    }
    return out.toString();
  }

  private static String oneLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
