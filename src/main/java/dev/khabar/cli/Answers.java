package dev.khabar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.article.ArticleSink;
import dev.khabar.article.ArticleText;
import dev.khabar.article.BoilerplateLines;
import dev.khabar.article.Composition;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.record.Annotation;
import dev.khabar.record.Annotator;
import dev.khabar.record.Drafts;
import dev.khabar.record.RecordJson;
import dev.khabar.record.Rejects;
import dev.khabar.schema.Article;
import dev.khabar.schema.internal.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Answers each record of an input with one JSON line. */
record Answers(Annotator annotator, OrderedLines lines) implements ArticleSink {
  @Override
  public void accept(SourceArticle article) {
    answer(() -> json(article));
  }

  @Override
  public void reject(Rejection rejection) {
    answer(() -> json(rejection));
  }

  private void answer(Callable<String> line) {
    try {
      lines.add(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String json(SourceArticle source) {
    Composition composed = ArticleText.compose(source);
    if (composed instanceof Rejection rejection) {
      return json(rejection);
    }
    StringBuilder failed = new StringBuilder();
    Consumer<Rejection> rejected = rejection -> failed.append(json(rejection));
    return Drafts.marked(
            Drafts.of(source, (ArticleText) composed), BoilerplateLines.none(), rejected)
        .map(Draft::getArticle)
        .flatMap(article -> annotator.annotate(article, publishers(article), rejected))
        .map(annotated -> RecordJson.line(Annotation.of(annotated).toJson()))
        .orElseGet(failed::toString);
  }

  private static List<String> publishers(Article article) {
    return article.getPublisher() == null ? List.of() : List.of(article.getPublisher());
  }

  private static String json(Rejection rejection) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("reject", RecordJson.of(Rejects.of(rejection)));
    return RecordJson.line(root);
  }
}
