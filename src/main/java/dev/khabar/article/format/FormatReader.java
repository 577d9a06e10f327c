package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads the articles of one format from decoded text, one at a time, so that memory holds no more
 * than the largest record. What is wrong with a record is rejected and the next one read; an {@link
 * IOException} means that the bytes gave out. Stateless; thread-safe.
 */
interface FormatReader {
  void read(Reader text, ReadContext context) throws IOException;
}
