package dev.khabar.article.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The XML of the Abu El-Khair corpus: a record is an element named after its paper, with ID, URL,
 * Headline, Dateline (the day) and Text, of which some are misspelled ({@code Healine}) or in lower
 * case. The paper is the publisher where the URL names none. XML of records with such fields is
 * read too, whatever their element's name ({@link XmlRecords}).
 */
final class PapersReader extends RecordBlocks {
  /** An element that opens a record: the first field stands in it. */
  static final Pattern RECORD =
      Pattern.compile(
          "<([A-Za-z][A-Za-z0-9_]{1,40})(?:\\s[^<>]{0,400})?>\\s{0,20}<(?:ID|URL|Headline|Healine|Dateline|Text)>",
          Pattern.CASE_INSENSITIVE);

  /** Names of elements that say what a record is, and no paper. */
  private static final Set<String> RECORDS =
      Set.of(
          "article",
          "news",
          "item",
          "doc",
          "document",
          "record",
          "row",
          "entry",
          "story",
          "post",
          "page",
          "revision",
          "newsitem",
          "element",
          "node",
          "object",
          "newsarticle",
          "articles",
          "texts",
          "table",
          "table_data",
          "message",
          "paper",
          "html",
          "nitf");

  @Override
  String element(String head) {
    Matcher record = RECORD.matcher(head);
    return XmlRecords.element(head).orElseGet(() -> record.find() ? record.group(1) : "DOC");
  }

  @Override
  ArticleDraft draft(String block, ReadContext context) {
    ArticleDraft draft = new ArticleDraft();
    put(block, context.names(), draft, true);
    TaggedFields.forEachAttribute(block, (name, value) -> draft.put(context.names(), name, value));
    String tag = block.substring(1, block.indexOf('>')).split("\\s", 2)[0];
    String element = XmlRecords.fieldName(tag, "");
    if (draft.get(ArticleField.PUBLISHER).isEmpty()
        && draft.get(ArticleField.URL).isEmpty()
        && !RECORDS.contains(element.toLowerCase(Locale.ROOT))) {
      draft.put(ArticleField.PUBLISHER, element);
    }
    return draft;
  }

  /** Puts a record's fields into a draft, with those that stand in a describing element. */
  private static void put(String block, FieldNames names, ArticleDraft draft, boolean outer) {
    TaggedFields.forEach(
        block,
        (name, value) -> {
          if (outer && XmlRecords.describes(name) && value.indexOf('<') >= 0) {
            put("<" + name + ">" + value, names, draft, false);
          } else {
            draft.put(names, name, MarkupText.of(value));
          }
        });
  }
}
