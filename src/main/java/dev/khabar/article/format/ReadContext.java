package dev.khabar.article.format;

import dev.khabar.article.ArticleSink;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import java.util.Locale;

/**
 * What a reader knows of the file it reads, and where it sends what it finds.
 *
 * @param uri the file; a member of an archive follows after {@code !}
 * @param part what is read of it
 * @param charset charset of the text, as the Article row names it
 * @param options how to read
 * @param names which of the source's fields is which of ours
 * @param sink takes articles and rejections
 */
record ReadContext(
    String uri,
    FilePart part,
    String charset,
    ReadOptions options,
    FieldNames names,
    ArticleSink sink) {

  static ReadContext of(FilePart part, ReadOptions options, ArticleSink sink) {
    return new ReadContext(
        part.uri(), part, "UTF-8", options, FieldNames.of(options.fields()), sink);
  }

  ReadContext member(String name) {
    String member = uri + "!" + name;
    return new ReadContext(member, FilePart.whole(member), charset, options, names, sink);
  }

  ReadContext withCharset(String other) {
    return new ReadContext(uri, part, other, options, names, sink);
  }

  /** Sends an article on that is the so manieth of what is read. */
  void accept(ArticleDraft draft, long position) {
    accept(draft, record(position));
  }

  /** A record's name by its position: in the file, whatever the part. */
  String record(long position) {
    return Long.toString(part.recordsBefore() + position);
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
    reject(record(position), "PARSE", "MALFORMED", message, sample);
  }

  /** Rejects a record that does not follow its format, by the id that was read of it, if any. */
  void malformed(ArticleDraft draft, long position, String message, String sample) {
    if (draft.id().isEmpty()) {
      malformed(position, message, sample);
    } else {
      String where = message + ", record " + record(position);
      reject(draft.id(), "PARSE", "MALFORMED", where, sample);
    }
  }

  /** Rejects a record over the size limit. */
  void tooLarge(long position, String sample) {
    tooLarge(record(position), sample);
  }

  /** Rejects a record over the size limit. */
  void tooLarge(String record, String sample) {
    String message =
        String.format(
            Locale.ROOT,
            "the record is larger than %,d bytes, the most that is read as one article",
            options.maxRecordBytes());
    reject(record, "PARSE", "TOO_LARGE", message, sample);
  }
}
