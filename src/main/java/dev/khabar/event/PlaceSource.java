package dev.khabar.event;

/** How the place of an event was found; the names are those of {@code place_source}. */
public enum PlaceSource {
  /** The event's own sentence gives it. */
  CLAUSE,
  /** Another sentence of the article gives it. */
  STORY,
  /** The lead opens with it. */
  DATELINE
}
