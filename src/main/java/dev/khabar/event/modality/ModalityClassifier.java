package dev.khabar.event.modality;

import dev.khabar.arabic.ProgramFiles;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.clause.ClauseShape;
import dev.khabar.event.clause.PairedNetworks;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;
import java.util.Optional;

/**
 * Tells how an event is reported. Two networks score the modalities beside ASSERTED: one sees what
 * the rules of {@link RuledModality} say, the other reads the sentence. What the rules decide
 * stands unless the networks doubt it. Immutable; thread-safe.
 */
public final class ModalityClassifier {
  /** The file of the shipped networks. */
  public static final String FILE = "modality.bin";

  /** The modalities that have a score; ASSERTED is what remains. */
  private static final Modality[] MARKED = {
    Modality.NEGATED, Modality.FUTURE, Modality.HYPOTHETICAL, Modality.HISTORICAL, Modality.ALLEGED
  };

  private static final int[] CLASSES = {0, 1, 2, 3, 4};

  /** How many answers the networks have. */
  public static final int ANSWERS = CLASSES.length;

  /** The shape of the network that reads the sentence. */
  public static final ClauseShape SHAPE = new ClauseShape(ANSWERS, 16, false);

  /**
   * A deed that the rules find only possible and the networks less probably so is doubted. To doubt
   * their other decisions gains nothing: docs/events-training.md, Modality, has the figures.
   */
  private static final double DOUBTED = 0.2;

  private final PairedNetworks networks;

  /**
   * How an event is reported.
   *
   * @param rule what the rules say
   * @param probabilities of the modalities beside ASSERTED by the networks, whatever decided
   */
  public record Reading(Modality modality, Modality rule, double[] probabilities) {}

  /** A classifier that asks networks. */
  public ModalityClassifier(PairedNetworks networks) {
    this.networks = networks;
  }

  /** With the shipped networks. */
  public static ModalityClassifier load() {
    ProgramFiles.require(GoverningWords::shipped);
    return new ModalityClassifier(ShippedFiles.read(FILE, in -> PairedNetworks.read(in, SHAPE)));
  }

  /**
   * The modality of an event.
   *
   * @param context of its article, gone to the event
   */
  public Reading read(AskedEvent event, ModalityContext context) {
    RuledModality ruled = RuledModality.of(event);
    FeatureNetwork.Sum features = networks.features().new Sum();
    features.add(ModalityFeatures.of(event, ruled, context));
    double[] probabilities =
        features.probabilities(
            networks
                .clauses()
                .read(event.view())
                .of(event.candidate().token(), event.type())
                .alone());
    return new Reading(decide(event, ruled, probabilities), ruled.said(), probabilities);
  }

  private Modality decide(AskedEvent event, RuledModality ruled, double[] probabilities) {
    Modality modality =
        networks.areLearnt()
            ? learnt(event, ruled, probabilities)
            : ruled.decided().orElse(ruled.said());
    // الاتفاق الذي أبرم: a verb of the past tells of nothing to come.
    boolean past = event.candidate().reading().form().shape() == InflectedForm.Shape.PERFECT;
    return past && modality == Modality.FUTURE ? Modality.ASSERTED : modality;
  }

  private static Modality learnt(AskedEvent event, RuledModality ruled, double[] probabilities) {
    Optional<Modality> decided = ruled.decided();
    if (decided.isPresent() && !isDoubted(event, decided.get(), probabilities)) {
      return decided.get();
    }
    Modality likeliest = likeliest(probabilities);
    boolean coming =
        decided.isEmpty() && likeliest == Modality.ASSERTED && isAnnounced(event, ruled.said());
    return coming ? Modality.FUTURE : likeliest;
  }

  private static boolean isDoubted(AskedEvent event, Modality decided, double[] probabilities) {
    return decided == Modality.HYPOTHETICAL
        && probability(decided, probabilities) < DOUBTED
        && !Conditions.isAsked(event.view(), event.candidate());
  }

  private static double probability(Modality modality, double[] probabilities) {
    double asserted = 1;
    for (int k = 0; k < probabilities.length; k++) {
      if (MARKED[k] == modality) {
        return probabilities[k];
      }
      asserted -= probabilities[k];
    }
    return asserted;
  }

  private static Modality likeliest(double[] probabilities) {
    Modality likeliest = Modality.ASSERTED;
    double highest = probability(likeliest, probabilities);
    for (int k = 0; k < probabilities.length; k++) {
      if (probabilities[k] > highest) {
        likeliest = MARKED[k];
        highest = probabilities[k];
      }
    }
    return likeliest;
  }

  /** Whether it is a meeting that is to come. */
  private static boolean isAnnounced(AskedEvent event, Modality said) {
    return event.type() == EventType.CONSULT
        && (said == Modality.FUTURE || FutureDeeds.isToCome(event.view(), event.candidate()));
  }

  /** An example of an event whose modality is annotated. */
  public static TrainingExample example(Modality annotated, long[] features) {
    int label = -1;
    for (int k = 0; k < MARKED.length; k++) {
      label = MARKED[k] == annotated ? k : label;
    }
    return new TrainingExample(
        CLASSES, features, label, new boolean[] {true, true, true, true, true}, 1);
  }
}
