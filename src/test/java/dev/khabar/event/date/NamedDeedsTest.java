package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Deeds that an article calls by one name lie back together; a comparison dates nothing. */
class NamedDeedsTest {
  private static final EventDate OLD =
      new EventDate(
          Optional.of(LocalDate.of(2014, 1, 1)), EventDate.Precision.YEAR, Optional.of("عام 2014"));

  @Test
  void a_named_deed_of_years_ago_is_no_news_in_the_headline() {
    String text =
        "العراق يحاكم منفذي مجزرة سنجار\nوقعت مجزرة \"سنجار\" عام 2014 وقتل فيها مئات المدنيين.";
    List<CodedEvent> dated = NamedDeeds.date(CodingBench.article(text), mentions(text, "مجزرة"));
    assertEquals(Modality.HISTORICAL, dated.get(0).modality());
    assertEquals(OLD, dated.get(0).date());
  }

  @Test
  void an_adjective_names_no_deed() {
    String text = "صد العدوان الإسرائيلي ليلا\nوقع العدوان الإسرائيلي السابق عام 2014.";
    List<CodedEvent> dated = NamedDeeds.date(CodingBench.article(text), mentions(text, "العدوان"));
    assertEquals(Modality.ASSERTED, dated.get(0).modality());
  }

  @Test
  void a_day_that_an_event_is_compared_with_is_not_its_own() {
    String text = "وقع التفجير أمام مدرسة في المدينة، وهو الأسوأ منذ آذار/مارس 2014.";
    for (CodedEvent event : CodingBench.code(text)) {
      assertTrue(event.date().date().filter(day -> day.getYear() == 2014).isEmpty());
    }
  }

  /** Two mentions of the word: news in the headline, background of 2014 in the body. */
  private static List<CodedEvent> mentions(String text, String word) {
    EventDate none = new EventDate(Optional.empty(), EventDate.Precision.NONE, Optional.empty());
    return List.of(
        mention(0, text.indexOf(word), word, Modality.ASSERTED, none),
        mention(1, text.lastIndexOf(word), word, Modality.HISTORICAL, OLD));
  }

  private static CodedEvent mention(
      int sentence, int begin, String word, Modality modality, EventDate date) {
    return new CodedEvent(
        sentence,
        begin,
        begin + word.length(),
        EventType.ASSAULT,
        Optional.empty(),
        modality,
        date,
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        1,
        word + "/N/ASSAULT",
        sentence);
  }
}
