package dev.khabar.event.role.party;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import java.util.Arrays;

/**
 * Which parties of a sentence have a role in the events before the one at hand: وطالبت goes on with
 * who acted, and who is accused of a deed is its doer.
 */
public final class RolesBefore {
  /** The roles of each party in the event begun last and in all before it, a bit each. */
  private final int[] last;

  private final int[] all;
  private String type = "";

  /**
   * Before the first event of a sentence.
   *
   * @param parties how many parties it has
   */
  public RolesBefore(int parties) {
    this.last = new int[parties];
    this.all = new int[parties];
  }

  /** Begins the next event. */
  public void next(EventType of) {
    type = of.name();
    Arrays.fill(last, 0);
  }

  /** Notes a role of a party in the event begun last. */
  public void add(int party, RoleName role) {
    last[party] |= 1 << role.ordinal();
    all[party] |= 1 << role.ordinal();
  }

  /** Whether the party acts in the last event. */
  public boolean acts(int party) {
    return (last[party] & 1 << RoleName.ACTOR.ordinal()) != 0;
  }

  /** Whether the party suffers in an event before. */
  public boolean suffered(int party) {
    return (all[party] & 1 << RoleName.RECIPIENT.ordinal()) != 0;
  }

  /**
   * The party's roles, in the last event with its type and in any; empty before the first event.
   */
  public String of(int party) {
    return type.isEmpty() ? "" : last[party] + "/" + all[party] + (last[party] == 0 ? "" : type);
  }
}
