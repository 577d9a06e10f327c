package dev.khabar.article.format;

import java.io.IOException;

/**
 * The source of the bytes failed, as a disk or a network does; the bytes themselves may be good.
 */
final class SourceFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  SourceFailedException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
