package dev.khabar.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

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
  private final Optional<EventVerifier> verifier;

  EventClassifier(FeatureNetwork network, Thresholds thresholds, Optional<EventVerifier> verifier) {
    this.network = network;
    this.thresholds = thresholds;
    this.verifier = verifier;
  }

  /** The shipped network with the shipped thresholds. */
  static EventClassifier load() {
    try (InputStream in = EventClassifier.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new EventClassifier(
          FeatureNetwork.read(in), Thresholds.load(), Optional.of(EventVerifier.load()));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** What reads the candidates of a whole article again. */
  Optional<EventVerifier> verifier() {
    return verifier;
  }

  Thresholds thresholds() {
    return thresholds;
  }

  /** How probable it is that a candidate is an event of each of its triggers' types. */
  double[] probabilities(List<Trigger> options, long[] features) {
    return network.probabilities(types(options), features);
  }

  static int[] types(List<Trigger> options) {
    return options.stream().mapToInt(option -> option.type().ordinal()).toArray();
  }
}
