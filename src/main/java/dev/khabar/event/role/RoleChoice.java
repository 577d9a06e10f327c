package dev.khabar.event.role;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.role.RoleThresholds.Kind;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.RolesBefore;
import dev.khabar.event.sentence.PhraseLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the probable fillers of an event's roles are given. */
final class RoleChoice {
  private static final RoleThresholds THRESHOLDS = RoleThresholds.shipped();

  private final EventType type;
  private final boolean reciprocal;
  private final boolean verb;
  private final List<ScoredParty> scored = new ArrayList<>();

  /** The parties that a relative clause tells more of than of what they are joined to. */
  private final Set<Integer> apart = new HashSet<>();

  /** The parties that can be nothing but the verb's subject. */
  private final Set<Integer> subjects = new HashSet<>();

  /**
   * For the fillers of an event.
   *
   * @param type the event's type
   * @param reciprocal whether all its sides act
   * @param verb whether a verb tells it
   */
  RoleChoice(EventType type, boolean reciprocal, boolean verb) {
    this.type = type;
    this.verb = verb;
    this.reciprocal = reciprocal;
  }

  /**
   * Adds a party of the sentence.
   *
   * @param with whether مع governs it
   */
  void add(RoleCandidates.Item item, int index, boolean with, RoleProbabilities probabilities) {
    for (RoleName role : RoleName.OF_PARTIES) {
      double probability = probabilities.of(role);
      if (probability >= RoleThresholds.LEAST) {
        scored.add(ScoredParty.of(item, role, index, with, probability));
      }
    }
  }

  /** Notes that the grammar makes a party the verb's subject. */
  void setSubject(int index) {
    subjects.add(index);
  }

  /** Notes that a party's part may be another than that of the party before و. */
  void setApart(int index) {
    apart.add(index);
  }

  /** How probably the likeliest party of the sentence acts. */
  double ownActor() {
    double own = highest(false);
    return own < threshold(Kind.FIRST, RoleName.ACTOR) ? 0 : own;
  }

  /** Adds a party that an earlier sentence told of, and how probably it acts. */
  void addEarlier(RoleFiller party, int index, double probability) {
    if (probability >= threshold(Kind.TOLD, RoleName.ACTOR)) {
      scored.add(ScoredParty.earlier(party.as(RoleName.ACTOR), index, probability));
    }
  }

  /** Leaves the sentence's own doers out where a party that was told of before is likelier. */
  void settleActor() {
    double own = highest(false);
    double told = highest(true);
    if (own > 0 && told > 0) {
      boolean earlier = told > own;
      scored.removeIf(party -> party.acts() && party.isEarlier() != earlier);
    }
  }

  private double highest(boolean earlier) {
    double highest = 0;
    for (ScoredParty party : scored) {
      if (party.acts() && party.isEarlier() == earlier) {
        highest = Math.max(highest, party.probability());
      }
    }
    return highest;
  }

  /** The fillers, the likeliest first; nobody acts on himself. Notes who has which role. */
  List<RoleFiller> fillers(RolesBefore before) {
    List<RoleFiller> fillers = new ArrayList<>();
    for (ScoredParty kept : kept()) {
      double confidence = THRESHOLDS.confidence(kept.role(), kept.probability());
      fillers.add(kept.filler().sure(confidence));
      boolean side = reciprocal && kept.role() == RoleName.RECIPIENT;
      before.add(kept.index(), side ? RoleName.ACTOR : kept.role());
    }
    return fillers;
  }

  /**
   * قصف استهدف حلب وحماة: what و joins to whoever suffers does not act, and the other way round. In
   * 10,073 annotated events six parties were better and three worse, all of these behind بين, which
   * is left out since ({@link #setApart}).
   */
  private boolean isDivided(ScoredParty party) {
    boolean joined = party.member() > 0 && !party.nested() && !apart.contains(party.index());
    if (!joined || party.role() == RoleName.PLACE || reciprocal) {
      return false;
    }
    double acts = 0;
    double suffers = 0;
    for (ScoredParty first : scored) {
      if (first.group() == party.group() && first.member() == 0 && !first.nested()) {
        acts = first.acts() ? first.probability() : acts;
        suffers = first.role() == RoleName.RECIPIENT ? first.probability() : suffers;
      }
    }
    return party.acts()
        ? suffers > acts && suffers >= threshold(Kind.FIRST, RoleName.RECIPIENT)
        : acts > suffers && acts >= threshold(Kind.FIRST, RoleName.ACTOR);
  }

  private List<ScoredParty> kept() {
    scored.removeAll(scored.stream().filter(this::isDivided).toList());
    scored.sort(ScoredParty.LIKELIEST);
    List<ScoredParty> kept = new ArrayList<>();
    for (ScoredParty next : scored) {
      if (next.probability() >= required(kept, next) && !isExcluded(kept, next)) {
        kept.add(next);
      }
    }
    return kept;
  }

  private static boolean isExcluded(List<ScoredParty> kept, ScoredParty next) {
    for (ScoredParty other : kept) {
      if (other.excludes(next)) {
        return true;
      }
    }
    return false;
  }

  private double threshold(Kind kind, RoleName role) {
    return THRESHOLDS.of(kind, type, role);
  }

  private double required(List<ScoredParty> kept, ScoredParty next) {
    double required = threshold(next.isEarlier() ? Kind.TOLD : Kind.FIRST, next.role());
    int sides = 0;
    int first = Integer.MAX_VALUE;
    Set<Integer> phrases = new HashSet<>();
    boolean linked = false;
    boolean with = false;
    for (ScoredParty other : kept) {
      if (other.role() == next.role()) {
        if (other.group() == next.group() && !next.isEarlier() || next.isSame(other)) {
          return threshold(Kind.JOINED, next.role());
        }
        linked |= next.isLinked(other) || other.isLinked(next);
        required = next.isEarlier() ? 1 : threshold(Kind.FURTHER, next.role());
        with |= other.with();
        phrases.add(other.group());
        first = Math.min(first, other.filler().begin());
        sides++;
      }
    }
    if (linked) {
      // مع قائد الجيش، ووزير الداخلية: who is joined to a side of a meeting meets too.
      boolean side = reciprocal && next.acts() && next.link() == PhraseLink.JOINED;
      return threshold(side ? Kind.WITH : Kind.LINKED, next.role());
    }
    // فلان على اتصال مع الوزير والسفير: those whom و joins are one side.
    boolean other = with && next.filler().begin() < first || subjects.contains(next.index());
    boolean one = sides == 1 || phrases.size() == 1 && other;
    boolean second = reciprocal && one && next.acts() && !next.isEarlier();
    if (!second) {
      return required;
    }
    // فلان يبحث مع فلان: the verb has a subject beside whom it is with.
    Kind asked = next.with() ? Kind.WITH : with && verb ? Kind.FIRST : Kind.SIDE;
    return threshold(asked, RoleName.ACTOR);
  }
}
