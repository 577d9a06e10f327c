package dev.khabar.event.role.grammar;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Optional;

/** Where an event is: a place name that its clause puts there, else its sentence. */
public final class PlaceFinder {
  /** Tokens within which a place adjoins a trigger. */
  private static final int ADJOINING = 5;

  /** What another trigger between place and trigger adds to their distance. */
  private static final int OTHER_TRIGGER = 6;

  private PlaceFinder() {}

  /**
   * The place that the sentence gives; names that already act or suffer only where they are cities.
   */
  public static Optional<RoleFiller> find(
      SentenceView view,
      List<Candidate> candidates,
      Candidate candidate,
      EventType type,
      List<RoleFiller> roles) {
    for (RoleFiller role : roles) {
      if (role.role() == RoleName.PLACE) {
        return Optional.of(role);
      }
    }
    if (type == EventType.CONSULT && target(roles).isPresent()) {
      return target(roles);
    }
    int at = candidate.token();
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    int last = -1;
    for (int i = Math.max(0, at - SentenceView.NEAR); i < end; i++) {
      int name = view.mentionAt(i);
      if (name < 0 || name == last || !(view.isName(i, EntityType.LOCATION) || isHouse(view, i))) {
        continue;
      }
      last = name;
      if (!isLocative(view, i) || isActor(view.mentions().get(name), roles)) {
        continue;
      }
      int distance = distance(view, at, i) + between(candidates, at, i);
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    // What is said or ruled is not where its words name a place, unless they stand side by side.
    if (type.isSpoken() && bestDistance > ADJOINING) {
      return Optional.empty();
    }
    if (best < 0 || bestDistance >= SentenceView.NEAR * 2) {
      Optional<RoleFiller> target = target(roles);
      if (target.isPresent() || best < 0) {
        return target;
      }
    }
    return Optional.of(place(view.mentions().get(view.mentionAt(best))));
  }

  /** A body that stands for its building: في البيت الأبيض. */
  private static boolean isHouse(SentenceView view, int i) {
    return view.isName(i, EntityType.ORGANIZATION) && view.folded(i - 1).equals("في");
  }

  /** A place belongs to the trigger that it stands next to. */
  private static int between(List<Candidate> candidates, int at, int place) {
    int from = Math.min(at, place);
    int to = Math.max(at, place);
    int others = 0;
    for (Candidate candidate : candidates) {
      others += candidate.token() > from && candidate.token() < to ? 1 : 0;
    }
    return others * OTHER_TRIGGER;
  }

  /** A place that is attacked is where the attack is. */
  private static Optional<RoleFiller> target(List<RoleFiller> roles) {
    return roles.stream()
        .filter(role -> role.role() == RoleName.RECIPIENT)
        .filter(role -> role.entity().filter(e -> e.type() == EntityType.LOCATION).isPresent())
        .findFirst()
        .map(role -> role.as(RoleName.PLACE));
  }

  private static RoleFiller place(ResolvedMention mention) {
    return new RoleFiller(
        RoleName.PLACE,
        Optional.of(mention.entity()),
        mention.mention().begin(),
        mention.mention().end());
  }

  private static int distance(SentenceView view, int at, int i) {
    int from = Math.min(at, i);
    int to = Math.max(at, i);
    // A place behind the trigger is nearer than one before it.
    int distance = i > at ? to - from : 2 * (to - from);
    for (int k = from + 1; k < to; k++) {
      if (view.is(k, Kind.STOP) || view.is(k, Kind.CLAUSE)) {
        distance += SentenceView.NEAR * 2;
      } else if (view.isVerb(k)) {
        distance += 3;
      }
    }
    return distance;
  }

  private static boolean isActor(ResolvedMention mention, List<RoleFiller> roles) {
    return roles.stream()
        .anyMatch(
            role ->
                role.role() == RoleName.ACTOR
                    && role.entity().filter(mention.entity()::equals).isPresent());
  }

  /** في غزة, ببيروت, شمال حلب, بمدينة الموصل, في محافظة إدلب. */
  public static boolean isLocative(SentenceView view, int i) {
    if (view.hasAttached(i)) {
      return view.attachedPreposition(i) == 'ب';
    }
    for (int k = i - 1; k >= 0 && i - k <= 6; k--) {
      if (view.is(k, Kind.LOCATIVE)) {
        return true;
      }
      boolean placeNoun =
          view.attachedPreposition(k) == 'ب' && k == i - 1 && !view.is(k, Kind.PRONOUN);
      if (placeNoun) {
        return true;
      }
      boolean chain =
          view.isName(k, EntityType.LOCATION) || view.is(k, Kind.COMMA) || view.is(k, Kind.QUOTE);
      if (!chain) {
        return false;
      }
    }
    return false;
  }
}
