package dev.khabar.article.format;

/**
 * TREC's SGML as the ANT corpus writes it: {@code <DOC>} with DOCNO, URL, SRC, TITLE, TIME,
 * ABSTRACT, TEXT.
 */
final class TrecReader extends RecordBlocks {
  @Override
  String element(String head) {
    return "DOC";
  }

  @Override
  ArticleDraft draft(String block, ReadContext context) {
    ArticleDraft draft = new ArticleDraft();
    TaggedFields.forEach(block, (name, value) -> draft.put(context.names(), name, value));
    return draft;
  }
}
