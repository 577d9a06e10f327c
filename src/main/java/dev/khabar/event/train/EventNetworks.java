package dev.khabar.event.train;

import dev.khabar.event.TriggerCoder;
import dev.khabar.event.choice.EventClassifier;
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
    FeatureNetwork modalities) {
  /** Networks that know nothing. */
  static final EventNetworks NONE =
      new EventNetworks(
          FeatureNetwork.empty(EventClassifier.ANSWERS),
          FeatureNetwork.empty(DateClassifier.ANSWERS),
          FeatureNetwork.empty(DateClassifier.ANSWERS),
          FeatureNetwork.empty(ModalityClassifier.ANSWERS));

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
    FeatureNetwork modalities =
        NetworkTrainer.train(
            new ModalityExamples(reader, new EventDates(new DateClassifier(dates))).of(texts),
            ModalityClassifier.ANSWERS,
            NetworkTrainer.Settings.MODALITY);
    EventNetworks reports = new EventNetworks(types, dates, NONE.storyDates(), modalities);
    FeatureNetwork storyDates =
        NetworkTrainer.train(
            new DateExamples(reader).ofArticles(texts, reports.triggers()),
            DateClassifier.ANSWERS,
            NetworkTrainer.Settings.DATES);
    return new EventNetworks(types, dates, storyDates, modalities);
  }
}
