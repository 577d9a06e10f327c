package dev.khabar.event;

import dev.khabar.event.StoryParties.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers an article's event mentions so that those of one number tell one event: the headline, the
 * lead and the body say the same thing three times, and a meeting is a visit, a reception and
 * talks.
 *
 * <p>Two mentions are one event where type and modality agree, no date, party or place contradicts,
 * and enough is shared: a named party counts two, an unnamed one, the place and the word one each,
 * the number of the killed two, and one that the one is headline and the other lead.
 */
final class Stories {
  /** Later mentions are held against this many stories of their type: bounds the work. */
  private static final int MAX_STORIES = 64;

  /** How much has to be shared; set on the cases of src/test/gold/clusters.jsonl. */
  private static final int ENOUGH = 3;

  private final String text;

  /** How many sentences headline and lead have. */
  private final int leading;

  private final Map<List<Object>, List<Story>> stories = new HashMap<>();
  private int count;

  /** Of an article, before its first event. */
  Stories(CleanArticle article) {
    this.text = article.text();
    this.leading = article.headlineSentences() + article.leadSentences();
  }

  /** What mentions tell of one event; at first what one tells. */
  private final class Story {
    private final int number = count;
    private final CodedEvent first;
    private final Set<Integer> sentences = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final StoryParties actors;
    private final StoryParties recipients;
    private final StoryParties places;
    private Optional<EventDate> date;

    private Story(CodedEvent event) {
      first = event;
      sentences.add(event.sentence());
      words.add(word(event));
      actors = parties(event.fillers(RoleName.ACTOR));
      recipients = parties(event.fillers(RoleName.RECIPIENT));
      places = parties(places(event));
      date = Optional.of(event.date()).filter(given -> given.text().isPresent());
      if (isMeeting()) {
        // Who meets whom, whoever is said to act.
        actors.add(recipients);
      }
    }

    private StoryParties parties(List<RoleFiller> fillers) {
      return new StoryParties(fillers, text);
    }

    private boolean isMeeting() {
      return first.type() == EventType.CONSULT;
    }

    private void add(Story mention) {
      sentences.addAll(mention.sentences);
      words.addAll(mention.words);
      actors.add(mention.actors);
      recipients.add(mention.recipients);
      places.add(mention.places);
      date = date.or(() -> mention.date);
    }
  }

  /** The number of the story that the event belongs to. */
  int number(CodedEvent event) {
    List<Story> alike =
        stories.computeIfAbsent(List.of(event.type(), event.modality()), kind -> new ArrayList<>());
    Story mention = new Story(event);
    for (int i = alike.size() - 1; i >= Math.max(0, alike.size() - MAX_STORIES); i--) {
      if (isSame(alike.get(i), mention)) {
        alike.get(i).add(mention);
        return alike.get(i).number;
      }
    }
    alike.add(mention);
    return count++;
  }

  /** The place that the clause gives, not one of another sentence or the dateline. */
  private static List<RoleFiller> places(CodedEvent event) {
    return event.placeSource().filter(source -> source == PlaceSource.CLAUSE).isPresent()
        ? event.fillers(RoleName.PLACE)
        : List.of();
  }

  /** The trigger's first word; all words of meetings are one. */
  private static String word(CodedEvent event) {
    if (event.type() == EventType.CONSULT) {
      return "";
    }
    String rule = event.rule();
    int end = rule.indexOf('/');
    int blank = rule.indexOf(' ');
    return rule.substring(0, blank > 0 && blank < end ? blank : end);
  }

  private boolean isSame(Story story, Story mention) {
    CodedEvent event = mention.first;
    boolean meeting = mention.isMeeting();
    if (!meeting && story.sentences.contains(event.sentence())) {
      return false;
    }
    boolean dates =
        story.date.isEmpty()
            || mention.date.isEmpty()
            || Objects.equals(story.date.get().date(), mention.date.get().date());
    if (!dates || (meeting && story.actors.isOtherPair(mention.actors))) {
      return false;
    }
    Relation places = story.places.relation(mention.places);
    int shared = meeting ? shared(meet(story, mention)) : shared(parties(story, mention));
    if (shared < 0 || places == Relation.CONTRARY) {
      return false;
    }
    shared += places == Relation.SHARED || places == Relation.LIKE ? 1 : 0;
    shared += story.words.contains(word(event)) ? 1 : 0;
    shared +=
        story.first.killed().isPresent() && story.first.killed().equals(event.killed()) ? 2 : 0;
    shared += story.first.sentence() == 0 && event.sentence() < leading ? 1 : 0;
    return shared >= ENOUGH;
  }

  private static List<Relation> parties(Story story, Story mention) {
    return List.of(
        story.actors.relation(mention.actors), story.recipients.relation(mention.recipients));
  }

  /** Who meets whom; two persons that both meetings share are more than one. */
  private static List<Relation> meet(Story story, Story mention) {
    Relation relation = story.actors.relation(mention.actors);
    return story.actors.sharedPersons(mention.actors) >= 2
        ? List.of(relation, Relation.LIKE)
        : List.of(relation);
  }

  /** How much the relations share, or less than nothing where one contradicts. */
  private static int shared(List<Relation> relations) {
    int shared = 0;
    for (Relation relation : relations) {
      switch (relation) {
        case SHARED -> shared += 2;
        case LIKE -> shared += 1;
        case OPEN -> shared += 0;
        case CONTRARY -> {
          return -1;
        }
      }
    }
    return shared;
  }
}
