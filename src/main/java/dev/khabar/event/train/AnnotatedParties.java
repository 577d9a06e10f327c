package dev.khabar.event.train;

import dev.khabar.arabic.Folding;
import dev.khabar.event.RoleName;
import dev.khabar.event.role.feature.SentenceParties;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.StoryPlaces;
import dev.khabar.event.role.party.ToldParties;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which parties of a sentence are those that the annotation of an event names. It names them by
 * strings of the article, wherever these stand.
 */
final class AnnotatedParties {
  private final String text;
  private final SentenceParties parties;

  /**
   * Of a sentence.
   *
   * @param text its article's text
   */
  AnnotatedParties(String text, SentenceParties parties) {
    this.text = text;
    this.parties = parties;
  }

  /** The roles of a party of the sentence. */
  Set<RoleName> roles(AnnotatedText.Event event, RoleCandidates.Item item) {
    Set<RoleName> roles = EnumSet.noneOf(RoleName.class);
    for (RoleName role : RoleName.OF_PARTIES) {
      if (fills(item, strings(event, role))) {
        roles.add(role);
      }
    }
    return roles;
  }

  /**
   * The roles of a party that the sentences before told of.
   *
   * @param here the roles that parties of the sentence fill, which it does not
   */
  Set<RoleName> roles(AnnotatedText.Event event, ToldParties.Told party, Set<RoleName> here) {
    String name =
        parties.words(party)
            + party.filler().entity().map(entity -> " " + entity.name()).orElse("");
    Set<RoleName> roles = EnumSet.noneOf(RoleName.class);
    for (RoleName role : RoleName.OF_PARTIES) {
      if (!here.contains(role) && isOneOf(name, strings(event, role))) {
        roles.add(role);
      }
    }
    return roles;
  }

  /** The roles of a place of another sentence. */
  static Set<RoleName> roles(AnnotatedText.Event event, StoryPlaces.Site site) {
    boolean place = isOneOf(site.entity().name(), event.places());
    return place ? EnumSet.of(RoleName.PLACE) : EnumSet.noneOf(RoleName.class);
  }

  private static boolean isOneOf(String name, List<String> strings) {
    return strings.stream().anyMatch(string -> WordOverlap.sharesWord(name, string));
  }

  private static List<String> strings(AnnotatedText.Event event, RoleName role) {
    return switch (role) {
      case ACTOR -> event.actors();
      case RECIPIENT -> event.recipients();
      case PLACE -> event.places();
      case SPEAKER, PARTICIPANT -> List.of();
    };
  }

  /** Whether an annotated string stands where the party does; of nested ones the outer one. */
  private boolean fills(RoleCandidates.Item item, List<String> strings) {
    int sentenceEnd = parties.view().sentence().end();
    for (String string : strings) {
      int at = text.indexOf(string, parties.view().sentence().begin());
      while (at >= 0 && at < sentenceEnd) {
        if (isAt(item, at, at + string.length())) {
          return true;
        }
        at = text.indexOf(string, at + 1);
      }
      // The same name in another shape: its entity is the annotated one.
      if (item.party().entity().isPresent()
          && Folding.fold(item.party().entity().get().name()).equals(Folding.fold(string))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(RoleCandidates.Item item, int begin, int end) {
    if (end < text.length() && Character.isLetter(text.charAt(end))) {
      // لبنان is no part of اللبنانية.
      return false;
    }
    boolean overlaps = item.party().begin() < end && begin < item.party().end();
    return overlaps && parties.items().stream().noneMatch(o -> isTold(item, o, begin, end));
  }

  /**
   * Whether a string is told by another party of the phrase: by the outer one of nested ones, but
   * by the people inside where the string begins with them.
   */
  private static boolean isTold(
      RoleCandidates.Item item, RoleCandidates.Item other, int begin, int end) {
    boolean together = other.group() == item.group() && other.member() == item.member();
    boolean within = other.party().begin() < end && begin < other.party().end();
    if (!together || !within || other.equals(item)) {
      return false;
    }
    if (item.inner()) {
      return begin < item.party().begin();
    }
    return other.inner()
        ? begin >= other.party().begin() && !item.nested()
        : item.nested() && !other.nested();
  }
}
