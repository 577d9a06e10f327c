package dev.khabar.event.modality;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.sentence.Candidate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules make of an event.
 *
 * @param said what {@link ModalityReader} says
 * @param decided what they leave little doubt of, if anything
 * @param placed whether the article's day of publication says how long ago the event's date is
 */
public record RuledModality(Modality said, Optional<Modality> decided, boolean placed) {
  /** What happened before the last month is background: the guideline of the annotation. */
  private static final int NEWS_DAYS = 31;

  /** A month without a year, so many months back, may be the next one. */
  private static final int OPEN_MONTHS = 7;

  /** What the rules make of it. */
  public static RuledModality of(AskedEvent event) {
    Modality said = ModalityReader.of(event);
    boolean placed = isPlaced(event);
    return new RuledModality(said, decided(event, said, placed), placed);
  }

  private static Optional<Modality> decided(AskedEvent event, Modality said, boolean placed) {
    if (said == Modality.NEGATED) {
      return Optional.of(said);
    }
    if (placed && event.isBefore(NEWS_DAYS)) {
      return Optional.of(Modality.HISTORICAL);
    }
    Optional<Modality> governed = GoverningWords.of(event.view(), event.candidate(), event.type());
    if (governed.isEmpty() && said != Modality.ALLEGED && isPast(event)) {
      return Optional.of(Modality.HISTORICAL);
    }
    if (governed.isPresent() && said != Modality.HISTORICAL) {
      return governed;
    }
    return isSure(event, said, placed) ? Optional.of(said) : Optional.empty();
  }

  private static boolean isPlaced(AskedEvent event) {
    return event.date().isPresent()
        && event.published().isPresent()
        && !ModalityFeatures.isSince(event.view(), event.date().get())
        && !isOpen(event.candidate(), event.date().get(), event.published().get());
  }

  /** العقوبات في آب, written in May: of last year or of this one. */
  private static boolean isOpen(Candidate candidate, WrittenDate date, LocalDate published) {
    return date.open() == WrittenDate.Open.YEAR
        && candidate.reading().form().shape() != InflectedForm.Shape.PERFECT
        && date.date().isBefore(published.minusMonths(OPEN_MONTHS));
  }

  /** Whether the deed's own words put it years back. */
  private static boolean isPast(AskedEvent event) {
    return YearsPast.lieBefore(event.view(), event.candidate())
        || event.published().isPresent()
            && YearNames.has(event.view(), event.candidate(), event.published().get());
  }

  private static boolean isSure(AskedEvent event, Modality said, boolean placed) {
    return placed && said == Modality.HISTORICAL
        || said == Modality.HYPOTHETICAL && Possibility.isPossible(event.view(), event.candidate())
        || event.candidate().reading().proclitic() == Proclitic.FUTURE;
  }
}
