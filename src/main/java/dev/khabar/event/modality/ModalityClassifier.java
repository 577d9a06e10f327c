package dev.khabar.event.modality;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells how an event is reported: a network over the modalities beside ASSERTED, which sees what
 * the rules of {@link ModalityReader} say. A date that the article's day of publication places
 * decides by itself between background and news. Immutable; thread-safe.
 */
public final class ModalityClassifier {
  /** What happened before the last month is background: the guideline of the annotation. */
  private static final int NEWS_DAYS = 31;

  /** A month without a year, so many months back, may be the next one. */
  private static final int OPEN_MONTHS = 7;

  public static final String FILE = "modality.bin";

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

  public ModalityClassifier(FeatureNetwork network) {
    this.network = network;
  }

  /** The shipped network. */
  public static ModalityClassifier load() {
    ShippedFiles.require(GoverningWords::shipped);
    return new ModalityClassifier(ShippedFiles.read(FILE, FeatureNetwork::read));
  }

  /**
   * The modality of an event.
   *
   * @param type what it is an event of
   * @param date the date that it takes, where the sentence gives one
   */
  public Reading read(
      SentenceView view,
      Candidate candidate,
      EventType type,
      Optional<WrittenDate> date,
      ModalityContext context) {
    Modality rule = ModalityReader.of(view, candidate, type, date, context.published());
    double[] probabilities =
        network.probabilities(
            CLASSES, ModalityFeatures.of(view, candidate, type, rule, date, context));
    return new Reading(
        decide(view, candidate, type, date, context, rule, probabilities), rule, probabilities);
  }

  private Modality decide(
      SentenceView view,
      Candidate candidate,
      EventType type,
      Optional<WrittenDate> date,
      ModalityContext context,
      Modality rule,
      double[] probabilities) {
    Optional<LocalDate> published = context.published();
    boolean since = date.isPresent() && ModalityFeatures.isSince(view, date.get());
    boolean placed =
        date.isPresent()
            && published.isPresent()
            && !since
            && !isOpen(candidate, date.get(), published.get());
    if (rule != Modality.NEGATED
        && placed
        && date.get().lastDay().isBefore(published.get().minusDays(NEWS_DAYS))) {
      return Modality.HISTORICAL;
    }
    Optional<Modality> governed = GoverningWords.of(view, candidate, type);
    if (rule != Modality.NEGATED
        && governed.isEmpty()
        && rule != Modality.ALLEGED
        && published.filter(day -> YearNames.has(view, candidate, day)).isPresent()) {
      return Modality.HISTORICAL;
    }
    if (rule != Modality.NEGATED && rule != Modality.HISTORICAL && governed.isPresent()) {
      return governed.get();
    }
    boolean sure =
        rule == Modality.NEGATED
            || (placed && rule == Modality.HISTORICAL)
            || (rule == Modality.HYPOTHETICAL && ModalityReader.isPossible(view, candidate))
            || candidate.reading().proclitic() == Proclitic.FUTURE;
    if (network.size() == 0 || sure) {
      return rule;
    }
    double left = 1;
    int best = -1;
    for (int k = 0; k < probabilities.length; k++) {
      left -= probabilities[k];
      boolean recent = placed && MARKED[k] == Modality.HISTORICAL;
      if (!recent && (best < 0 || probabilities[k] > probabilities[best])) {
        best = k;
      }
    }
    if (probabilities[best] > left) {
      return MARKED[best];
    }
    boolean announced = rule == Modality.FUTURE || FutureDeeds.isToCome(view, candidate);
    return type == EventType.CONSULT && announced ? Modality.FUTURE : Modality.ASSERTED;
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
