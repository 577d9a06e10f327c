package dev.khabar.run.load;

import dev.khabar.schema.Article;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import dev.khabar.schema.EntityMention;
import dev.khabar.schema.Event;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run publishes of entities, events and entity events, by plain Java over all articles. */
final class Tallies {
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, MadeNews.Name> names = new HashMap<>();
  private final Map<String, List<EntityMention>> byEntity = new TreeMap<>();
  private final Map<String, List<EventMention>> byEvent = new TreeMap<>();

  Tallies(Collection<MadeArticle> made, List<MadeNews.Name> names) {
    names.forEach(name -> this.names.put(name.id(), name));
    for (MadeArticle article : made) {
      articles.put(article.article().getDocId(), article.article());
      article
          .entityMentions()
          .forEach(m -> byEntity.computeIfAbsent(m.getEntityId(), id -> new ArrayList<>()).add(m));
      article
          .eventMentions()
          .forEach(m -> byEvent.computeIfAbsent(m.getEventId(), id -> new ArrayList<>()).add(m));
    }
  }

  List<Entity> entities() {
    return byEntity.keySet().stream().map(this::entity).toList();
  }

  private Entity entity(String id) {
    List<EntityMention> mentions = byEntity.get(id);
    MadeNews.Name name = names.get(id);
    Map<String, Long> times =
        mentions.stream()
            .collect(
                Collectors.groupingBy(EntityMention::getName, TreeMap::new, Collectors.counting()));
    long most = times.values().stream().mapToLong(n -> n).max().orElseThrow();
    String commonest =
        times.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    TreeSet<String> aliases = new TreeSet<>();
    mentions.forEach(m -> aliases.add(m.getSurface()));
    aliases.remove(commonest);
    List<Instant> published = published(mentions.stream().map(EntityMention::getDocId));
    return Entity.newBuilder()
        .setEntityId(id)
        .setType(name.type())
        .setName(commonest)
        .setNameFolded(name.folded())
        .setAliases(List.copyOf(aliases))
        .setCanonicalId(name.canonicalId())
        .setCountry(name.country())
        .setMentionCount(mentions.size())
        .setArticleCount(mentions.stream().map(EntityMention::getDocId).distinct().count())
        .setFirstPublished(published.isEmpty() ? null : published.get(0))
        .setLastPublished(published.isEmpty() ? null : published.get(published.size() - 1))
        .build();
  }

  List<Event> events() {
    return byEvent.keySet().stream().map(this::event).toList();
  }

  private Event event(String id) {
    List<EventMention> ranked =
        byEvent.get(id).stream()
            .sorted(
                Comparator.comparing(EventMention::getConfidence, Comparator.reverseOrder())
                    .thenComparing(
                        m -> articles.get(m.getDocId()).getPublishedAt(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(EventMention::getEventMentionId))
            .toList();
    EventMention best = ranked.get(0);
    Optional<EventMention> numbers =
        ranked.stream().filter(m -> m.getKilled() != null || m.getInjured() != null).findFirst();
    List<String> docs = ranked.stream().map(EventMention::getDocId).distinct().toList();
    List<Instant> published = published(docs.stream());
    long publishers =
        articles.values().stream()
            .filter(a -> docs.contains(a.getDocId()) || docs.contains(a.getDuplicateOf()))
            .map(Article::getPublisher)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return Event.newBuilder()
        .setEventId(id)
        .setEventType(best.getEventType())
        .setMode(best.getMode())
        .setQuadClass(best.getQuadClass())
        .setModality(best.getModality())
        .setEventDate(best.getEventDate())
        .setPlaceEntityId(best.getPlaceEntityId())
        .setKeyQuality(quality(best))
        .setMentionCount(ranked.size())
        .setArticleCount(docs.size())
        .setPublisherCount(publishers)
        .setBestMentionId(best.getEventMentionId())
        .setKilled(numbers.map(EventMention::getKilled).orElse(null))
        .setInjured(numbers.map(EventMention::getInjured).orElse(null))
        .setFirstPublished(published.isEmpty() ? null : published.get(0))
        .setLastPublished(published.isEmpty() ? null : published.get(published.size() - 1))
        .build();
  }

  private static String quality(EventMention best) {
    if (best.getEventId().equals(best.getEventMentionId())) {
      return "SINGLETON";
    }
    List<String> known =
        best.getRoles().stream()
            .filter(role -> role.getEntityId() != null)
            .map(Role::getRole)
            .toList();
    return known.contains("ACTOR") && known.contains("RECIPIENT") && best.getPlaceEntityId() != null
        ? "FULL"
        : "PARTIAL";
  }

  List<EntityEvent> entityEvents() {
    Map<String, Entity> entities =
        entities().stream().collect(Collectors.toMap(Entity::getEntityId, Function.identity()));
    Map<String, Event> events =
        events().stream().collect(Collectors.toMap(Event::getEventId, Function.identity()));
    Map<List<String>, List<EventMention>> parts = new HashMap<>();
    byEvent
        .values()
        .forEach(
            mentions ->
                mentions.forEach(
                    m ->
                        m.getRoles().stream()
                            .filter(role -> role.getEntityId() != null)
                            .map(r -> List.of(r.getEntityId(), m.getEventId(), r.getRole()))
                            .distinct()
                            .forEach(
                                key -> parts.computeIfAbsent(key, k -> new ArrayList<>()).add(m))));
    return parts.entrySet().stream()
        .map(
            part ->
                entityEvent(
                    part.getKey().get(2),
                    entities.get(part.getKey().get(0)),
                    events.get(part.getKey().get(1)),
                    part.getValue()))
        .toList();
  }

  private static EntityEvent entityEvent(
      String role, Entity entity, Event event, List<EventMention> mentions) {
    return EntityEvent.newBuilder()
        .setEntityId(entity.getEntityId())
        .setEventId(event.getEventId())
        .setRole(role)
        .setEntityType(entity.getType())
        .setEntityName(entity.getName())
        .setEntityCanonicalId(entity.getCanonicalId())
        .setEntityCountry(entity.getCountry())
        .setEventType(event.getEventType())
        .setEventDate(event.getEventDate())
        .setModality(event.getModality())
        .setEventMentionIds(
            mentions.stream().map(EventMention::getEventMentionId).sorted().toList())
        .setMentionCount(mentions.size())
        .setArticleCount(mentions.stream().map(EventMention::getDocId).distinct().count())
        .setConfidence(
            mentions.stream()
                .flatMap(m -> m.getRoles().stream().map(r -> confidence(m, r, entity, role)))
                .max(Comparator.naturalOrder())
                .orElseThrow())
        .build();
  }

  /** What a mention says of the part; nothing of others'. */
  private static double confidence(EventMention mention, Role given, Entity entity, String role) {
    boolean same = entity.getEntityId().equals(given.getEntityId()) && role.equals(given.getRole());
    Double told = given.getConfidence();
    return same ? told == null ? mention.getConfidence() : told : 0;
  }

  private List<Instant> published(Stream<String> docs) {
    return docs.map(articles::get)
        .map(Article::getPublishedAt)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }
}
