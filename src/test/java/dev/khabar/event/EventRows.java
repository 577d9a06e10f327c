package dev.khabar.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Rows that were coded from no text. */
final class EventRows {
  private EventRows() {}

  /** An attack without a date, by a trigger of four letters. */
  static CodedEvent attack(int sentence, int begin, int story, RoleFiller... roles) {
    return new CodedEvent(
        sentence,
        begin,
        begin + 4,
        EventType.ASSAULT,
        Optional.empty(),
        Modality.ASSERTED,
        new EventDate(Optional.empty(), EventDate.Precision.NONE, Optional.empty()),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(roles),
        0.9,
        "هاجم/V/ASSAULT",
        story);
  }
}
