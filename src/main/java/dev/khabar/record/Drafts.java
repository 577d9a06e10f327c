package dev.khabar.record;

import dev.khabar.article.ArticleText;
import dev.khabar.article.BoilerplateCounts;
import dev.khabar.article.BoilerplateLines;
import dev.khabar.article.Dateline;
import dev.khabar.article.LanguageGuess;
import dev.khabar.article.PassageMarker;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.TextPassage;
import dev.khabar.schema.Article;
import dev.khabar.schema.Passage;
import dev.khabar.schema.internal.Draft;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds and compares articles on their way through the pipeline. Stateless; thread-safe. */
public final class Drafts {
  /** Of the records of one article the last published stands, then the larger content hash. */
  private static final Comparator<Draft> NEWEST_LAST =
      Comparator.comparing((Draft draft) -> published(draft.getArticle()))
          .thenComparing(draft -> draft.getArticle().getContentSha256())
          .thenComparing(draft -> draft.getArticle().getSourceUri())
          .thenComparing(draft -> draft.getArticle().getSourceRecord());

  private Drafts() {}

  /** The draft of a composed article, its passages not yet marked. */
  public static Draft of(SourceArticle source, ArticleText text) {
    Article article =
        Article.newBuilder()
            .setDocId(Ids.article(key(source, text)))
            .setSourceUri(source.sourceUri())
            .setSourceRecord(source.sourceRecord())
            .setUrl(orNull(source.url()))
            .setPublisher(orNull(source.publisher()))
            .setTitle(orNull(text.title()))
            .setPublishedAt(
                source.publishedAt().map(at -> at.truncatedTo(ChronoUnit.MILLIS)).orElse(null))
            .setLanguage("und")
            .setCharset(source.charset())
            .setText(text.text())
            .setPassages(List.of())
            .setContentSha256(Ids.sha256(text.text()))
            .setStatus("KEPT")
            .build();
    return Draft.newBuilder()
        .setArticle(article)
        .setTitleEnd(text.titleEnd())
        .setSummaryEnd(text.summaryEnd())
        .setDeclaredLanguage(source.language())
        .setCopyPublishers(List.of())
        .build();
  }

  /** Of two records of one article the one that stands. */
  public static Draft newer(Draft a, Draft b) {
    return NEWEST_LAST.compare(a, b) >= 0 ? a : b;
  }

  /** The draft with its passages marked and its language told. */
  public static Draft marked(Draft draft, BoilerplateLines recurring) {
    Article article = draft.getArticle();
    ArticleText text = text(draft);
    String publisher = publisher(draft);
    List<TextPassage> marked = PassageMarker.mark(text, recurring, publisher);
    Optional<Dateline> dateline = Dateline.of(text.text(), marked);
    return Draft.newBuilder(draft)
        .setArticle(
            Article.newBuilder(article)
                .setLanguage(language(text.text(), draft.getDeclaredLanguage()))
                .setPassages(passages(text.text(), marked))
                .setDatelinePlace(dateline.map(found -> orNull(found.place())).orElse(null))
                .setDatelineAgency(dateline.map(found -> orNull(found.agency())).orElse(null))
                .build())
        .build();
  }

  /**
   * As {@link #marked(Draft, BoilerplateLines)}, or nothing.
   *
   * @param rejected takes the rejection of an article that repair fails on
   */
  public static Optional<Draft> marked(
      Draft draft, BoilerplateLines recurring, Consumer<Rejection> rejected) {
    return Failed.orElse("COMPOSE", draft.getArticle(), () -> marked(draft, recurring), rejected);
  }

  /** Counts a draft's lines; none of an article that repair fails on, which marking rejects. */
  public static void count(Draft draft, BoilerplateCounts counts) {
    Failed.orElse(
        "COMPOSE",
        draft.getArticle(),
        () -> {
          counts.add(text(draft), publisher(draft));
          return counts;
        },
        rejection -> {});
  }

  /** The draft's text with the ends of its parts. */
  public static ArticleText text(Draft draft) {
    return new ArticleText(
        draft.getArticle().getText(), draft.getTitleEnd(), draft.getSummaryEnd());
  }

  /** The publisher's name, or the empty string. */
  public static String publisher(Draft draft) {
    String publisher = draft.getArticle().getPublisher();
    return publisher == null ? "" : publisher;
  }

  /** Passages as records: code points for UTF-16 indices. */
  static List<Passage> passages(String text, List<TextPassage> marked) {
    CodePoints points = CodePoints.of(text);
    List<Passage> passages = new ArrayList<>(marked.size());
    for (TextPassage passage : marked) {
      passages.add(
          Passage.newBuilder()
              .setKind(passage.kind().name())
              .setBegin(points.fromUtf16(passage.begin()))
              .setEnd(points.fromUtf16(passage.end()))
              .setRepeats(passage.repeats().isPresent() ? passage.repeats().getAsInt() : null)
              .build());
    }
    return passages;
  }

  /** The instant of publication; the earliest instant there is where it is unknown. */
  static Instant published(Article article) {
    return article.getPublishedAt() == null ? Instant.MIN : article.getPublishedAt();
  }

  /** What the text itself shows goes before what the source declares. */
  private static String language(String text, String declared) {
    String guess = LanguageGuess.of(text);
    return guess.equals(LanguageGuess.UNKNOWN) && !declared.isBlank() ? declared.strip() : guess;
  }

  /** The source's own ids are unique within a publisher only. */
  private static String key(SourceArticle source, ArticleText text) {
    if (!source.url().isBlank()) {
      return "url:" + source.url().strip();
    }
    if (!source.id().isBlank()) {
      return "id:" + source.publisher().strip() + "\n" + source.id().strip();
    }
    return "text:" + text.text();
  }

  private static String orNull(String value) {
    return value.isBlank() ? null : value;
  }
}
