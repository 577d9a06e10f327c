/**
 * Reads articles from files. {@link dev.khabar.article.format.FormatReaders} (read it first) is the
 * entry. A file's way: {@code Containers} opens what is compressed or archived ({@code GzipStream},
 * {@code BombGuard}), {@code DecodedFile} tells charset ({@code TextCharset}, {@code
 * ArabicCharsets}) and {@link dev.khabar.article.format.Format} ({@code FormatSniffer}), and starts
 * the {@code FormatReader}, which gives each record as an {@code ArticleDraft} to its {@code
 * ReadContext}; what gives no article is rejected there.
 *
 * <p>The readers: {@code Json*} (JSON Lines, arrays, lists in objects; a record's fields are {@code
 * JsonFields}, what editors write for a text {@code JsonText}), {@code Csv*} ({@code CsvColumns}
 * names the columns), {@code RecordBlocks} with {@code TrecReader}, {@code GigawordReader} and
 * {@code PapersReader} ({@code XmlRecords} tells the element that is a record), {@code FeedReader},
 * {@code Html*} with {@code PageText} and {@code JsonLd}, and on bytes {@code Warc*}, {@code Avro*}
 * and {@code Parquet*}. {@code FieldNames} knows what sources call our fields, {@code PublishedAt}
 * how they write dates, {@code Mojibake} how they break letters.
 *
 * <p>{@link dev.khabar.article.format.FileDivision} cuts a large file into {@link
 * dev.khabar.article.format.FilePart}s for several workers ({@code Cuts}: {@code LineEnds}, {@code
 * ElementStarts}, {@code WarcRecords}, {@code GzipMembers}, {@code AvroBlocks}).
 */
package dev.khabar.article.format;
