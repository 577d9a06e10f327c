package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/** JSON Lines: an object a line. A broken line is rejected and the next one read. */
final class JsonLinesReader implements FormatReader {
  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    RecordLines.forEach(text, context, (line, number) -> read(line, number, context));
  }

  /** A line that is no article but holds a list of them, as an interface answers, is the list. */
  private static void read(String line, long number, ReadContext context) throws IOException {
    // Files that were put together keep their marks; JSON text sequences have separators.
    String json = "\ufeff\u001e".indexOf(line.charAt(0)) < 0 ? line : line.substring(1);
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
