package dev.khabar.event;

/** The 16 event types of PLOVER 0.8, each in its quad class. */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION),
  CONSULT(QuadClass.VERBAL_COOPERATION),
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  CONCEDE(QuadClass.VERBAL_COOPERATION),
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  AID(QuadClass.MATERIAL_COOPERATION),
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  REQUEST(QuadClass.VERBAL_CONFLICT),
  ACCUSE(QuadClass.VERBAL_CONFLICT),
  REJECT(QuadClass.VERBAL_CONFLICT),
  THREATEN(QuadClass.VERBAL_CONFLICT),
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  COERCE(QuadClass.MATERIAL_CONFLICT),
  ASSAULT(QuadClass.MATERIAL_CONFLICT);

  private final QuadClass quadClass;

  EventType(QuadClass quadClass) {
    this.quadClass = quadClass;
  }

  /** Whether it is cooperation or conflict, in words or deeds. */
  public QuadClass quadClass() {
    return quadClass;
  }

  /** Whether events of the type are done when they are said. */
  public boolean isSaid() {
    return switch (this) {
      case ACCUSE, REQUEST, SUPPORT, REJECT, THREATEN, AGREE, CONCEDE -> true;
      default -> false;
    };
  }

  /** Whether events of the type are words, which have no place of their own. */
  public boolean isSpoken() {
    return isSaid() || this == SANCTION;
  }
}
