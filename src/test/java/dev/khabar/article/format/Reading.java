package dev.khabar.article.format;

import dev.khabar.article.ArticleSink;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What reading a file gave. */
final class Reading implements ArticleSink {
  final List<SourceArticle> articles = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();

  static Reading of(String text) throws IOException {
    return of(text, ReadOptions.auto());
  }

  static Reading of(String text, ReadOptions options) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8), options);
  }

  static Reading of(byte[] bytes) throws IOException {
    return of(bytes, ReadOptions.auto());
  }

  static Reading of(byte[] bytes, ReadOptions options) throws IOException {
    return of("memory:/news", bytes, options);
  }

  static Reading of(String uri, byte[] bytes, ReadOptions options) throws IOException {
    Reading reading = new Reading();
    FormatReaders.read(
        new SourceFile(uri, () -> new ByteArrayInputStream(bytes)), options, reading);
    return reading;
  }

  /** The only article. */
  SourceArticle article() {
    if (articles.size() != 1 || !rejections.isEmpty()) {
      throw new AssertionError("expected one article: " + articles + rejections);
    }
    return articles.get(0);
  }

  /** The only rejection's reason. */
  String reason() {
    if (rejections.size() != 1 || !articles.isEmpty()) {
      throw new AssertionError("expected one rejection: " + articles + rejections);
    }
    return rejections.get(0).reason();
  }

  @Override
  public void accept(SourceArticle article) {
    articles.add(article);
  }

  @Override
  public void reject(Rejection rejection) {
    rejections.add(rejection);
  }
}
