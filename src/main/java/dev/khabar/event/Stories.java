package dev.khabar.event;

import dev.khabar.entity.EntityType;
import dev.khabar.event.StoryParties.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  private final List<Story> stories = new ArrayList<>();

  /** Of an article, before its first event. */
  Stories(CleanArticle article) {
    this.text = article.text();
    this.leading = article.headlineSentences() + article.leadSentences();
  }

  private static final class Story {
    private final int number;
    private final CodedEvent first;
    private final Set<Integer> sentences = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Parties actors = new Parties();
    private final Parties recipients = new Parties();
    private final Parties places = new Parties();
    private Optional<EventDate> date = Optional.empty();

    private Story(int number, CodedEvent first) {
      this.number = number;
      this.first = first;
    }
  }

  /** Fillers that differ in name or words; of a name that comes a thousand times the first. */
  private static final class Parties {
    private final List<RoleFiller> fillers = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();

    private void add(List<RoleFiller> more, String text) {
      for (RoleFiller filler : more) {
        if (known.add(List.of(filler.entity(), text.substring(filler.begin(), filler.end())))) {
          fillers.add(filler);
        }
      }
    }
  }

  /** The number of the story that the event belongs to. */
  int number(CodedEvent event) {
    int looked = 0;
    for (int i = stories.size() - 1; i >= 0 && looked < MAX_STORIES; i--) {
      Story story = stories.get(i);
      if (story.first.type() == event.type() && story.first.modality() == event.modality()) {
        looked++;
        if (isSame(story, event)) {
          add(story, event);
          return story.number;
        }
      }
    }
    Story story = new Story(stories.size(), event);
    stories.add(story);
    add(story, event);
    return story.number;
  }

  private void add(Story story, CodedEvent event) {
    story.sentences.add(event.sentence());
    story.words.add(word(event));
    story.actors.add(event.fillers(RoleName.ACTOR), text);
    story.recipients.add(event.fillers(RoleName.RECIPIENT), text);
    story.places.add(places(event), text);
    if (story.date.isEmpty() && isWritten(event.date())) {
      story.date = Optional.of(event.date());
    }
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

  private static boolean isWritten(EventDate date) {
    return date.text().isPresent();
  }

  private boolean isSame(Story story, CodedEvent event) {
    boolean meeting = event.type() == EventType.CONSULT;
    if (!meeting && story.sentences.contains(event.sentence())) {
      return false;
    }
    boolean dates =
        story.date.isEmpty()
            || !isWritten(event.date())
            || Objects.equals(story.date.get().date(), event.date().date());
    if (!dates) {
      return false;
    }
    Relation places = StoryParties.relation(story.places.fillers, places(event), text);
    int shared = meeting ? shared(meet(story, event)) : shared(parties(story, event));
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

  private List<Relation> parties(Story story, CodedEvent event) {
    return List.of(
        StoryParties.relation(story.actors.fillers, event.fillers(RoleName.ACTOR), text),
        StoryParties.relation(story.recipients.fillers, event.fillers(RoleName.RECIPIENT), text));
  }

  /** Who meets whom, whoever is said to act; two pairs of persons that share one are two events. */
  private List<Relation> meet(Story story, CodedEvent event) {
    List<RoleFiller> before = new ArrayList<>(story.actors.fillers);
    before.addAll(story.recipients.fillers);
    List<RoleFiller> now = new ArrayList<>(event.fillers(RoleName.ACTOR));
    now.addAll(event.fillers(RoleName.RECIPIENT));
    Set<Object> persons = persons(before);
    Set<Object> met = persons(now);
    Set<Object> both = new HashSet<>(persons);
    both.retainAll(met);
    if (persons.size() >= 2 && met.size() >= 2 && both.size() < 2) {
      return List.of(Relation.CONTRARY);
    }
    Relation relation = StoryParties.relation(before, now, text);
    return both.size() >= 2 ? List.of(relation, Relation.LIKE) : List.of(relation);
  }

  private static Set<Object> persons(List<RoleFiller> fillers) {
    Set<Object> persons = new HashSet<>();
    for (RoleFiller filler : fillers) {
      filler.entity().filter(entity -> entity.type() == EntityType.PERSON).ifPresent(persons::add);
    }
    return persons;
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
