package dev.khabar.run.load;

import dev.khabar.arabic.Folding;
import dev.khabar.record.Ids;
import dev.khabar.schema.Article;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityMention;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Passage;
import dev.khabar.schema.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes articles with mentions and events that obey the contract, the same for the same number:
 * every day's articles report some events that others report too, some are copies, and an article
 * can have later versions.
 */
final class MadeNews {
  /** A name that can be mentioned, in the spellings that fold to one. */
  record Name(String type, List<String> spellings, String canonicalId, String country) {
    String folded() {
      return Folding.fold(spellings.get(0));
    }

    String id() {
      return Ids.entity(type, folded());
    }

    /** As a run's entities have it, without counts. */
    Entity entity() {
      return Entity.newBuilder()
          .setEntityId(id())
          .setType(type)
          .setName(spellings.get(0))
          .setNameFolded(folded())
          .setAliases(List.of())
          .setCanonicalId(canonicalId)
          .setCountry(country)
          .setMentionCount(0)
          .setArticleCount(0)
          .build();
    }
  }

  private record Verb(String word, String type, String quadClass, String mode) {}

  static final Instant START = Instant.parse("2026-01-01T06:00:00Z");

  private static final List<String> FIRST =
      List.of("أحمد", "محمد", "خالد", "ليلى", "سعاد", "يوسف", "إبراهيم", "هدى", "عمر", "مريم");
  private static final List<String> LAST =
      List.of("الحداد", "النجار", "السالم", "القاضي", "الراوي", "العطار", "الشامي", "الكاتب");
  private static final List<String> BODIES = List.of("وزارة", "هيئة", "نقابة", "اتحاد", "مجلس");
  private static final List<String> FIELDS =
      List.of("الصحة", "المعلمين", "الموانئ", "الزراعة", "النقل", "الكهرباء", "الصيد");
  private static final List<Verb> VERBS =
      List.of(
          new Verb("التقى", "CONSULT", "VERBAL_COOPERATION", null),
          new Verb("اتهم", "ACCUSE", "VERBAL_CONFLICT", null),
          new Verb("دعم", "AID", "MATERIAL_COOPERATION", "economic"),
          new Verb("هاجم", "ASSAULT", "MATERIAL_CONFLICT", "firearms"),
          new Verb("هدّد", "THREATEN", "VERBAL_CONFLICT", null));
  private static final List<String> PUBLISHERS =
      List.of("صحيفة المرفأ", "وكالة السهل", "موقع الجسر", "إذاعة الوادي");

  private final List<Name> people;
  private final List<Name> bodies;
  private final List<Name> places;
  private final int perDay;

  /**
   * @param perDay articles of one day
   * @param middleNames how many middle names multiply the people: 80 people each
   */
  MadeNews(int perDay, int middleNames) {
    this.perDay = perDay;
    this.people =
        Stream.iterate(0, i -> i + 1)
            .limit(middleNames)
            .flatMap(
                middle ->
                    FIRST.stream()
                        .flatMap(first -> LAST.stream().map(last -> person(first, middle, last))))
            .toList();
    this.bodies =
        BODIES.stream()
            .flatMap(body -> FIELDS.stream().map(f -> name("ORGANIZATION", body + " " + f)))
            .toList();
    this.places =
        List.of(
            new Name("LOCATION", List.of("العراق"), "iso:IQ", "IQ"),
            new Name("LOCATION", List.of("لبنان"), "iso:LB", "LB"),
            new Name("LOCATION", List.of("الأردن", "الاردن"), "iso:JO", "JO"),
            new Name("LOCATION", List.of("المغرب"), "iso:MA", "MA"),
            name("LOCATION", "وادي النخيل"),
            name("LOCATION", "ميناء الرمل"));
  }

  private static Name person(String first, int middle, String last) {
    String name = middle == 0 ? first + " " + last : first + " بن " + middle + " " + last;
    return name.indexOf('أ') < 0
        ? name("PERSON", name)
        : new Name("PERSON", List.of(name, name.replace('أ', 'ا')), null, null);
  }

  private static Name name(String type, String spelling) {
    return new Name(type, List.of(spelling), null, null);
  }

  List<Name> names() {
    return Stream.of(people, bodies, places).flatMap(List::stream).toList();
  }

  /** The articles of a day, 0 the first, copies marked. */
  List<MadeArticle> day(int day) {
    List<MadeArticle> articles = new ArrayList<>();
    for (int i = 0; i < perDay; i++) {
      int number = day * perDay + i;
      articles.add(i % 7 == 6 ? copy(articles.get(i - 1), number) : article(number, 0));
    }
    return articles;
  }

  /** A version of an article; a later one is published later and says something else. */
  MadeArticle article(int number, int version) {
    Random random = new Random(number * 31L + version);
    Instant published =
        START
            .plus(Duration.ofDays(number / perDay))
            .plus(Duration.ofMinutes(number % perDay))
            .plus(Duration.ofHours(version));
    return new Draft(number, published, random).write();
  }

  private MadeArticle copy(MadeArticle original, int number) {
    Article first = original.article();
    String url = url(number);
    return new MadeArticle(
        Article.newBuilder(first)
            .setDocId(Ids.article(url))
            .setUrl(url)
            .setPublisher(PUBLISHERS.get(number % PUBLISHERS.size()))
            .setPublishedAt(
                first.getPublishedAt() == null ? null : first.getPublishedAt().plusSeconds(60))
            .setStatus("DUPLICATE")
            .setDuplicateOf(first.getDocId())
            .build(),
        List.of(),
        List.of());
  }

