package dev.khabar.article.format;

import dev.khabar.article.ArticleSink;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;

/**
 * What a reader knows of the file it reads, and where it sends what it finds.
 *
 * @param uri the file; a member of an archive follows after {@code !}
 * @param charset charset of the text, as the Article row names it
 * @param options how to read
 * @param names which of the source's fields is which of ours
 * @param sink takes articles and rejections
 */
record ReadContext(
    String uri, String charset, ReadOptions options, FieldNames names, ArticleSink sink) {

  static ReadContext of(String uri, ReadOptions options, ArticleSink sink) {
    return new ReadContext(uri, "UTF-8", options, FieldNames.of(options.fields()), sink);
  }

  ReadContext member(String name) {
    return new ReadContext(uri + "!" + name, charset, options, names, sink);
  }

  ReadContext withCharset(String other) {
    return new ReadContext(uri, other, options, names, sink);
  }

  void accept(ArticleDraft draft, long position) {
    accept(draft, Long.toString(position));
  }

  /**
   * Sends an article on.
   *
   * @param record what names it in its file where it has no id of its own
   */
  void accept(ArticleDraft draft, String record) {
    sink.accept(draft.article(this, record));
  }

  /** Rejects the whole file. */
  void rejectFile(String stage, String reason, String message) {
    reject("", stage, reason, message, "");
  }

  void reject(String record, String stage, String reason, String message, String sample) {
    sink.reject(new Rejection(uri, record, stage, reason, message, sample));
  }

  /** Rejects a record that does not follow its format. */
  void malformed(long position, String message, String sample) {
    reject(Long.toString(position), "PARSE", "MALFORMED", message, sample);
  }

  /** Rejects a record over the size limit. */
  void tooLarge(long position, String sample) {
    reject(
        Long.toString(position),
        "PARSE",
        "TOO_LARGE",
        "the record is larger than maxRecordBytes (" + options.maxRecordBytes() + ")",
        sample);
  }
}
