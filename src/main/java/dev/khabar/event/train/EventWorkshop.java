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
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.EventLexicon;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.role.RoleClassifier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Trains the classifier and measures the coder: what {@code train events} and {@code evaluate} do.
 */
public final class EventWorkshop {
  /** Parts of the cross-validation. */
  private static final int FOLDS = 5;

  private final AnnotatedCorpora corpora;
  private final Optional<Path> differences;

  /**
   * Where the corpora are.
   *
   * @param data folder with news_events.jsonl and the assault and protest sentences
   * @param names annotated names of the same sentences (news_train.jsonl)
   * @param annotations our own standoff annotation
   * @param pool folder of gzipped sentences that it refers to
   * @param articles annotated articles with their text, or apart from it
   * @param judged articles of which single rows were read, apart from their text
   * @param texts articles whose text the annotations apart from it are looked up in
   * @param written sentences of the project's own
   * @param writtenWithRoles texts of the project's own with the parties of their events
   * @param answers what readers said of lone sentences of the pool
   */
  public record Sources(
      Path data,
      Path names,
      Optional<Path> annotations,
      Optional<Path> pool,
      List<Path> articles,
      List<Path> judged,
      List<Path> texts,
      Optional<Path> written,
      Optional<Path> writtenWithRoles,
      Optional<Path> answers) {}

  /**
   * A workshop on corpora.
   *
   * @param tagger names for texts that have none annotated
   * @param differences folder to write what differs from the annotation to
   */
  public EventWorkshop(
      Sources sources,
      Function<List<Sentence>, List<NameMention>> tagger,
      Optional<Path> differences) {
    this.differences = differences;
    this.corpora = new AnnotatedCorpora(sources, tagger);
  }

  /** A coder that only has to find the parties of a sentence. */
  static EventCoder untrained() {
    return new EventCoder(
        EventLexicon.load(Optional.empty()),
        new EventClassifier(
            FeatureNetwork.empty(EventClassifier.ANSWERS),
            Thresholds.of(0),
            Optional.empty(),
            Optional.empty()),
        LoneSentences.none(),
        new DateClassifier(FeatureNetwork.empty(DateClassifier.ANSWERS)),
        new DateClassifier(FeatureNetwork.empty(DateClassifier.ANSWERS)),
        new ModalityClassifier(FeatureNetwork.empty(ModalityClassifier.ANSWERS)),
        new RoleClassifier(FeatureNetwork.empty(RoleClassifier.ANSWERS)),
        Cues.load());
  }

  /**
   * Learns from all corpora and writes what the coder needs; gives the number of features.
   *
   * @param reports whether only dates and modality are learnt, the choice of events staying as it
   *     is
   */
  public int train(Path folder, boolean reports) throws IOException {
    List<AnnotatedText> texts = texts(corpora.all());
    FeatureNetwork types = EventNetworks.NONE.types();
    if (!reports) {
      EventLearning learning = new EventLearning(texts, corpora.judged());
      EventFolds folds = new EventFolds(learning, texts, corpora.judged(), corpora.answers());
      folds.verifier().write(folder);
      folds.rows().write(folder);
      folds.lone().write(folder.resolve(LoneSentences.FILE));
      types = learning.all();
      write(types, folder.resolve(EventClassifier.FILE));
    }
    EventNetworks networks = EventNetworks.learn(types, texts);
    write(networks.dates(), folder.resolve(DateClassifier.OF_SENTENCE));
    write(networks.storyDates(), folder.resolve(DateClassifier.OF_ARTICLE));
    write(networks.modalities(), folder.resolve(ModalityClassifier.FILE));
    return reports ? networks.modalities().size() : networks.types().size();
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

  /**
   * Learns the roles from all annotated texts and writes the table; gives the number of features.
   */
  public int trainRoles(Path output) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>(corpora.news());
    texts.addAll(corpora.further());
    texts.addAll(corpora.articles());
    texts.addAll(corpora.writtenWithRoles());
    FeatureNetwork network = learnRoles(texts);
    network.write(Files.newOutputStream(output));
    return network.size();
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
      report(scores, part.getKey());
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
    report(scores, "articles");
    return scores.report();
  }

  /** Measures the roles by cross-validation, with the annotated triggers and names given. */
  public String crossValidateRoles() throws IOException {
    List<List<AnnotatedText>> parts =
        List.of(corpora.articles(), corpora.news(), corpora.further());
    List<EventScores> scores = List.of(new EventScores(), new EventScores(), new EventScores());
    for (int fold = 0; fold < FOLDS; fold++) {
      List<AnnotatedText> train = new ArrayList<>();
      for (List<AnnotatedText> texts : parts) {
        for (int i = 0; i < texts.size(); i++) {
          if (i % FOLDS != fold) {
            train.add(texts.get(i));
          }
        }
      }
      EventCoder coder =
          new EventCoder(
              EventLexicon.load(Optional.empty()),
              EventClassifier.load(),
              LoneSentences.load(),
              DateClassifier.load(DateClassifier.OF_SENTENCE),
              DateClassifier.load(DateClassifier.OF_ARTICLE),
              ModalityClassifier.load(),
              new RoleClassifier(learnRoles(train)),
              Cues.load());
      for (int c = 0; c < parts.size(); c++) {
        for (int i = fold; i < parts.get(c).size(); i += FOLDS) {
          AnnotatedText text = parts.get(c).get(i);
          scores
              .get(c)
              .addRoles(text, coder.codeGiven(text.article(), new AnnotatedTriggers(text)::of));
        }
      }
    }
    return "Articles\n"
        + scores.get(0).report()
        + "\nSentences\n"
        + scores.get(1).report()
        + "\nFurther sentences\n"
        + scores.get(2).report();
  }

  private static FeatureNetwork learnRoles(List<AnnotatedText> texts) {
    return NetworkTrainer.train(
        new RoleExamples(untrained()).of(texts),
        RoleClassifier.ANSWERS,
        NetworkTrainer.Settings.ROLES);
  }

  /** Measures the roles of the shipped coder with the annotated triggers and names given. */
  public String measureRoles() throws IOException {
    EventCoder coder = EventCoder.load();
    EventScores articles = new EventScores();
    EventScores sentences = new EventScores();
    EventScores others = new EventScores();
    for (AnnotatedText text : corpora.articles()) {
      articles.addRoles(text, coder.codeGiven(text.article(), new AnnotatedTriggers(text)::of));
    }
    for (AnnotatedText text : corpora.news()) {
      sentences.addRoles(text, coder.codeGiven(text.article(), new AnnotatedTriggers(text)::of));
    }
    for (AnnotatedText text : corpora.further()) {
      others.addRoles(text, coder.codeGiven(text.article(), new AnnotatedTriggers(text)::of));
    }
    report(articles, "roles-articles");
    report(sentences, "roles-sentences");
    return "Articles\n"
        + articles.report()
        + "\nSentences\n"
        + sentences.report()
        + "\nFurther sentences\n"
        + others.report();
  }

  private void report(EventScores scores, String name) throws IOException {
    if (differences.isPresent()) {
      Path file = differences.get().resolve(name + ".tsv");
      Files.write(file, scores.differences(), StandardCharsets.UTF_8);
    }
  }
}
