package dev.khabar.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to read articles from.
 *
 * @param uri its URI, which every article and rejection names
 * @param opening opens its bytes from the start; called once a reading
 */
public record SourceFile(String uri, Opening opening) {
  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }
}
