package dev.khabar.event;

import java.util.List;

/** The parts that one can have in an event. */
public enum RoleName {
  ACTOR,
  RECIPIENT,
  PLACE,
  SPEAKER,
  /** Named in the sentence of the event, its part unknown. */
  PARTICIPANT;

  /**
   * What a party of the sentence may do in an event: the first constants in their order, which is
   * that of the network's answers.
   */
  public static final List<RoleName> OF_PARTIES = List.of(ACTOR, RECIPIENT, PLACE);
}
