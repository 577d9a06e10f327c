package dev.khabar.event;

import dev.khabar.arabic.Folding;
import dev.khabar.event.StoryParties.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** Letters in which a verb and its noun differ. */
  private static final Pattern WEAK = Pattern.compile("[اويءئؤ]|ه$");

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
    private int number;
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
      actors = parties(event.fillers(RoleName.ACTOR)).acting();
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

  /** How much a mention of the lead shares with a story that the headline begins. */
  private record Match(int mention, Story story, int shared) {}

  /**
   * The numbers of the stories that the events of the next sentence belong to. Of the acts that a
   * lead tells, which the headline all might name, the one that shares most with it goes first.
   */
  List<Integer> numbers(List<CodedEvent> events) {
    List<Story> mentions = events.stream().map(Story::new).toList();
    List<Match> matches = new ArrayList<>();
    for (int m = 0; m < mentions.size(); m++) {
      for (Story story : alike(events.get(m))) {
        if (isHeadline(story, events.get(m))) {
          matches.add(new Match(m, story, shared(story, mentions.get(m))));
        }
      }
    }
    matches.sort(Comparator.comparingInt(match -> -match.shared()));
    Story[] told = new Story[mentions.size()];
    for (Match match : matches) {
      Story mention = mentions.get(match.mention());
      if (told[match.mention()] == null && shared(match.story(), mention) >= ENOUGH) {
        told[match.mention()] = match.story();
        match.story().add(mention);
      }
    }
    List<Integer> numbers = new ArrayList<>(told.length);
    for (int m = 0; m < told.length; m++) {
      numbers.add((told[m] != null ? told[m] : story(mentions.get(m))).number);
    }
    return numbers;
  }

  private List<Story> alike(CodedEvent event) {
    return stories.computeIfAbsent(
        List.of(event.type(), event.modality()), kind -> new ArrayList<>());
  }

  /** Whether the headline begins a story and the event stands in headline or lead. */
  private boolean isHeadline(Story story, CodedEvent event) {
    return story.first.sentence() == 0 && event.sentence() < leading;
  }

  /** The last story that the mention tells too, or the one that it begins. */
  private Story story(Story mention) {
    List<Story> alike = alike(mention.first);
    for (int i = alike.size() - 1; i >= Math.max(0, alike.size() - MAX_STORIES); i--) {
      if (shared(alike.get(i), mention) >= ENOUGH) {
        alike.get(i).add(mention);
        return alike.get(i);
      }
    }
    mention.number = count++;
    alike.add(mention);
    return mention;
  }

  /** The place that the clause gives, not one of another sentence or the dateline. */
  private static List<RoleFiller> places(CodedEvent event) {
    return event.placeSource().filter(source -> source == PlaceSource.CLAUSE).isPresent()
        ? event.fillers(RoleName.PLACE)
        : List.of();
  }

  /** The word that carries the event, or the trigger's first; all words of meetings are one. */
  private static String word(CodedEvent event) {
    if (event.type() == EventType.CONSULT) {
      return "";
    }
    String lemma = event.rule().substring(0, event.rule().indexOf('/'));
    return lemma.substring(lemma.indexOf('*') + 1).split(" ", 2)[0];
  }

  /** What a verb and its noun have in common: the consonants of اغتال and اغتيال. */
  private static String root(CodedEvent event) {
    String root = WEAK.matcher(Folding.fold(word(event))).replaceAll("");
    return root.length() > 3 && "تم".indexOf(root.charAt(0)) >= 0 ? root.substring(1) : root;
  }

  /** How much a story and a mention share, or less than nothing where one contradicts. */
  private int shared(Story story, Story mention) {
    CodedEvent event = mention.first;
    boolean meeting = mention.isMeeting();
    if (!meeting && story.sentences.contains(event.sentence())) {
      return -1;
    }
    boolean dates =
        story.date.isEmpty()
            || mention.date.isEmpty()
            || Objects.equals(story.date.get().date(), mention.date.get().date());
    if (!dates || (meeting && story.actors.isOtherPair(mention.actors))) {
      return -1;
    }
    Relation places = story.places.relation(mention.places);
    int shared = meeting ? shared(meet(story, mention)) : shared(parties(story, mention));
    if (shared < 0 || places == Relation.CONTRARY) {
      return -1;
    }
    shared += places == Relation.SHARED || places == Relation.LIKE ? 1 : 0;
    boolean told = isHeadline(story, event);
    boolean named =
        story.words.contains(word(event)) || told && root(story.first).equals(root(event));
    shared += named ? 1 : 0;
    shared +=
        story.first.killed().isPresent() && story.first.killed().equals(event.killed()) ? 2 : 0;
    shared += told ? 1 : 0;
    return shared;
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
