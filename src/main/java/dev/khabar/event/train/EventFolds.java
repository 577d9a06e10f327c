package dev.khabar.event.train;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventCoder;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.choice.EventVerifier;
import dev.khabar.event.choice.LoneSentences;
import dev.khabar.event.choice.RowVerifier;
import dev.khabar.event.choice.Thresholds;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.sentence.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What has been learnt without each part of the texts: by it the verifiers are taught, which have
 * to see what is said of articles that were not learnt, and the coder is measured.
 */
final class EventFolds {
  private final List<AnnotatedText> texts;
  private final List<JudgedArticle> judged;
  private final List<LabelledArticle> read;
  private final SentenceReader reader;
  private final List<EventNetworks> networks;
  private final List<EventVerifier> verifiers;
  private final RowTrainer rows = new RowTrainer();
  private final LoneSentenceLearning lone;

  /**
   * Learns all but the parts themselves.
   *
   * @param answers further answers about lone sentences
   */
  EventFolds(
      EventLearning learning,
      List<AnnotatedText> texts,
      List<JudgedArticle> judged,
      List<AnnotatedText> answers) {
    this.texts = texts;
    this.judged = judged;
    this.reader = SentenceReader.load();
    List<FeatureNetwork> types = learning.without();
    this.read = learning.read(types);
    this.lone = new LoneSentenceLearning(texts, answers, types);
    this.networks =
        IntStream.range(0, EventLearning.FOLDS)
            .parallel()
            .mapToObj(fold -> EventNetworks.learn(reader, types.get(fold), others(fold)))
            .toList();
    this.verifiers =
        IntStream.range(0, EventLearning.FOLDS)
            .parallel()
            .mapToObj(fold -> EventLearning.verifier(read, fold))
            .toList();
    read();
  }

  private List<AnnotatedText> others(int fold) {
    return texts.stream().filter(text -> EventLearning.fold(text) != fold).toList();
  }

  /** Codes each article by what has not learnt it, and keeps its rows. */
  private void read() {
    List<EventCoder> coders = new ArrayList<>();
    for (int fold = 0; fold < EventLearning.FOLDS; fold++) {
      coders.add(coder(fold, Thresholds.of(RowVerifier.CODED), Optional.empty()));
    }
    for (AnnotatedText text : texts) {
      if (text.question().isEmpty() && isCoded(text.article())) {
        rows.add(text, coders.get(EventLearning.fold(text)).rows(text.article()));
      }
    }
    for (JudgedArticle article : judged) {
      CleanArticle text = article.text().article();
      if (isCoded(text)) {
        rows.add(article, coders.get(EventLearning.fold(article.text())).rows(text));
      }
    }
  }

  private static boolean isCoded(CleanArticle article) {
    return EventVerifier.isArticle(article) && !LoneSentences.isLone(article);
  }

  private EventCoder coder(int fold, Thresholds asked, Optional<RowVerifier> verifier) {
    EventNetworks own = networks.get(fold);
    return new EventCoder(
        reader,
        new EventClassifier(own.types(), asked, Optional.of(verifiers.get(fold)), verifier),
        lone.without(fold),
        own.triggers());
  }

  /** A coder for each part, which has learnt from the others. */
  List<EventCoder> coders(Thresholds thresholds) {
    List<EventCoder> coders = new ArrayList<>();
    for (int fold = 0; fold < EventLearning.FOLDS; fold++) {
      coders.add(coder(fold, thresholds, Optional.of(rows.without(fold))));
    }
    return coders;
  }

  /** What all articles teach the verifier. */
  EventVerifier verifier() {
    return EventLearning.verifier(read);
  }

  /** What all rows teach their verifier. */
  RowVerifier rows() {
    return rows.all();
  }

  /** What all lone sentences teach. */
  LoneSentences lone() {
    return lone.all();
  }
}
