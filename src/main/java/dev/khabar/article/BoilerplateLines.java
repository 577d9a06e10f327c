package dev.khabar.article;

import java.io.Serializable;

/**
 * The lines that recur across a publisher's articles: labels and links of its pages. Immutable;
 * thread-safe.
 */
public interface BoilerplateLines extends Serializable {
  /** Knows no line: for articles that are repaired one by one. */
  static BoilerplateLines none() {
    return (publisher, paragraph) -> false;
  }

  /**
   * Whether a line recurs across the publisher's articles.
   *
   * @param publisher the article's publisher, or empty
   * @param lineHash the hash of a line's folded words, as {@link BoilerplateCounts} takes it
   */
  boolean recurs(String publisher, long lineHash);
}
