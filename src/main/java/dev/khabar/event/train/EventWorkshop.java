package dev.khabar.event.train;

import dev.khabar.arabic.Sentence;
import dev.khabar.entity.NameMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventCoder;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.choice.LoneSentences;
import dev.khabar.event.choice.Thresholds;
import dev.khabar.event.date.DateClassifier;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.sentence.SentenceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Trains and measures the choice of events, their dates and modality: what {@code train events} and
 * {@code evaluate events} do.
 */
public final class EventWorkshop {
  private final AnnotatedCorpora corpora;
  private final Differences differences;

  /**
   * A workshop on corpora.
   *
   * @param tagger names for texts that have none annotated
   * @param differences folder to write what differs from the annotation to
   */
  public EventWorkshop(
      CorpusSources sources,
      Function<List<Sentence>, List<NameMention>> tagger,
      Optional<Path> differences) {
    this.differences = new Differences(differences);
    this.corpora = new AnnotatedCorpora(sources, tagger);
  }

  /**
   * Learns from all corpora and writes into a folder what the coder needs, the roles apart; gives
   * the number of features of the choice of events.
   */
  public int train(Path folder) throws IOException {
    List<AnnotatedText> texts = AnnotatedCorpora.learnt(texts(corpora.all()));
    EventLearning learning = new EventLearning(texts, corpora.judged());
    EventFolds folds = new EventFolds(learning, texts, corpora.judged(), corpora.answers());
    folds.verifier().write(folder);
    folds.rows().write(folder);
    folds.lone().write(folder.resolve(LoneSentences.FILE));
    FeatureNetwork types = learning.all();
    write(types, folder.resolve(EventClassifier.FILE));
    reports(texts, folder);
    return types.size();
  }

  /** Learns dates and modality alone; gives the number of features of the modality. */
  public int trainReports(Path folder) throws IOException {
    return reports(AnnotatedCorpora.learnt(texts(corpora.all())), folder)
        .modalities()
        .features()
        .size();
  }

  private static EventNetworks reports(List<AnnotatedText> texts, Path folder) throws IOException {
    EventNetworks networks =
        EventNetworks.learn(SentenceReader.load(), EventNetworks.NONE.types(), texts);
    write(networks.dates(), folder.resolve(DateClassifier.OF_SENTENCE));
    write(networks.storyDates(), folder.resolve(DateClassifier.OF_ARTICLE));
    networks.modalities().write(Files.newOutputStream(folder.resolve(ModalityClassifier.FILE)));
    return networks;
  }

  private static void write(FeatureNetwork network, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      network.write(out);
    }
  }

  private static List<AnnotatedText> texts(Map<String, List<List<AnnotatedText>>> all) {
    List<AnnotatedText> texts = new ArrayList<>();
    for (List<List<AnnotatedText>> part : all.values()) {
      part.forEach(texts::addAll);
    }
    return texts;
  }

  /** Measures by cross-validation, each part coded by weights learnt from the others. */
  public String crossValidate() throws IOException {
    Map<String, List<List<AnnotatedText>>> all = corpora.all();
    List<JudgedArticle> judged = corpora.judged();
    List<AnnotatedText> learnt = texts(all);
    EventLearning learning = new EventLearning(learnt, judged);
    List<EventCoder> coders =
        new EventFolds(learning, learnt, judged, corpora.answers()).coders(Thresholds.load());
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, List<List<AnnotatedText>>> part : all.entrySet()) {
      EventScores scores = new EventScores();
      for (List<AnnotatedText> texts : part.getValue()) {
        texts.forEach(text -> add(coders.get(EventLearning.fold(text)), text, scores));
      }
      differences.write(scores, part.getKey());
      out.append(part.getKey()).append('\n').append(scores.report()).append('\n');
    }
    JudgedScores rows = new JudgedScores();
    for (JudgedArticle article : judged) {
      CleanArticle text = article.text().article();
      rows.add(article, coders.get(EventLearning.fold(article.text())).code(text));
    }
    return out.append("judged rows\n").append(rows.report()).toString();
  }

  private static void add(EventCoder coder, AnnotatedText text, EventScores scores) {
    List<CodedEvent> events = coder.code(text.article());
    if (text.question().isPresent()) {
      QuestionScores.add(scores, text, events);
    } else {
      scores.add(text, events);
    }
  }

  /**
   * Measures the shipped coder on the annotated articles.
   *
   * @param annotatedNames whether the names are the annotated ones, else the tagger's
   */
  public String measure(boolean annotatedNames) throws IOException {
    EventCoder coder = EventCoder.load();
    EventScores scores = new EventScores();
    for (AnnotatedText text : corpora.namedArticles(annotatedNames)) {
      scores.add(text, coder.code(text.article()));
    }
    differences.write(scores, "articles");
    return scores.report();
  }
}
