package dev.khabar.event.train;

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
import java.util.List;
import java.util.Optional;

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

  /** A coder with these networks for dates and modality. */
  EventCoder coder(EventClassifier classifier, LoneSentences loneSentences) {
    return new EventCoder(
        EventLexicon.load(Optional.empty()),
        classifier,
        loneSentences,
        new DateClassifier(dates),
        new DateClassifier(storyDates),
        new ModalityClassifier(modalities),
        RoleClassifier.load(),
        Cues.load());
  }

  /** A coder that reads modality and dates without having learnt what is an event. */
  EventCoder reader() {
    return coder(
        new EventClassifier(types, Thresholds.of(0), Optional.empty(), Optional.empty()),
        LoneSentences.none());
  }

  /**
   * Learns how events are reported: their dates, then their modality, which hears of the dates.
   *
   * @param types the network of events that goes with it
   */
  static EventNetworks learn(FeatureNetwork types, List<AnnotatedText> texts) {
    FeatureNetwork dates =
        NetworkTrainer.train(
            new DateExamples(NONE.reader()).of(texts),
            DateClassifier.ANSWERS,
            NetworkTrainer.Settings.DATES);
    EventNetworks dated = new EventNetworks(types, dates, NONE.storyDates(), NONE.modalities());
    FeatureNetwork modalities =
        NetworkTrainer.train(
            new ModalityExamples(dated.reader()).of(texts),
            ModalityClassifier.ANSWERS,
            NetworkTrainer.Settings.MODALITY);
    EventNetworks reports = new EventNetworks(types, dates, NONE.storyDates(), modalities);
    FeatureNetwork storyDates =
        NetworkTrainer.train(
            new DateExamples(reports.reader()).ofArticles(texts),
            DateClassifier.ANSWERS,
            NetworkTrainer.Settings.DATES);
    return new EventNetworks(types, dates, storyDates, modalities);
  }
}
