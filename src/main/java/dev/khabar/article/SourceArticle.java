package dev.khabar.article;

import java.time.Instant;
import java.util.Optional;

/**
 * An article as a format's reader gives it, before its text is composed.
 *
 * @param sourceUri URI of the file; a member of an archive follows after {@code !}
 * @param sourceRecord the record within the file: its own id, or its 1-based position
 * @param id the source's own id, or empty
 * @param url address, or empty
 * @param title headline, or empty
 * @param summary abstract or description, or empty
 * @param body the text, or empty; paragraphs divided by line ends
 * @param publishedAt instant of publication, where the source gives one
 * @param publisher the publisher's name, or empty
 * @param language the language that the source declares (ISO 639-1), or empty
 * @param charset IANA name of the charset that the file was decoded with
 */
public record SourceArticle(
    String sourceUri,
    String sourceRecord,
    String id,
    String url,
    String title,
    String summary,
    String body,
    Optional<Instant> publishedAt,
    String publisher,
    String language,
    String charset) {}
