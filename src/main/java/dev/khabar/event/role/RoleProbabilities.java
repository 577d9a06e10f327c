package dev.khabar.event.role;

import dev.khabar.event.RoleName;

/**
 * How probably a party has each of the roles {@link RoleName#OF_PARTIES} in an event: what the
 * network says, then what the rules leave of it. Not thread-safe.
 */
final class RoleProbabilities {
  private final double[] byRole;

  RoleProbabilities(double actor, double recipient, double place) {
    this.byRole = new double[] {actor, recipient, place};
  }

  double of(RoleName role) {
    return byRole[role.ordinal()];
  }

  /** Whether any role is at least so probable. */
  boolean isAny(double least) {
    for (double probability : byRole) {
      if (probability >= least) {
        return true;
      }
    }
    return false;
  }

  void set(RoleName role, double probability) {
    byRole[role.ordinal()] = probability;
  }

  /** Makes a role at least so probable. */
  void raise(RoleName role, double probability) {
    set(role, Math.max(of(role), probability));
  }

  /** Leaves the party no part of this kind. */
  void exclude(RoleName role) {
    set(role, 0);
  }

  /** Leaves the party neither to act nor to suffer. */
  void excludeDeed() {
    exclude(RoleName.ACTOR);
    exclude(RoleName.RECIPIENT);
  }
}
