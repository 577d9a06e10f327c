package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Trigger;

/**
 * A candidate that is an event.
 *
 * @param choice which of its triggers, and how probable
 */
public record ChosenTrigger(Candidate candidate, Choice choice) {
  /** The likeliest trigger of a candidate, and how sure it is an event of its type. */
  public record Choice(Trigger trigger, double confidence) {}
}
