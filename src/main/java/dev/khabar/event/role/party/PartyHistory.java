package dev.khabar.event.role.party;

import dev.khabar.entity.EntityRef;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which parts the parties of an article had in its events so far: who attacked before attacks
 * again. Grows with the article; not thread-safe.
 */
final class PartyHistory {
  private static final String LETTERS = "ARP";
  private static final int TYPES = EventType.values().length;

  /** How often a party had each role, in events of each type and, behind these, in all. */
  private final Map<String, int[][]> counts = new HashMap<>();

  /** Notes a party's role in an event. */
  void add(EventType type, RoleName role, String party) {
    int index = RoleName.OF_PARTIES.indexOf(role);
    int[][] own = counts.computeIfAbsent(party, key -> new int[TYPES + 1][LETTERS.length()]);
    own[type.ordinal()][index]++;
    own[TYPES][index]++;
  }

  /**
   * The role that a party had most often, in events of the type and in all; empty before the first
   * event.
   */
  String of(String party, EventType type) {
    if (counts.isEmpty()) {
      return "";
    }
    int[][] own = counts.get(party);
    return own == null ? "--" : most(own[type.ordinal()]) + most(own[TYPES]);
  }

  private static String most(int[] own) {
    int best = 0;
    int all = own[0];
    for (int role = 1; role < own.length; role++) {
      best = own[role] > own[best] ? role : best;
      all += own[role];
    }
    return all == 0 ? "-" : LETTERS.charAt(best) + (own[best] < all ? "?" : all > 1 ? "!" : "");
  }

  /**
   * What a party is known by: a state and its nationality alike, a name, or the words of a nameless
   * one.
   */
  static String key(RoleFiller filler, String text) {
    if (filler.entity().isEmpty()) {
      return text.substring(filler.begin(), filler.end());
    }
    EntityRef entity = filler.entity().get();
    Optional<String> id = entity.canonicalId();
    return id.isPresent() && id.get().startsWith("iso:")
        ? id.get()
        : entity.type() + entity.foldedName();
  }
}
