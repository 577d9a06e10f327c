package dev.khabar.arabic;

/**
 * A lexicon, another table or a model that cannot be used: which file, which line, what is wrong.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message reads {@code file:line: reason}; line 0 means the file as a whole. */
  public LexiconException(String file, int line, String reason) {
    super(file + (line > 0 ? ":" + line : "") + ": " + reason);
  }

  /** As above, with what went wrong beneath. */
  public LexiconException(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
