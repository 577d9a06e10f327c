package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * JSON Lines: an object a line. A broken line is rejected and the next one read. The lines that
 * tell Elasticsearch what to do with the next one hold nothing themselves.
 */
final class JsonLinesReader implements FormatReader {
  private static final Pattern BULK_ACTION =
      Pattern.compile(
          "\\s*+\\{\\s*+\"(?:index|create|update|delete)\"\\s*+:\\s*+\\{\\s*+"
              + "(?:\"(?:_[a-z_]++|routing|version|version_type|pipeline|require_alias"
              + "|retry_on_conflict|if_seq_no|if_primary_term)\"\\s*+:"
              + "\\s*+(?:\"(?:[^\"\\\\]|\\\\.){0,600}+\"|[^{}\",]*+)\\s*+,?\\s*+){0,20}+"
              + "\\}\\s*+\\}\\s*+");

  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    RecordLines.forEach(text, context, (line, number) -> read(line, number, context));
  }

  /** A line that is no article but holds a list of them, as an interface answers, is the list. */
  private static void read(String line, long number, ReadContext context) throws IOException {
    // Files that were put together keep their marks; JSON text sequences have separators.
    String json = "\ufeff\u001e".indexOf(line.charAt(0)) < 0 ? line : line.substring(1);
    if (BULK_ACTION.matcher(json).matches()) {
      return;
    }
    Optional<ArticleDraft> draft = JsonRecord.parsed(json, context.names());
    if (draft.isEmpty()) {
      JsonRecord.reject(json, number, context);
    } else if (draft.get().hasText() || JsonList.in(json, context.names()).isEmpty()) {
      context.accept(draft.get(), number);
    } else {
      new JsonReader().read(new StringReader(json), context);
    }
  }
}
