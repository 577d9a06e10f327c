package dev.khabar.record;

import dev.khabar.schema.Event;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.internal.Annotated;
import dev.khabar.schema.internal.EventTally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds up events over articles. {@link #merge} is associative and commutative, so that order and
 * shards cannot change a row. Stateless; thread-safe.
 */
public final class EventTallies {
  /** A mention and the publication of its article, null where unknown. */
  private record Dated(EventMention mention, Instant published) {}

  /** The mention to show comes first: the most confident, then the earliest, then by id. */
  private static final Comparator<Dated> BEST =
      Comparator.comparing((Dated dated) -> -dated.mention().getConfidence())
          .thenComparing(dated -> dated.published() == null ? Instant.MAX : dated.published())
          .thenComparing(dated -> dated.mention().getEventMentionId());

  private EventTallies() {}

  /** What one article says of its events. */
  public static List<EventTally> of(Annotated annotated) {
    Map<String, List<EventMention>> events = new TreeMap<>();
    for (EventMention mention : annotated.getEventMentions()) {
      events.computeIfAbsent(mention.getEventId(), id -> new ArrayList<>()).add(mention);
    }
    Instant published = annotated.getArticle().getPublishedAt();
    List<EventTally> tallies = new ArrayList<>();
    events.forEach(
        (id, mentions) -> {
          Dated best =
              mentions.stream()
                  .map(mention -> new Dated(mention, published))
                  .min(BEST)
                  .orElseThrow();
          EventMention numbers =
              mentions.stream()
                  .filter(mention -> mention.getKilled() != null || mention.getInjured() != null)
                  .map(mention -> new Dated(mention, published))
                  .min(BEST)
                  .map(Dated::mention)
                  .orElse(null);
          tallies.add(
              EventTally.newBuilder()
                  .setBest(best.mention())
                  .setBestPublished(published)
                  .setNumbers(numbers)
                  .setNumbersPublished(numbers == null ? null : published)
                  .setKnown(EventKeys.known(id, mentions))
                  .setMentionCount(mentions.size())
                  .setArticleCount(1)
                  .setPublishers(annotated.getPublishers())
                  .setFirstPublished(published)
                  .setLastPublished(published)
                  .build());
        });
    return tallies;
  }

  /** Both tallies of one event as one; neither argument is changed. */
  public static EventTally merge(EventTally a, EventTally b) {
    Dated best =
        better(
            new Dated(a.getBest(), a.getBestPublished()),
            new Dated(b.getBest(), b.getBestPublished()));
    Dated numbers =
        better(
            new Dated(a.getNumbers(), a.getNumbersPublished()),
            new Dated(b.getNumbers(), b.getNumbersPublished()));
    TreeSet<String> publishers = new TreeSet<>(a.getPublishers());
    publishers.addAll(b.getPublishers());
    TreeSet<String> known = new TreeSet<>(a.getKnown());
    known.addAll(b.getKnown());
    return EventTally.newBuilder()
        .setBest(best.mention())
        .setBestPublished(best.published())
        .setNumbers(numbers.mention())
        .setNumbersPublished(numbers.published())
        .setKnown(new ArrayList<>(known))
        .setMentionCount(a.getMentionCount() + b.getMentionCount())
        .setArticleCount(a.getArticleCount() + b.getArticleCount())
        .setPublishers(new ArrayList<>(publishers))
        .setFirstPublished(Times.earlier(a.getFirstPublished(), b.getFirstPublished()))
        .setLastPublished(Times.later(a.getLastPublished(), b.getLastPublished()))
        .build();
  }

  /** The id that a tally is of. */
  public static String key(EventTally tally) {
    return tally.getBest().getEventId();
  }

  /** The row. */
  public static Event row(EventTally tally) {
    EventMention best = tally.getBest();
    EventMention numbers = tally.getNumbers();
    return Event.newBuilder()
        .setEventId(best.getEventId())
        .setEventType(best.getEventType())
        .setMode(best.getMode())
        .setQuadClass(best.getQuadClass())
        .setModality(best.getModality())
        .setEventDate(best.getEventDate())
        .setPlaceEntityId(best.getPlaceEntityId())
        .setKeyQuality(EventKeys.quality(tally.getKnown()))
        .setMentionCount(tally.getMentionCount())
        .setArticleCount(tally.getArticleCount())
        .setPublisherCount(tally.getPublishers().size())
        .setBestMentionId(best.getEventMentionId())
        .setKilled(numbers == null ? null : numbers.getKilled())
        .setInjured(numbers == null ? null : numbers.getInjured())
        .setFirstPublished(tally.getFirstPublished())
        .setLastPublished(tally.getLastPublished())
        .build();
  }

  private static Dated better(Dated a, Dated b) {
    if (a.mention() == null || b.mention() == null) {
      return a.mention() == null ? b : a;
    }
    return BEST.compare(a, b) <= 0 ? a : b;
  }
}
