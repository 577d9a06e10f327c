package dev.khabar.event.train;

import dev.khabar.event.TriggerCoder;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.clause.PairedNetworks;
import dev.khabar.event.date.DateClassifier;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.date.StoryDates;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.sentence.SentenceReader;
import java.util.List;

/** The networks of events, dates and modality. */
record EventNetworks(
    FeatureNetwork types,
    FeatureNetwork dates,
    FeatureNetwork storyDates,
    PairedNetworks modalities) {
  /** Set by cross-validation; docs/events-training.md, Modality, has the figures. */
  private static final double CLAUSE_DROPOUT = 0.15;

  private static final int CLAUSE_EPOCHS = 6;

  /** What the network that reads the sentence counts in the score of a modality. */
  private static final double CLAUSE_SHARE = 0.3;

  /** Networks that know nothing. */
  static final EventNetworks NONE =
      new EventNetworks(
          FeatureNetwork.empty(EventClassifier.ANSWERS),
          FeatureNetwork.empty(DateClassifier.ANSWERS),
          FeatureNetwork.empty(DateClassifier.ANSWERS),
          PairedNetworks.empty(ModalityClassifier.SHAPE));

  /** What codes chosen triggers with these networks, and the shipped one of roles. */
  TriggerCoder triggers() {
    return new TriggerCoder(
        new EventDates(dateClassifier()),
        new StoryDates(new DateClassifier(storyDates)),
        new ModalityClassifier(modalities),
        RoleClassifier.load());
  }

  DateClassifier dateClassifier() {
    return new DateClassifier(dates);
  }

  /**
   * Learns how events are reported: their dates, then their modality, which hears of the dates.
   *
   * @param types the network of events that goes with it
   */
  static EventNetworks learn(
      SentenceReader reader, FeatureNetwork types, List<AnnotatedText> texts) {
    FeatureNetwork dates =
        NetworkTrainer.train(
            new DateExamples(reader).of(texts),
            DateClassifier.ANSWERS,
            NetworkTrainer.Settings.DATES);
    PairedNetworks modalities =
        modalities(
            new ModalityExamples(reader, new EventDates(new DateClassifier(dates))).of(texts));
    EventNetworks reports = new EventNetworks(types, dates, NONE.storyDates(), modalities);
    FeatureNetwork storyDates =
        NetworkTrainer.train(
            new DateExamples(reader).ofArticles(texts, reports.triggers()),
            DateClassifier.ANSWERS,
            NetworkTrainer.Settings.DATES);
    return new EventNetworks(types, dates, storyDates, modalities);
  }

  /**
   * Each network learns as if it were alone: at once they gain nothing, since the features of an
   * example or two explain it before its sentence is read.
   */
  static PairedNetworks modalities(ClauseExamples examples) {
    FeatureNetwork features =
        NetworkTrainer.train(
            examples.examples(), ModalityClassifier.ANSWERS, NetworkTrainer.Settings.MODALITY);
    ClauseTrainer clauses = new ClauseTrainer(examples, ModalityClassifier.SHAPE, CLAUSE_DROPOUT);
    clauses.learnAlone(CLAUSE_EPOCHS);
    return new PairedNetworks(
        features.times(1 - CLAUSE_SHARE), clauses.network().times(CLAUSE_SHARE));
  }
}
