package dev.khabar.article.format;

import java.io.IOException;

/** A compressed file that gives far more than text can be compressed. */
final class BombException extends IOException {
  private static final long serialVersionUID = 1L;

  BombException(String message) {
    super(message);
  }
}
