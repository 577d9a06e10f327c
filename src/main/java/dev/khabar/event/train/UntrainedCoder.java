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
import java.util.Optional;

/** A coder that knows the language and has learnt nothing. */
final class UntrainedCoder {
  private UntrainedCoder() {}

  /** A coder that only has to find the parties of a sentence. */
  static EventCoder make() {
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
}