  private static String url(int number) {
    return "https://news.example/" + number;
  }

  /** One article in the writing: text grows, and offsets are taken as it does. */
  private final class Draft {
    private final int number;
    private final Instant published;
    private final Random random;
    private final String docId;
    private final StringBuilder text = new StringBuilder();
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();

    Draft(int number, Instant published, Random random) {
      this.number = number;
      this.published = published;
      this.random = random;
      this.docId = Ids.article(url(number));
    }

    MadeArticle write() {
      text.append("📰 خبر رقم ").append(number).append("\n\n");
      int bodyBegin = length();
      int sentences = 1 + random.nextInt(3);
      for (int i = 0; i < sentences; i++) {
        sentence(i + 1);
      }
      List<Passage> passages =
          List.of(
              new Passage("HEADLINE", 0, bodyBegin - 2, null),
              new Passage("LEAD", bodyBegin, length(), null));
      Article article =
          Article.newBuilder()
              .setDocId(docId)
              .setSourceUri("file:///news/" + number % 3 + ".jsonl")
              .setSourceRecord(Integer.toString(number))
              .setUrl(url(number))
              .setPublisher(number % 11 == 0 ? null : PUBLISHERS.get(number % PUBLISHERS.size()))
              .setTitle("📰 خبر رقم " + number)
              .setPublishedAt(number % 13 == 0 ? null : published)
              .setLanguage("ar")
              .setCharset("UTF-8")
              .setText(text.toString())
              .setPassages(passages)
              .setContentSha256(Ids.sha256(text.toString()))
              .setStatus("KEPT")
              .build();
      return new MadeArticle(article, mentions, events);
    }

    private int length() {
      return text.codePointCount(0, text.length());
    }

    private void sentence(int index) {
      int day = number / perDay;
      // A small choice a day, so that several articles report one event.
      int daily = Math.max(5, perDay / 4);
      int story =
          random.nextInt(4) == 0
              ? random.nextInt(Math.max(1000, 10 * perDay))
              : day * daily + random.nextInt(daily);
      Random told = new Random(story);
      Name actor = people.get(told.nextInt(people.size()));
      Verb verb = VERBS.get(told.nextInt(VERBS.size()));
      Name recipient = bodies.get(told.nextInt(bodies.size()));
      Name place = places.get(told.nextInt(places.size()));
      boolean asserted = told.nextInt(5) > 0;
      boolean placed = told.nextInt(4) > 0;
      boolean addressed = told.nextInt(6) > 0;
      LocalDate date = LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays(told.nextInt(40));

      int begin = length();
      List<Role> roles = new ArrayList<>();
      roles.add(mention(actor, "ACTOR", index));
      text.append(' ');
      int triggerBegin = length();
      text.append(verb.word());
      int triggerEnd = length();
      text.append(' ');
      if (addressed) {
        roles.add(mention(recipient, "RECIPIENT", index));
      } else {
        int from = length();
        text.append("محتجين");
        roles.add(new Role("RECIPIENT", null, "محتجين", from, length(), null));
      }
      if (placed) {
        text.append(" في ");
        roles.add(mention(place, "PLACE", index));
      }
      text.append(".");
      int end = length();
      text.append(' ');
      String id = Ids.eventMention(docId, triggerBegin, triggerEnd, verb.type());
      boolean merges = asserted && (placed || addressed);
      events.add(
          EventMention.newBuilder()
              .setEventMentionId(id)
              .setDocId(docId)
              .setEventId(
                  merges
                      ? Ids.id(
                          "event",
                          Stream.of(
                                  verb.type(),
                                  date.toString(),
                                  actor.id(),
                                  addressed ? recipient.id() : "",
                                  placed ? place.id() : "")
                              .collect(Collectors.toList()))
                      : id)
              .setEventType(verb.type())
              .setMode(verb.mode())
              .setQuadClass(verb.quadClass())
              .setModality(asserted ? "ASSERTED" : "FUTURE")
              .setTrigger(verb.word())
              .setBegin(triggerBegin)
              .setEnd(triggerEnd)
              .setSentenceIndex(index)
              .setSentenceBegin(begin)
              .setSentenceEnd(end)
              .setEventDate(date)
              .setDatePrecision("DAY")
              .setPlaceEntityId(placed ? place.id() : null)
              .setKilled(random.nextInt(3) == 0 ? random.nextInt(9) : null)
              .setInjured(random.nextInt(4) == 0 ? random.nextInt(20) : null)
              .setRoles(roles)
              .setConfidence((50 + random.nextInt(50)) / 100.0)
              .setRule("made/" + verb.type().toLowerCase(java.util.Locale.ROOT))
              .build());
    }

    private Role mention(Name name, String role, int sentence) {
      String spelling = name.spellings().get(random.nextInt(name.spellings().size()));
      int begin = length();
      text.append(spelling);
      int end = length();
      mentions.add(
          EntityMention.newBuilder()
              .setMentionId(Ids.entityMention(docId, begin, end, name.type()))
              .setDocId(docId)
              .setEntityId(name.id())
              .setType(name.type())
              .setSurface(spelling)
              .setBegin(begin)
              .setEnd(end)
              .setSentenceIndex(sentence)
              .setPassageKind("LEAD")
              .setInLead(true)
              .setConfidence((70 + random.nextInt(30)) / 100.0)
              .setName(spelling)
              .build());
      double confidence = (20 + random.nextInt(60)) / 100.0;
      return new Role(role, name.id(), spelling, begin, end, confidence);
    }
  }
}
