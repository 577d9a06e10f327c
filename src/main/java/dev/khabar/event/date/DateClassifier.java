package dev.khabar.event.date;

import dev.khabar.event.ShippedFiles;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;

/**
 * Tells whether a date is that of an event: one that the event's sentence writes ({@code
 * dates.bin}), or one that the article writes elsewhere ({@code storydates.bin}). Immutable;
 * thread-safe.
 */
public final class DateClassifier {
  /** The network for the dates of the event's own sentence. */
  public static final String OF_SENTENCE = "dates.bin";

  /** The network for those of its article. */
  public static final String OF_ARTICLE = "storydates.bin";

  /** The only answer beside "none": the date is the event's. */
  public static final int ANSWERS = 1;

  private static final int[] CLASSES = {0};
  private static final boolean[] CLOSED = {true};

  private final FeatureNetwork network;

  /**
   * A classifier that asks a network.
   *
   * @param network of {@link #ANSWERS} answers
   */
  public DateClassifier(FeatureNetwork network) {
    this.network = network;
  }

  /** A shipped network. */
  public static DateClassifier load(String file) {
    return new DateClassifier(ShippedFiles.read(file, FeatureNetwork::read));
  }

  /** An example of an event and a date. */
  public static TrainingExample example(boolean own, long[] features) {
    return new TrainingExample(CLASSES, features, own ? 0 : -1, CLOSED, 1);
  }

  /** How likely the date is the event's. */
  double probability(long[] features) {
    return network.probabilities(CLASSES, features)[0];
  }
}
