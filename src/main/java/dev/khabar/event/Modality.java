package dev.khabar.event;

/** What the clause says of the event. */
public enum Modality {
  ASSERTED,
  NEGATED,
  FUTURE,
  HYPOTHETICAL,
  HISTORICAL,
  ALLEGED
}
