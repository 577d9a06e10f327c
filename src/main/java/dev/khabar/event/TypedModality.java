package dev.khabar.event;

/**
 * Type and modality together: PLOVER codes a future cooperation as an agreement, and an announced
 * withdrawal as a concession, so that a future of these types is another type that is asserted.
 */
record TypedModality(EventType type, Modality modality) {
  static TypedModality of(EventType type, Modality modality) {
    if (modality != Modality.FUTURE) {
      return new TypedModality(type, modality);
    }
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID, AGREE ->
          new TypedModality(EventType.AGREE, Modality.ASSERTED);
      case RETREAT, CONCEDE -> new TypedModality(EventType.CONCEDE, Modality.ASSERTED);
      default -> new TypedModality(type, modality);
    };
  }
}
