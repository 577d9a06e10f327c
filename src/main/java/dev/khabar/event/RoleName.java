package dev.khabar.event;

/** The parts that one can have in an event. */
public enum RoleName {
  ACTOR,
  RECIPIENT,
  PLACE,
  SPEAKER,
  /** Named in the sentence of the event, its part unknown. */
  PARTICIPANT
}
