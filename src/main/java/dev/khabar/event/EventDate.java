package dev.khabar.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event happened.
 *
 * @param date the day; the first of the month or year where the text is no more exact
 * @param precision how exact it is
 * @param text the words that give it
 */
public record EventDate(Optional<LocalDate> date, Precision precision, Optional<String> text) {
  /** How exact a date is. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** No words give a date; the day of publication stands. */
    PUBLICATION,
    NONE
  }
}
