package dev.khabar.event;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.Cues.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Where an event is: a place name that its clause puts there, else its sentence, else the dateline.
 */
final class PlaceFinder {
  /** A place with how it was found. */
  record Place(RoleFiller filler, String source) {}

  /** A dateline stands within the first words of a passage. */
  private static final int DATELINE_TOKENS = 8;

  private PlaceFinder() {}

  /**
   * The place that the sentence gives; names that already act or suffer only where they are cities.
   */
  static Optional<Place> find(SentenceView view, Candidate candidate, List<RoleFiller> roles) {
    int at = candidate.token();
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    int last = -1;
    for (int i = Math.max(0, at - SentenceView.NEAR); i < end; i++) {
      int name = view.mentionAt(i);
      if (name < 0 || name == last || !view.isName(i, EntityType.LOCATION)) {
        continue;
      }
      last = name;
      if (!isLocative(view, i) || isActor(view.mentions().get(name), roles)) {
        continue;
      }
      int distance = distance(view, at, i);
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    ResolvedMention mention = view.mentions().get(view.mentionAt(best));
    String source = bestDistance < SentenceView.NEAR * 2 ? "CLAUSE" : "SENTENCE";
    return Optional.of(new Place(place(mention), source));
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
  private static boolean isLocative(SentenceView view, int i) {
    if (view.hasAttached(i)) {
      return view.attachedPreposition(i) == 'ب';
    }
    for (int k = i - 1; k >= 0 && i - k <= 4; k--) {
      if (view.is(k, Kind.LOCATIVE)) {
        return true;
      }
      String word = view.folded(k);
      boolean attached = word.length() > 3 && word.charAt(0) == 'ب' && view.readings(k).length == 0;
      if (attached) {
        return true;
      }
      if (view.isPreposition(k) || view.isVerb(k) || view.is(k, Kind.STOP)) {
        return false;
      }
      boolean chain = view.isName(k, EntityType.LOCATION) || view.is(k, Kind.COMMA);
      if (!chain && view.isName(k)) {
        return false;
      }
    }
    return false;
  }

  /** The dateline as the place of an event. */
  static Place atDateline(ResolvedMention mention) {
    return new Place(place(mention), "DATELINE");
  }

  /**
   * The place that a sentence opens with as its dateline: القاهرة (وكالة) -, عدن، اليمن (CNN) --.
   */
  static Optional<ResolvedMention> dateline(SentenceView view) {
    if (view.size() < 3 || !view.isName(0, EntityType.LOCATION)) {
      return Optional.empty();
    }
    int end = Math.min(view.size(), DATELINE_TOKENS);
    for (int i = 1; i < end; i++) {
      String form = view.token(i).form();
      if (form.equals("-")
          || form.equals("–")
          || form.equals("—")
          || form.startsWith("--")
          || form.equals("ـ")
          || form.equals(":")) {
        return Optional.of(view.mentions().get(view.mentionAt(0)));
      }
      if (view.isVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
