package dev.khabar.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers an article's event mentions so that those of one number tell one event: the headline, the
 * lead and the body say the same thing three times.
 *
 * <p>Two mentions are one event where type, modality and mode agree as far as both have one, no
 * date contradicts, no role contradicts, and something is shared: a party, or the place and the
 * word.
 */
final class StoryNumbers {
  /** Later mentions are held against this many stories of their type: bounds the work. */
  private static final int MAX_STORIES = 64;

  private final List<Story> stories = new ArrayList<>();

  private static final class Story {
    private final int number;
    private final CodedEvent first;
    private final Set<Object> actors = new HashSet<>();
    private final Set<Object> recipients = new HashSet<>();
    private final Set<Object> places = new HashSet<>();
    private Optional<EventDate> date = Optional.empty();

    private Story(int number, CodedEvent first) {
      this.number = number;
      this.first = first;
    }
  }

  /** The number of the story that the event belongs to. */
  int number(CodedEvent event, String text) {
    int looked = 0;
    for (int i = stories.size() - 1; i >= 0 && looked < MAX_STORIES; i--) {
      Story story = stories.get(i);
      if (story.first.type() == event.type() && story.first.modality() == event.modality()) {
        looked++;
        if (isSame(story, event, text)) {
          add(story, event, text);
          return story.number;
        }
      }
    }
    Story story = new Story(stories.size(), event);
    stories.add(story);
    add(story, event, text);
    return story.number;
  }

  private static void add(Story story, CodedEvent event, String text) {
    story.actors.addAll(parties(event, RoleName.ACTOR, text));
    story.recipients.addAll(parties(event, RoleName.RECIPIENT, text));
    story.places.addAll(parties(event, RoleName.PLACE, text));
    if (story.date.isEmpty() && isWritten(event.date())) {
      story.date = Optional.of(event.date());
    }
  }

  private static boolean isWritten(EventDate date) {
    return date.text().isPresent();
  }

  private static boolean isSame(Story story, CodedEvent event, String text) {
    if (story.first.sentence() == event.sentence()) {
      return false;
    }
    boolean dates =
        story.date.isEmpty()
            || !isWritten(event.date())
            || Objects.equals(story.date.get().date(), event.date().date());
    if (!dates) {
      return false;
    }
    Set<Object> actors = parties(event, RoleName.ACTOR, text);
    Set<Object> recipients = parties(event, RoleName.RECIPIENT, text);
    Set<Object> places = parties(event, RoleName.PLACE, text);
    if (contradicts(story.actors, actors)
        || contradicts(story.recipients, recipients)
        || contradicts(story.places, places)) {
      return false;
    }
    boolean party = shares(story.actors, actors) || shares(story.recipients, recipients);
    boolean word = story.first.rule().equals(event.rule());
    boolean numbers =
        story.first.killed().isPresent() && story.first.killed().equals(event.killed());
    return party && (word || shares(story.recipients, recipients) || actors.isEmpty())
        || (word && shares(story.places, places))
        || (numbers && !contradicts(story.places, places));
  }

  private static boolean contradicts(Set<Object> a, Set<Object> b) {
    return !a.isEmpty() && !b.isEmpty() && !shares(a, b);
  }

  private static boolean shares(Set<Object> a, Set<Object> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static Set<Object> parties(CodedEvent event, RoleName role, String text) {
    Set<Object> parties = new HashSet<>();
    for (RoleFiller filler : event.roles()) {
      if (filler.role() == role) {
        parties.add(
            filler.entity().isPresent()
                ? filler.entity().get()
                : text.substring(filler.begin(), filler.end()));
      }
    }
    return parties;
  }
}
