package dev.khabar.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of the probable fillers of an event's roles are given. */
final class RoleChoice {
  /**
   * How probable the likeliest filler of a role has to be: actor, recipient, place. These and the
   * other thresholds are set by cross-validation on annotated sentences (docs/events.md).
   */
  private static final double[] FIRST = {0.24, 0.24, 0.28};

  /** How probable a further filler has to be. */
  private static final double[] FURTHER = {0.6, 0.6, 0.6};

  /** How probable a filler has to be that و joins to one that is given. */
  private static final double[] JOINED = {0.18, 0.18, 0.18};

  private record Scored(RoleCandidates.Item item, int role, double probability) {}

  private final List<Scored> scored = new ArrayList<>();

  void add(RoleCandidates.Item item, double[] probabilities) {
    for (int role = 0; role < probabilities.length; role++) {
      if (probabilities[role] >= Math.min(FIRST[role], JOINED[role])) {
        scored.add(new Scored(item, role, probabilities[role]));
      }
    }
  }

  /** The fillers, the likeliest first; nobody acts on himself. */
  List<RoleFiller> fillers() {
    return kept().stream().map(RoleChoice::filler).toList();
  }

  /** Notes who has which role. */
  void note(List<RoleCandidates.Item> items, boolean reciprocal, RolesBefore before) {
    for (Scored filler : kept()) {
      int role = reciprocal && filler.role() == 1 ? 0 : filler.role();
      before.add(items.indexOf(filler.item()), role);
    }
  }

  private List<Scored> kept() {
    scored.sort(
        Comparator.comparingDouble((Scored filler) -> -filler.probability())
            .thenComparingInt(filler -> filler.item().party().begin())
            .thenComparingInt(Scored::role));
    List<Scored> kept = new ArrayList<>();
    for (Scored next : scored) {
      if (next.probability() >= required(kept, next)
          && kept.stream().noneMatch(other -> excludes(other, next))) {
        kept.add(next);
      }
    }
    return kept;
  }

  private static double required(List<Scored> kept, Scored next) {
    double required = FIRST[next.role()];
    for (Scored other : kept) {
      if (other.role() == next.role()) {
        if (other.item().group() == next.item().group()) {
          return JOINED[next.role()];
        }
        required = FURTHER[next.role()];
      }
    }
    return required;
  }

  private static RoleFiller filler(Scored scored) {
    return scored.item().party().as(RoleClassifier.ROLES.get(scored.role()));
  }

  /** One thing has one role, but what is attacked may be where the attack is. */
  private static boolean excludes(Scored keptOne, Scored nextOne) {
    RoleFiller kept = filler(keptOne);
    RoleFiller next = filler(nextOne);
    boolean same =
        kept.begin() < next.end() && next.begin() < kept.end()
            || kept.entity().isPresent() && kept.entity().equals(next.entity());
    boolean attackedPlace =
        kept.role() != next.role()
            && kept.role() != RoleName.ACTOR
            && next.role() != RoleName.ACTOR;
    boolean withinOther =
        keptOne.item().group() == nextOne.item().group()
            && keptOne.item().member() == nextOne.item().member()
            && keptOne.item().nested() != nextOne.item().nested()
            && kept.role() == next.role();
    return same && !attackedPlace || withinOther && kept.role() != RoleName.PLACE;
  }
}
