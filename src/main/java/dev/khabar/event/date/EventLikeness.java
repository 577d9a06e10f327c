package dev.khabar.event.date;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.network.FeatureHashes;
import java.util.Optional;

/** What an event shares with the events of a date that another sentence writes. */
final class EventLikeness {
  /** Events of one date that another is compared with: bounds the work. */
  private static final int MOST = 64;

  private EventLikeness() {}

  /** Adds what the events of the date share with the event. */
  static void add(
      CodedEvent event, ArticleDates.Written date, int ago, int before, FeatureHashes out) {
    int type = 0;
    int lemma = 0;
    int story = 0;
    int party = 0;
    int place = 0;
    int modality = 0;
    int compared = Math.min(date.events().size(), MOST);
    for (CodedEvent other : date.events().subList(0, compared)) {
      boolean same = other.type() == event.type();
      type |= same ? 1 : 0;
      lemma |= other.rule().equals(event.rule()) ? 1 : 0;
      story |= other.story() == event.story() ? 1 : 0;
      modality |= other.modality() == event.modality() ? 1 : 0;
      party |= sharesParty(event, other) ? (same ? 3 : 1) : 0;
      place |= sharesPlace(event, other) ? (same ? 3 : 1) : 0;
    }
    int events = Math.min(date.events().size(), 3);
    out.add("events", events, ago, before);
    out.add("type shared", type, ago, before);
    out.add("lemma shared", lemma, ago, before);
    out.add("story shared", story, ago, before);
    out.add("party shared", party, ago, before);
    out.add("place shared", place, ago, before);
    out.add("modality shared", modality, events, ago);
    out.add("shared", type * 64 + lemma * 32 + story * 16 + party * 4 + place, ago);
    out.add("shared at all", type * 64 + lemma * 32 + story * 16 + party * 4 + place);
  }

  private static boolean sharesParty(CodedEvent a, CodedEvent b) {
    return a.roles().stream()
        .filter(EventLikeness::isParty)
        .anyMatch(
            one ->
                b.roles().stream()
                    .filter(EventLikeness::isParty)
                    .anyMatch(other -> other.entity().equals(one.entity())));
  }

  private static boolean isParty(RoleFiller filler) {
    return filler.entity().isPresent()
        && (filler.role() == RoleName.ACTOR || filler.role() == RoleName.RECIPIENT);
  }

  private static boolean sharesPlace(CodedEvent a, CodedEvent b) {
    Optional<RoleFiller> place = place(a);
    return place.isPresent()
        && place(b).filter(other -> other.entity().equals(place.get().entity())).isPresent();
  }

  private static Optional<RoleFiller> place(CodedEvent event) {
    return event.roles().stream().filter(role -> role.role() == RoleName.PLACE).findFirst();
  }
}
