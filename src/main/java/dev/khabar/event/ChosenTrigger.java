package dev.khabar.event;

/**
 * A candidate that is an event.
 *
 * @param choice which of its triggers, and how probable
 */
record ChosenTrigger(Candidate candidate, Choice choice) {
  /** The likeliest trigger of a candidate, and how sure it is an event of its type. */
  record Choice(Trigger trigger, double confidence) {}
}
