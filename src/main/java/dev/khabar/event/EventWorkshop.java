package dev.khabar.event;

import dev.khabar.arabic.Sentence;
import dev.khabar.entity.NameMention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Trains the classifier and measures the coder: what {@code train events} and {@code evaluate} do.
 */
public final class EventWorkshop {
  /** Parts of the cross-validation. */
  private static final int FOLDS = 5;

  private final EventCorpus corpus;
  private final Sources sources;
  private final Optional<Path> differences;

  /**
   * Where the corpora are.
   *
   * @param data folder with news_events.jsonl and the assault and protest sentences
   * @param names annotated names of the same sentences (news_train.jsonl)
   * @param annotations our own standoff annotation
   * @param pool folder of gzipped sentences that it refers to
   * @param articles annotated articles with their text
   */
  public record Sources(
      Path data,
      Path names,
      Optional<Path> annotations,
      Optional<Path> pool,
      Optional<Path> articles) {}

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
    this.sources = sources;
    this.differences = differences;
    this.corpus = new EventCorpus(tagger);
  }

  private List<AnnotatedText> news() throws IOException {
    return corpus.news(sources.data().resolve("news_events.jsonl"), sources.names());
  }

  private List<AnnotatedText> further() throws IOException {
    return sources.annotations().isPresent() && sources.pool().isPresent()
        ? corpus.standoff(sources.annotations().get(), sources.pool().get())
        : List.of();
  }

  private List<AnnotatedText> articles() throws IOException {
    return sources.articles().isPresent()
        ? corpus.articles(sources.articles().get(), true)
        : List.of();
  }

  private List<AnnotatedText> questions(EventType type) throws IOException {
    String name = type.name().toLowerCase(Locale.ROOT);
    return corpus.questions(
        sources.data().resolve(name + "_gsr_dev.csv"),
        sources.data().resolve(name + "_spans_dev.json"),
        type);
  }

  private List<List<AnnotatedText>> all() throws IOException {
    return List.of(
        news(), further(), articles(), questions(EventType.ASSAULT), questions(EventType.PROTEST));
  }

  /** A coder that only has to find the parties of a sentence. */
  private static EventCoder untrained() {
    return new EventCoder(
        EventLexicon.load(Optional.empty()),
        new EventClassifier(Map.of()),
        new RoleClassifier(RoleNetwork.empty()),
        Cues.load());
  }

  private static EventCoder coder(EventClassifier classifier) {
    return new EventCoder(
        EventLexicon.load(Optional.empty()), classifier, RoleClassifier.load(), Cues.load());
  }

  /** Learns from all corpora and writes the table; gives the number of features. */
  public int train(Path output) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    all().forEach(texts::addAll);
    Map<String, float[]> weights = learn(texts);
    ClassifierTable.write(output, weights);
    return weights.size();
  }

  /**
   * Learns the roles from all annotated texts and writes the table; gives the number of features.
   */
  public int trainRoles(Path output) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>(news());
    texts.addAll(further());
    texts.addAll(articles());
    RoleNetwork network = learnRoles(texts);
    network.write(Files.newOutputStream(output));
    return network.size();
  }

  private static Map<String, float[]> learn(List<AnnotatedText> texts) {
    TrainingExamples examples = new TrainingExamples(coder(new EventClassifier(Map.of())));
    List<ClassifierTrainer.Example> all = new ArrayList<>(examples.of(texts));
    Map<String, float[]> first = ClassifierTrainer.train(all, ClassifierTrainer.Settings.DEFAULT);
    all.addAll(examples.located(texts, new EventClassifier(first)));
    return ClassifierTrainer.train(all, ClassifierTrainer.Settings.DEFAULT);
  }

  /** Measures by cross-validation, each part coded by weights learnt from the others. */
  public String crossValidate() throws IOException {
    List<List<AnnotatedText>> corpora = all();
    EventScores sentences = new EventScores();
    EventScores articles = new EventScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<AnnotatedText> train = new ArrayList<>();
      List<AnnotatedText> test = new ArrayList<>();
      for (List<AnnotatedText> texts : corpora) {
        for (int i = 0; i < texts.size(); i++) {
          (i % FOLDS == fold ? test : train).add(texts.get(i));
        }
      }
      EventClassifier shipped = EventClassifier.load();
      EventCoder coder = coder(new EventClassifier(shipped.withThresholds(learn(train))));
      for (AnnotatedText text : test) {
        List<CodedEvent> events = coder.code(text.article());
        if (text.question().isPresent()) {
          addAnswer(sentences, text, events);
        } else {
          boolean article = text.article().headlineSentences() > 0 || text.published().isPresent();
          (article ? articles : sentences).add(text, events);
        }
      }
    }
    report(sentences, "sentences");
    report(articles, "articles");
    return "Sentences\n" + sentences.report() + "\nArticles\n" + articles.report();
  }

  private static void addAnswer(EventScores scores, AnnotatedText text, List<CodedEvent> events) {
    EventType type = text.question().orElseThrow();
    boolean given =
        events.stream()
            .anyMatch(event -> event.type() == type && event.modality() == Modality.ASSERTED);
    boolean wanted = text.answer().equals("yes");
    if (wanted || text.answer().equals("easy no")) {
      scores.addAnswer(type + " sentences, against easy no", given, wanted);
      scores.addAnswerDifference(text, events, given, wanted);
    }
    if (wanted || text.answer().endsWith("no")) {
      scores.addAnswer(type + " sentences, difficult no added", given, wanted);
    }
    for (AnnotatedText.Event gold : text.events()) {
      List<CodedEvent> hits =
          events.stream()
              .filter(event -> event.type() == type)
              .sorted(
                  java.util.Comparator.comparing(
                      event -> gold.isTrigger(event.begin(), event.end()) ? 0 : 1))
              .limit(1)
              .toList();
      for (RoleName role : List.of(RoleName.ACTOR, RoleName.RECIPIENT)) {
        List<String> wantedRole = role == RoleName.ACTOR ? gold.actors() : gold.recipients();
        if (!wantedRole.isEmpty()) {
          scores.addOverlap(
              type + " " + role + ", tokens", roleText(text, hits, role), wantedRole.get(0));
        }
      }
    }
  }

  private static String roleText(AnnotatedText text, List<CodedEvent> events, RoleName role) {
    StringBuilder out = new StringBuilder();
    for (CodedEvent event : events) {
      for (RoleFiller filler : event.roles()) {
        if (filler.role() == role) {
          out.append(text.article().text(), filler.begin(), filler.end()).append(' ');
        }
      }
    }
    return out.toString();
  }

  /**
   * Measures the shipped coder on the annotated articles.
   *
   * @param annotatedNames whether the names are the annotated ones, else the tagger's
   */
  public String measure(boolean annotatedNames) throws IOException {
    EventCoder coder = EventCoder.load();
    EventScores scores = new EventScores();
    Path file =
        sources
            .articles()
            .orElseThrow(() -> new IOException("no file of annotated articles is named"));
    for (AnnotatedText text : corpus.articles(file, annotatedNames)) {
      scores.add(text, coder.code(text.article()));
    }
    report(scores, "articles");
    return scores.report();
  }

  /** Measures the roles by cross-validation, with the annotated triggers and names given. */
  public String crossValidateRoles() throws IOException {
    List<List<AnnotatedText>> corpora = List.of(articles(), news(), further());
    List<EventScores> scores = List.of(new EventScores(), new EventScores(), new EventScores());
    for (int fold = 0; fold < FOLDS; fold++) {
      List<AnnotatedText> train = new ArrayList<>();
      for (List<AnnotatedText> texts : corpora) {
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
              new RoleClassifier(learnRoles(train)),
              Cues.load());
      for (int c = 0; c < corpora.size(); c++) {
        for (int i = fold; i < corpora.get(c).size(); i += FOLDS) {
          AnnotatedText text = corpora.get(c).get(i);
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

  private static RoleNetwork learnRoles(List<AnnotatedText> texts) {
    return RoleTrainer.train(new RoleExamples(untrained()).of(texts));
  }

  /** Measures the roles of the shipped coder with the annotated triggers and names given. */
  public String measureRoles() throws IOException {
    EventCoder coder = EventCoder.load();
    EventScores articles = new EventScores();
    EventScores sentences = new EventScores();
    EventScores others = new EventScores();
    for (AnnotatedText text : articles()) {
      articles.addRoles(text, coder.codeGiven(text.article(), new AnnotatedTriggers(text)::of));
    }
    for (AnnotatedText text : news()) {
      sentences.addRoles(text, coder.codeGiven(text.article(), new AnnotatedTriggers(text)::of));
    }
    for (AnnotatedText text : further()) {
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
