package dev.khabar.event.train;

import dev.khabar.arabic.Sentence;
import dev.khabar.entity.NameMention;
import dev.khabar.event.TriggerCoder;
import dev.khabar.event.clause.PairedNetworks;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.SentenceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Trains and measures the roles: what {@code train roles} and {@code evaluate events --roles} do.
 * They are measured with the annotated triggers and names given.
 */
public final class RoleWorkshop {
  /** Share of the numbers of each layer that are left out while the sentence's network learns. */
  private static final double CLAUSE_DROPOUT = 0.3;

  private final AnnotatedCorpora corpora;
  private final Differences differences;
  private final SentenceReader reader = SentenceReader.load();

  /**
   * A workshop on corpora.
   *
   * @param tagger names for texts that have none annotated
   * @param differences folder to write what differs from the annotation to
   */
  public RoleWorkshop(
      CorpusSources sources,
      Function<List<Sentence>, List<NameMention>> tagger,
      Optional<Path> differences) {
    this.differences = new Differences(differences);
    this.corpora = new AnnotatedCorpora(sources, tagger);
  }

  /** Learns from all annotated texts and writes the network; gives the number of features. */
  public int train(Path output) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>(corpora.news());
    texts.addAll(corpora.further());
    texts.addAll(corpora.articles());
    texts.addAll(corpora.writtenWithRoles());
    PairedNetworks network = learn(AnnotatedCorpora.learnt(texts));
    try (OutputStream out = Files.newOutputStream(output)) {
      network.write(out);
    }
    return network.features().size();
  }

  /**
   * Measures by cross-validation, each part coded by weights learnt from the others; parts are
   * those of {@link EventLearning}, so that a text is in one whatever stands beside it.
   */
  public String crossValidate() throws IOException {
    Map<String, List<AnnotatedText>> parts = parts();
    Map<String, EventScores> scores = scores(parts);
    for (int fold = 0; fold < EventLearning.FOLDS; fold++) {
      int left = fold;
      List<AnnotatedText> train =
          parts.values().stream()
              .flatMap(List::stream)
              .filter(text -> EventLearning.fold(text) != left)
              .toList();
      TriggerCoder coder = coder(new RoleClassifier(learn(train)));
      parts.forEach(
          (name, texts) ->
              texts.stream()
                  .filter(text -> EventLearning.fold(text) == left)
                  .forEach(text -> add(coder, text, scores.get(name))));
    }
    return report(scores);
  }

  /** Measures the shipped coder. */
  public String measure() throws IOException {
    TriggerCoder coder = TriggerCoder.load();
    Map<String, List<AnnotatedText>> parts = parts();
    Map<String, EventScores> scores = scores(parts);
    parts.forEach((name, texts) -> texts.forEach(text -> add(coder, text, scores.get(name))));
    for (Map.Entry<String, EventScores> part : scores.entrySet()) {
      String file = part.getKey().toLowerCase(Locale.ROOT).replace(' ', '-');
      differences.write(part.getValue(), "roles-" + file);
    }
    return report(scores);
  }

  private Map<String, List<AnnotatedText>> parts() throws IOException {
    Map<String, List<AnnotatedText>> parts = new LinkedHashMap<>();
    parts.put("Articles", corpora.articles());
    parts.put("Sentences", corpora.news());
    parts.put("Further sentences", corpora.further());
    return parts;
  }

  private static Map<String, EventScores> scores(Map<String, List<AnnotatedText>> parts) {
    Map<String, EventScores> scores = new LinkedHashMap<>();
    parts.keySet().forEach(name -> scores.put(name, new EventScores()));
    return scores;
  }

  private void add(TriggerCoder coder, AnnotatedText text, EventScores scores) {
    ArticleView article = reader.read(text.article());
    scores.addRoles(text, coder.code(article, new AnnotatedTriggers(text).of(article)));
  }

  private static String report(Map<String, EventScores> scores) {
    return scores.entrySet().stream()
        .map(part -> part.getKey() + "\n" + part.getValue().report())
        .collect(Collectors.joining("\n"));
  }

  private static TriggerCoder coder(RoleClassifier roles) {
    TriggerCoder shipped = TriggerCoder.load();
    return new TriggerCoder(shipped.dates(), shipped.storyDates(), shipped.modalities(), roles);
  }

  private PairedNetworks learn(List<AnnotatedText> texts) {
    return learn(new RoleExamples(reader).of(texts));
  }

  /** Both networks learn from each pair of a trigger and a party at once. */
  static PairedNetworks learn(ClauseExamples pairs) {
    ClauseTrainer clauses = new ClauseTrainer(pairs, RoleClassifier.SHAPE, CLAUSE_DROPOUT);
    return new PairedNetworks(
        NetworkTrainer.train(
            pairs.examples(), RoleClassifier.ANSWERS, NetworkTrainer.Settings.ROLES, clauses),
        clauses.network());
  }
}
