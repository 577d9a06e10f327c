package dev.khabar.article;

import java.util.Optional;

/** The text of an article of which only the words matter. */
public final class ComposedText {
  private ComposedText() {}

  /** The text composed of headline, summary and body. */
  public static ArticleText of(String title, String summary, String body) {
    return (ArticleText)
        ArticleText.compose(
            new SourceArticle(
                "memory:/news",
                "1",
                "",
                "",
                title,
                summary,
                body,
                Optional.empty(),
                "",
                "ar",
                "UTF-8"));
  }
}
