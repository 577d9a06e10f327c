package dev.khabar.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Tells which candidates are events, and of which of their types: a network over the types of a
 * candidate and "none", with the thresholds from which an event is coded. Immutable; thread-safe.
 */
final class EventClassifier {
  /** The likeliest trigger of a candidate, and how sure it is an event of its type. */
  record Choice(Trigger trigger, double confidence) {}

  static final String FILE = "classifier.bin";

  /** How many answers the network has. */
  static final int ANSWERS = EventType.values().length;

  private final FeatureNetwork network;
  private final Thresholds thresholds;

  EventClassifier(FeatureNetwork network, Thresholds thresholds) {
    this.network = network;
    this.thresholds = thresholds;
  }

  /** The shipped network with the shipped thresholds. */
  static EventClassifier load() {
    try (InputStream in = EventClassifier.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new EventClassifier(FeatureNetwork.read(in), Thresholds.load());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  Thresholds thresholds() {
    return thresholds;
  }

  /**
   * The likeliest of a candidate's triggers, with the confidence that it is an event of its type.
   */
  Choice choose(List<Trigger> options, long[] features) {
    double[] probabilities = network.probabilities(types(options), features);
    int best = 0;
    for (int k = 1; k < probabilities.length; k++) {
      best = probabilities[k] > probabilities[best] ? k : best;
    }
    Trigger trigger = options.get(best);
    return new Choice(trigger, thresholds.confidence(trigger.type(), probabilities[best]));
  }

  static int[] types(List<Trigger> options) {
    return options.stream().mapToInt(option -> option.type().ordinal()).toArray();
  }
}
