package dev.khabar.event.modality;

import dev.khabar.arabic.ProgramFiles;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.Candidate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells how an event is reported: a network over the modalities beside ASSERTED, which sees what
 * the rules of {@link ModalityReader} say. A date that the article's day of publication places
 * decides by itself between background and news. Immutable; thread-safe.
 */
public final class ModalityClassifier {
  /** The file of the shipped network. */
  public static final String FILE = "modality.bin";

  /** What happened before the last month is background: the guideline of the annotation. */
  private static final int NEWS_DAYS = 31;

  /** A month without a year, so many months back, may be the next one. */
  private static final int OPEN_MONTHS = 7;

  /** The modalities that have a score; ASSERTED is what remains. */
  private static final Modality[] MARKED = {
    Modality.NEGATED, Modality.FUTURE, Modality.HYPOTHETICAL, Modality.HISTORICAL, Modality.ALLEGED
  };

  private static final int[] CLASSES = {0, 1, 2, 3, 4};

  /** How many answers the network has. */
  public static final int ANSWERS = CLASSES.length;

  private final FeatureNetwork network;

  /**
   * How an event is reported.
   *
   * @param rule what the rules say
   * @param probabilities of the modalities beside ASSERTED by the network, whatever decided
   */
  public record Reading(Modality modality, Modality rule, double[] probabilities) {}

  /**
   * A classifier that asks a network.
   *
   * @param network of {@link #ANSWERS} answers
   */
  public ModalityClassifier(FeatureNetwork network) {
    this.network = network;
  }

  /** The shipped network. */
  public static ModalityClassifier load() {
    ProgramFiles.require(GoverningWords::shipped);
    return new ModalityClassifier(ShippedFiles.read(FILE, FeatureNetwork::read));
  }

  /**
   * The modality of an event.
   *
   * @param context of its article, gone to the event
   */
  public Reading read(AskedEvent event, ModalityContext context) {
    Modality rule = ModalityReader.of(event);
    double[] probabilities =
        network.probabilities(CLASSES, ModalityFeatures.of(event, rule, context));
    return new Reading(decide(event, rule, probabilities), rule, probabilities);
  }

  private Modality decide(AskedEvent event, Modality rule, double[] probabilities) {
    if (rule == Modality.NEGATED) {
      return rule;
    }
    boolean placed = isPlaced(event);
    if (placed && event.isBefore(NEWS_DAYS)) {
      return Modality.HISTORICAL;
    }
    Optional<Modality> governed = GoverningWords.of(event.view(), event.candidate(), event.type());
    if (governed.isEmpty() && rule != Modality.ALLEGED && isPast(event)) {
      return Modality.HISTORICAL;
    }
    if (governed.isPresent() && rule != Modality.HISTORICAL) {
      return governed.get();
    }
    if (network.size() == 0 || isSure(event, rule, placed)) {
      return rule;
    }
    return likeliest(probabilities, placed).orElseGet(() -> announced(event, rule));
  }

  /** Whether the article's day of publication says how long ago the event's date is. */
  private static boolean isPlaced(AskedEvent event) {
    return event.date().isPresent()
        && event.published().isPresent()
        && !ModalityFeatures.isSince(event.view(), event.date().get())
        && !isOpen(event.candidate(), event.date().get(), event.published().get());
  }

  /** Whether the deed's own words put it years back. */
  private static boolean isPast(AskedEvent event) {
    return YearsPast.lieBefore(event.view(), event.candidate())
        || event.published().isPresent()
            && YearNames.has(event.view(), event.candidate(), event.published().get());
  }

  /** Whether the rule needs no network. */
  private static boolean isSure(AskedEvent event, Modality rule, boolean placed) {
    return placed && rule == Modality.HISTORICAL
        || rule == Modality.HYPOTHETICAL && Possibility.isPossible(event.view(), event.candidate())
        || event.candidate().reading().proclitic() == Proclitic.FUTURE;
  }

  /**
   * The modality beside ASSERTED that is likelier than it.
   *
   * @param placed whether the event's own date says that it is no background
   */
  private static Optional<Modality> likeliest(double[] probabilities, boolean placed) {
    double asserted = 1;
    int best = -1;
    for (int k = 0; k < probabilities.length; k++) {
      asserted -= probabilities[k];
      boolean recent = placed && MARKED[k] == Modality.HISTORICAL;
      if (!recent && (best < 0 || probabilities[k] > probabilities[best])) {
        best = k;
      }
    }
    return probabilities[best] > asserted ? Optional.of(MARKED[best]) : Optional.empty();
  }

  /** ASSERTED, but of a meeting that is to come. */
  private static Modality announced(AskedEvent event, Modality rule) {
    boolean coming =
        event.type() == EventType.CONSULT
            && (rule == Modality.FUTURE || FutureDeeds.isToCome(event.view(), event.candidate()));
    return coming ? Modality.FUTURE : Modality.ASSERTED;
  }

  /** العقوبات في آب, written in May: of last year or of this one. */
  private static boolean isOpen(Candidate candidate, WrittenDate date, LocalDate published) {
    return date.open() == WrittenDate.Open.YEAR
        && candidate.reading().form().shape() != InflectedForm.Shape.PERFECT
        && date.date().isBefore(published.minusMonths(OPEN_MONTHS));
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
