package dev.khabar.event.train;

import dev.khabar.arabic.Sentence;
import dev.khabar.entity.NameMention;
import dev.khabar.event.EventType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The annotated texts that the workshop learns from and measures with. */
final class AnnotatedCorpora {
  private final CorpusSources sources;
  private final EventCorpus corpus;
  private final ArticleCorpus articles;
  private final QuestionCorpus questions;
  private final WrittenTexts written;

  AnnotatedCorpora(CorpusSources sources, Function<List<Sentence>, List<NameMention>> tagger) {
    this.sources = sources;
    this.corpus = new EventCorpus(tagger);
    this.articles = new ArticleCorpus(tagger);
    this.questions = new QuestionCorpus(tagger);
    this.written = new WrittenTexts(tagger);
  }

  List<AnnotatedText> news() throws IOException {
    return corpus.news(sources.data().resolve("news_events.jsonl"), sources.names());
  }

  List<AnnotatedText> further() throws IOException {
    return sources.annotations().isPresent() && sources.pool().isPresent()
        ? corpus.standoff(sources.annotations().get(), sources.pool().get())
        : List.of();
  }

  /** The project's own texts with the parties of their events, names by the tagger. */
  List<AnnotatedText> writtenWithRoles() {
    return sources.writtenWithRoles().map(written::read).orElse(List.of());
  }

  /** Lone sentences of the pool that readers answered a question about. */
  List<AnnotatedText> answers() throws IOException {
    return sources.answers().isPresent() && sources.pool().isPresent()
        ? questions.standoff(sources.answers().get(), sources.pool().get())
        : List.of();
  }

  List<AnnotatedText> articles() throws IOException {
    return articles(true);
  }

  List<AnnotatedText> articles(boolean annotatedNames) throws IOException {
    return articles.read(sources.articles(), sources.texts(), annotatedNames);
  }

  /** Articles of which single rows were judged, but those that are annotated whole. */
  List<JudgedArticle> judged() throws IOException {
    Set<String> whole = new HashSet<>();
    articles(false).forEach(text -> whole.add(text.article().text()));
    return articles.judged(sources.judged(), sources.texts()).stream()
        .filter(judged -> !whole.contains(judged.text().article().text()))
        .toList();
  }

  private List<AnnotatedText> questions(EventType type) throws IOException {
    String name = type.name().toLowerCase(Locale.ROOT);
    return questions.read(
        sources.data().resolve(name + "_gsr_dev.csv"),
        sources.data().resolve(name + "_spans_dev.json"),
        type);
  }

  /**
   * All that the choice of events is learnt from, by what it is measured as: sentences, or the
   * articles of a file.
   */
  Map<String, List<List<AnnotatedText>>> all() throws IOException {
    Map<String, List<List<AnnotatedText>>> all = new LinkedHashMap<>();
    all.put(
        "sentences",
        List.of(
            news(),
            further(),
            sources.written().map(corpus::written).orElse(List.of()),
            writtenWithRoles(),
            questions(EventType.ASSAULT),
            questions(EventType.PROTEST)));
    for (Path file : sources.articles()) {
      // With the tagger's names, as the coder will see them.
      all.put(
          file.getFileName().toString(),
          List.of(articles.read(List.of(file), sources.texts(), false)));
    }
    return all;
  }

  /** Texts to learn from, which have to hold an event: without one a network would be empty. */
  static List<AnnotatedText> learnt(List<AnnotatedText> texts) throws IOException {
    if (texts.stream().allMatch(text -> text.events().isEmpty())) {
      throw new IOException("none of its texts has an annotated event, nothing can be learnt");
    }
    return texts;
  }

  /** The annotated articles, which have to be named. */
  List<AnnotatedText> namedArticles(boolean annotatedNames) throws IOException {
    if (sources.articles().isEmpty()) {
      throw new IOException("no file of annotated articles is named");
    }
    return articles(annotatedNames);
  }
}
