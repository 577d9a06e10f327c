package dev.khabar.event;

/**
 * Tells whether a date is that of an event: one that the event's sentence writes ({@code
 * dates.bin}), or one that the article writes elsewhere ({@code storydates.bin}). Immutable;
 * thread-safe.
 */
final class DateClassifier {
  static final String OF_SENTENCE = "dates.bin";
  static final String OF_ARTICLE = "storydates.bin";

  /** The only answer beside "none": the date is the event's. */
  static final int ANSWERS = 1;

  private static final int[] CLASSES = {0};
  private static final boolean[] CLOSED = {true};

  private final FeatureNetwork network;

  DateClassifier(FeatureNetwork network) {
    this.network = network;
  }

  /** A shipped network. */
  static DateClassifier load(String file) {
    return new DateClassifier(ShippedFiles.read(file, FeatureNetwork::read));
  }

  /** An example of an event and a date. */
  static TrainingExample example(boolean own, long[] features) {
    return new TrainingExample(CLASSES, features, own ? 0 : -1, CLOSED, 1);
  }

  /** How likely the date is the event's. */
  double probability(long[] features) {
    return network.probabilities(CLASSES, features)[0];
  }
}
