package dev.khabar.event;

/**
 * A candidate that is an event.
 *
 * @param choice which of its triggers, and how probable
 */
record ChosenTrigger(Candidate candidate, EventClassifier.Choice choice) {}
