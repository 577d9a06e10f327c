package dev.khabar.event.train;

import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.choice.EventVerifier;
import dev.khabar.event.choice.Thresholds;
import dev.khabar.event.choice.TriggerChoice;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.SentenceReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Learns which words are events: the network, then the verifier, which has to see what a network
 * says of articles that it has not learnt. So the texts are divided into parts by their hash, and
 * networks are learnt without each of them.
 */
final class EventLearning {
  /** Parts that the texts are divided into. */
  static final int FOLDS = 5;

  /** No part: all texts. */
  private static final int NONE = -1;

  /** An example with the part that its text belongs to. */
  private record Part(int fold, TrainingExample example) {}

  private final List<AnnotatedText> texts;
  private final List<JudgedArticle> judged;
  private final SentenceReader reader;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Learning from texts.
   *
   * @param texts annotated sentences and articles
   * @param judged articles of which single rows were read, none of them among the texts
   */
  EventLearning(List<AnnotatedText> texts, List<JudgedArticle> judged) {
    this.texts = texts;
    this.judged = judged;
    this.reader = SentenceReader.load();
    TrainingExamples examples = new TrainingExamples(reader);
    for (AnnotatedText text : texts) {
      int fold = fold(text);
      examples.of(List.of(text)).forEach(example -> parts.add(new Part(fold, example)));
    }
    for (JudgedArticle article : judged) {
      int fold = fold(article.text());
      examples.of(article).forEach(example -> parts.add(new Part(fold, example)));
    }
  }

  /** The part that a text belongs to. */
  static int fold(AnnotatedText text) {
    byte[] bytes = text.article().text().getBytes(StandardCharsets.UTF_8);
    return Integer.parseInt(SentencePool.sha256(bytes).substring(0, 6), 16) % FOLDS;
  }

  /** The network that all texts teach. */
  FeatureNetwork all() {
    return network(NONE);
  }

  /** The networks that are learnt without each part, side by side: they know nothing of another. */
  List<FeatureNetwork> without() {
    return IntStream.range(0, FOLDS).parallel().mapToObj(this::network).toList();
  }

  private FeatureNetwork network(int left) {
    List<TrainingExample> known = new ArrayList<>();
    parts.stream().filter(part -> part.fold() != left).forEach(p -> known.add(p.example()));
    FeatureNetwork draft = train(known, NetworkTrainer.Settings.DRAFT);
    List<AnnotatedText> kept = texts.stream().filter(text -> fold(text) != left).toList();
    known.addAll(new TrainingExamples(reader).located(kept, draft));
    return train(known, NetworkTrainer.Settings.DEFAULT);
  }

  private static FeatureNetwork train(
      List<TrainingExample> examples, NetworkTrainer.Settings settings) {
    return NetworkTrainer.train(examples, EventClassifier.ANSWERS, settings);
  }

  /** The articles, each read by the network that was learnt without it. */
  List<LabelledArticle> read(List<FeatureNetwork> without) {
    List<EventClassifier> classifiers = classifiers(without);
    List<LabelledArticle> read = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (text.question().isEmpty()
          && !text.isWritten()
          && EventVerifier.isArticle(text.article())) {
        int fold = fold(text);
        read.add(LabelledArticle.annotated(text, read(text, classifiers.get(fold)), fold));
      }
    }
    for (JudgedArticle article : judged) {
      if (EventVerifier.isArticle(article.text().article())) {
        int fold = fold(article.text());
        TriggerChoice choice = read(article.text(), classifiers.get(fold));
        read.add(LabelledArticle.judged(article, choice, fold));
      }
    }
    return read;
  }

  private static EventClassifier none(FeatureNetwork network) {
    return new EventClassifier(network, Thresholds.of(0), Optional.empty(), Optional.empty());
  }

  /** What only tells the probabilities of networks. */
  static List<EventClassifier> classifiers(List<FeatureNetwork> networks) {
    return networks.stream().map(network -> none(network)).toList();
  }

  private TriggerChoice read(AnnotatedText text, EventClassifier classifier) {
    return new TriggerChoice(reader.read(text.article()), classifier);
  }

  /** What the articles of the other parts teach the verifier. */
  static EventVerifier verifier(List<LabelledArticle> articles, int left) {
    return VerifierTrainer.train(
        articles.stream().filter(article -> article.fold() != left).toList());
  }

  /** What all articles teach the verifier. */
  static EventVerifier verifier(List<LabelledArticle> articles) {
    return verifier(articles, NONE);
  }
}
