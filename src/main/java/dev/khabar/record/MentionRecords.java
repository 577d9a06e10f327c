package dev.khabar.record;

import dev.khabar.arabic.Sentence;
import dev.khabar.article.PassageKind;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.PlaceSource;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.schema.Article;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityMention;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Role;
import dev.khabar.schema.internal.Annotated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The records of one article's mentions and events. */
final class MentionRecords {
  private final Article article;
  private final CodePoints points;
  private final List<Sentence> sentences;
  private final List<PassageKind> kinds;

  /** The kinds are those of the sentences' passages, one for each sentence. */
  MentionRecords(
      Article article, CodePoints points, List<Sentence> sentences, List<PassageKind> kinds) {
    this.article = article;
    this.points = points;
    this.sentences = sentences;
    this.kinds = kinds;
  }

  static Annotated withoutMentions(Article article, List<String> publishers) {
    return Annotated.newBuilder()
        .setArticle(article)
        .setEntityMentions(List.of())
        .setEventMentions(List.of())
        .setEntities(List.of())
        .setPublishers(publishers)
        .build();
  }

  Annotated build(
      List<ResolvedMention> mentions, List<CodedEvent> events, List<String> publishers) {
    Map<String, Entity> entities = new TreeMap<>();
    List<EntityMention> entityMentions = new ArrayList<>(mentions.size());
    for (ResolvedMention mention : mentions) {
      EntityMention row = entityMention(mention);
      entityMentions.add(row);
      entities
          .computeIfAbsent(row.getEntityId(), id -> entity(id, mention.entity()))
          .setMentionCount(entities.get(row.getEntityId()).getMentionCount() + 1);
    }
    return Annotated.newBuilder()
        .setArticle(article)
        .setEntityMentions(entityMentions)
        .setEventMentions(eventMentions(events))
        .setEntities(new ArrayList<>(entities.values()))
        .setPublishers(publishers)
        .build();
  }

  private EntityMention entityMention(ResolvedMention resolved) {
    NameMention mention = resolved.mention();
    int begin = points.fromUtf16(mention.begin());
    int end = points.fromUtf16(mention.end());
    PassageKind kind = kinds.get(mention.sentence());
    return EntityMention.newBuilder()
        .setMentionId(Ids.entityMention(article.getDocId(), begin, end, mention.type().name()))
        .setDocId(article.getDocId())
        .setEntityId(entityId(resolved.entity()))
        .setType(mention.type().name())
        .setSurface(article.getText().substring(mention.begin(), mention.end()))
        .setBegin(begin)
        .setEnd(end)
        .setSentenceIndex(mention.sentence())
        .setPassageKind(kind.name())
        .setInLead(kind == PassageKind.HEADLINE || kind == PassageKind.LEAD)
        .setConfidence(Rounded.probability(mention.confidence()))
        .setName(resolved.entity().name())
        .build();
  }

  private Entity entity(String id, EntityRef ref) {
    return Entity.newBuilder()
        .setEntityId(id)
        .setType(ref.type().name())
        .setName(ref.name())
        .setNameFolded(ref.foldedName())
        .setAliases(List.of())
        .setCanonicalId(ref.canonicalId().orElse(null))
        .setCountry(ref.country().orElse(null))
        .setSector(ref.sector().orElse(null))
        .setMentionCount(0)
        .setArticleCount(1)
        .setFirstPublished(article.getPublishedAt())
        .setLastPublished(article.getPublishedAt())
        .build();
  }

  /** All mentions of one story have the event id of that story. */
  private List<EventMention> eventMentions(List<CodedEvent> events) {
    Map<Integer, List<CodedEvent>> stories = new TreeMap<>();
    for (CodedEvent event : events) {
      stories.computeIfAbsent(event.story(), story -> new ArrayList<>()).add(event);
    }
    Map<Integer, Optional<String>> storyIds = new TreeMap<>();
    stories.forEach(
        (story, mentions) -> storyIds.put(story, EventKeys.eventId(mentions, article.getText())));
    Map<Integer, String> firstMentions = new TreeMap<>();
    List<EventMention> rows = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      String mentionId =
          Ids.eventMention(
              article.getDocId(),
              points.fromUtf16(event.begin()),
              points.fromUtf16(event.end()),
              event.type().name());
      String firstMention = firstMentions.computeIfAbsent(event.story(), story -> mentionId);
      String eventId = storyIds.get(event.story()).orElse(firstMention);
      rows.add(eventMention(event, mentionId, eventId));
    }
    return rows;
  }

  private EventMention eventMention(CodedEvent event, String mentionId, String eventId) {
    Sentence sentence = sentences.get(event.sentence());
    return EventMention.newBuilder()
        .setEventMentionId(mentionId)
        .setDocId(article.getDocId())
        .setEventId(eventId)
        .setEventType(event.type().name())
        .setMode(event.mode().orElse(null))
        .setQuadClass(event.type().quadClass().name())
        .setModality(event.modality().name())
        .setTrigger(article.getText().substring(event.begin(), event.end()))
        .setBegin(points.fromUtf16(event.begin()))
        .setEnd(points.fromUtf16(event.end()))
        .setSentenceIndex(event.sentence())
        .setSentenceBegin(points.fromUtf16(sentence.begin()))
        .setSentenceEnd(points.fromUtf16(sentence.end()))
        .setEventDate(event.date().date().orElse(null))
        .setDatePrecision(event.date().precision().name())
        .setDateText(event.date().text().orElse(null))
        .setPlaceEntityId(EventKeys.entityOf(event, RoleName.PLACE).orElse(null))
        .setPlaceSource(event.placeSource().map(PlaceSource::name).orElse(null))
        .setKilled(orNull(event.killed()))
        .setInjured(orNull(event.injured()))
        .setParticipants(orNull(event.participants()))
        .setSpeakerEntityId(EventKeys.entityOf(event, RoleName.SPEAKER).orElse(null))
        .setRoles(event.roles().stream().map(filler -> role(event, filler)).toList())
        .setConfidence(Rounded.probability(event.confidence()))
        .setRule(event.rule())
        .build();
  }

  private Role role(CodedEvent event, RoleFiller filler) {
    return Role.newBuilder()
        .setRole(filler.role().name())
        .setEntityId(filler.entity().map(MentionRecords::entityId).orElse(null))
        .setText(article.getText().substring(filler.begin(), filler.end()))
        .setBegin(points.fromUtf16(filler.begin()))
        .setEnd(points.fromUtf16(filler.end()))
        .setConfidence(Rounded.probability(event.confidence() * filler.confidence()))
        .build();
  }

  static String entityId(EntityRef ref) {
    return Ids.entity(ref.type().name(), ref.foldedName());
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
