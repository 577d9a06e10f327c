package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.Sentence;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final String ARTICLE =
      """
      مسلحون يهاجمون مركزا للشرطة في كركوك
      هاجم مسلحون مركزا للشرطة العراقية في كركوك، الإثنين، وقتلوا ثلاثة من عناصره.
      وهاجم مسلحون آخرون حافلة للجيش في البصرة يوم السبت الماضي وأحرقوها.
      """;

  @Test
  void headline_and_lead_tell_one_event_and_another_town_another() {
    List<CodedEvent> events = CodingBench.code(ARTICLE);
    CodedEvent headline = CodingBench.at(ARTICLE, events, "يهاجمون");
    CodedEvent lead =
        events.stream()
            .filter(event -> event.sentence() == 1 && event.type() == EventType.ASSAULT)
            .findFirst()
            .orElseThrow();
    CodedEvent other =
        events.stream()
            .filter(event -> event.sentence() == 2 && event.type() == EventType.ASSAULT)
            .findFirst()
            .orElseThrow();
    assertEquals(headline.story(), lead.story());
    assertNotEquals(lead.story(), other.story());
  }

  @Test
  void of_two_acts_of_a_lead_the_headline_tells_the_one_that_it_names() {
    String text =
        """
        الجنود يعتقلون شابين في القرية
        داهم الجنود عددا من المنازل في القرية واعتقلوا شابين، وفق ما قال شهود.
        وأضاف الشهود أن القوة غادرت القرية.
        """;
    List<CodedEvent> events = CodingBench.code(text);
    CodedEvent headline = CodingBench.at(text, events, "يعتقلون");
    assertEquals(headline.story(), CodingBench.at(text, events, "اعتقلوا").story());
    assertNotEquals(headline.story(), CodingBench.at(text, events, "داهم").story());
  }

  @Test
  void a_capital_that_acts_in_the_headline_is_the_ministry_of_the_lead() {
    String text = "واشنطن تهاجم. هاجمت وزارة الدفاع الأميركية.";
    List<Sentence> none = List.of();
    Stories stories = new Stories(new CleanArticle(text, none, 1, 1, List.of(), Optional.empty()));
    CodedEvent headline = EventRows.attack(0, 7, 0, american(EntityType.LOCATION, "واشنطن", 0));
    CodedEvent lead =
        EventRows.attack(1, 14, 0, american(EntityType.ORGANIZATION, "وزارة الدفاع", 20));
    assertEquals(stories.numbers(List.of(headline)), stories.numbers(List.of(lead)));
  }

  private static RoleFiller american(EntityType type, String name, int begin) {
    EntityRef entity =
        new EntityRef(type, name, name, Optional.empty(), Optional.of("US"), Optional.empty());
    return new RoleFiller(RoleName.ACTOR, Optional.of(entity), begin, begin + name.length());
  }

  @Test
  void the_headline_takes_the_date_of_its_story() {
    CodedEvent headline = CodingBench.at(ARTICLE, CodingBench.code(ARTICLE), "يهاجمون");
    assertEquals(LocalDate.of(2024, 5, 13), headline.date().date().orElseThrow());
    assertEquals(EventDate.Precision.DAY, headline.date().precision());
  }

  @Test
  void a_number_of_another_sentence_is_not_taken() {
    List<CodedEvent> events = CodingBench.code(ARTICLE);
    assertTrue(
        events.stream()
            .filter(event -> event.sentence() == 2)
            .allMatch(event -> event.killed().isEmpty()));
  }

  @Test
  void without_words_the_day_of_publication_stands() {
    String text = "قصفت القوات الروسية مدينة خيرسون.";
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), "قصفت");
    assertEquals(EventDate.Precision.PUBLICATION, event.date().precision());
    assertEquals(CodingBench.PUBLISHED, event.date().date().orElseThrow());
    assertTrue(event.date().text().isEmpty());
  }

  @Test
  void a_reception_and_the_talks_in_it_are_one_event() {
    String text =
        "عبد الفتاح السيسي يستقبل جورجيا ميلوني في القاهرة\n"
            + "استقبل الرئيس المصري عبد الفتاح السيسي رئيسة الوزراء الإيطالية جورجيا ميلوني،"
            + " الإثنين، وبحث معها ملف الهجرة.";
    List<CodedEvent> events =
        CodingBench.code(text).stream().filter(e -> e.type() == EventType.CONSULT).toList();
    assertTrue(events.size() >= 2, events.toString());
    assertEquals(1, events.stream().map(CodedEvent::story).distinct().count(), events.toString());
  }

  @Test
  void what_the_lead_leaves_open_the_headline_fills() {
    String text =
        "الجيش السوداني يقصف أم درمان\nأدى القصف على أم درمان، الثلاثاء، إلى مقتل 12 شخصا.";
    CodedEvent lead = CodingBench.at(text, CodingBench.code(text), "القصف");
    assertEquals("الجيش السوداني", CodingBench.role(text, lead, RoleName.ACTOR));
  }

  /** Pairs of parties, each cut into words anew, took minutes of a long enough list of attacks. */
  @Test
  void an_event_of_ten_thousand_parties_is_told_in_linear_time() {
    int count = 10_000;
    StringBuilder text = new StringBuilder();
    List<CodedEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = text.length();
      text.append("هاجم مسلحون قافلة ").append(i).append(". ");
      events.add(attack(i, begin, text.length() - 2));
    }
    List<Sentence> none = List.of();
    Stories stories =
        new Stories(new CleanArticle(text.toString(), none, 0, 0, List.of(), Optional.empty()));
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();
    assertTrue(
        events.stream().allMatch(event -> stories.numbers(List.of(event)).equals(List.of(0))));
    assertTrue(thread.getCurrentThreadCpuTime() - before < Duration.ofSeconds(2).toNanos());
  }

  /** هاجم at the begin, its actor from the sixth letter on, its recipient from the thirteenth. */
  private static CodedEvent attack(int sentence, int begin, int end) {
    return EventRows.attack(
        sentence,
        begin,
        0,
        new RoleFiller(RoleName.ACTOR, Optional.empty(), begin + 5, begin + 11),
        new RoleFiller(RoleName.RECIPIENT, Optional.empty(), begin + 12, end));
  }
}
