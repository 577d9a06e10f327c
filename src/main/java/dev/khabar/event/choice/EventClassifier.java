package dev.khabar.event.choice;

import dev.khabar.arabic.ProgramFiles;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.NewsWordClasses;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.SentenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which candidates are events, and of which of their types: a network over the types of a
 * candidate and "none", with the thresholds from which an event is coded. Immutable; thread-safe.
 */
public final class EventClassifier {
  /** The file of the shipped network. */
  public static final String FILE = "classifier.bin";

  /**
   * Less probable by a first look, a candidate is none. Of 10,065 candidates of Al Mayadeen these
   * were 43 in a hundred; 58 of them would have been looked at by the verifier (LEAST) in the end,
   * and one was coded.
   */
  private static final double UNLIKELY = 0.05;

  /** How many answers the network has. */
  public static final int ANSWERS = EventType.values().length;

  private final FeatureNetwork network;
  private final Thresholds thresholds;
  private final Optional<EventVerifier> verifier;
  private final Optional<RowVerifier> rows;

  /**
   * A classifier of given parts.
   *
   * @param network over the event types
   * @param verifier looks again at the candidates of a whole article
   * @param rows looks again at the rows made of them
   */
  public EventClassifier(
      FeatureNetwork network,
      Thresholds thresholds,
      Optional<EventVerifier> verifier,
      Optional<RowVerifier> rows) {
    this.network = network;
    this.thresholds = thresholds;
    this.verifier = verifier;
    this.rows = rows;
  }

  /** The shipped network, thresholds and tables. */
  public static EventClassifier load() {
    ProgramFiles.require(NewsWordClasses::shipped, EmptyCompany::shipped, ActWords::shipped);
    return new EventClassifier(
        ShippedFiles.read(FILE, FeatureNetwork::read),
        Thresholds.load(),
        Optional.of(EventVerifier.load()),
        Optional.of(RowVerifier.load()));
  }

  /** What reads the candidates of a whole article again. */
  Optional<EventVerifier> verifier() {
    return verifier;
  }

  /** From which confidence on a trigger of an article is coded. */
  double chosen(EventType type) {
    return rows.isPresent() ? RowVerifier.CODED : thresholds.inArticle(type);
  }

  /** The rows of an article that are sure enough. */
  public List<CodedEvent> sure(CodedRows coded) {
    return rows.isPresent() ? rows.get().sure(coded, thresholds) : coded.events();
  }

  Thresholds thresholds() {
    return thresholds;
  }

  /**
   * How probable it is that each candidate of a sentence is an event of each of its triggers'
   * types. What the first look finds improbable is not looked at again.
   *
   * @param context of the article, gone to the sentence
   */
  List<double[]> probabilities(
      SentenceView view, List<Candidate> candidates, ArticleContext context) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    SentenceWords words = new SentenceWords(view);
    FeatureHashes out = new FeatureHashes();
    List<double[]> all = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      int[] types = types(candidates.get(i).options());
      out.clear();
      FeatureNetwork.Sum sum = network.new Sum();
      TriggerFeatures features = new TriggerFeatures(view, words, candidates, i, context, out);
      features.first();
      sum.add(out);
      double[] first = sum.probabilities(types);
      if (isUnlikely(first)) {
        all.add(first);
      } else {
        out.clear();
        features.rest();
        sum.add(out);
        all.add(sum.probabilities(types));
      }
    }
    return all;
  }

  private static boolean isUnlikely(double[] probabilities) {
    for (double probability : probabilities) {
      if (probability >= UNLIKELY) {
        return false;
      }
    }
    return true;
  }

  /** The network's answers for the triggers of a candidate, in their order. */
  public static int[] types(List<Trigger> options) {
    int[] types = new int[options.size()];
    for (int k = 0; k < types.length; k++) {
      types[k] = options.get(k).type().ordinal();
    }
    return types;
  }
}
