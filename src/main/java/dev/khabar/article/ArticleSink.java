package dev.khabar.article;

/**
 * Takes what a reader finds in a file, in the file's order. What it throws passes through the
 * reader unchanged and ends the reading.
 */
public interface ArticleSink {
  void accept(SourceArticle article);

  void reject(Rejection rejection);
}
