package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that began something, that end it, or that are another deed's. */
class TimeSpansTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وتقصف قوات النظام مدينة درعا منذ 20 نيسان/أبريل بالمدفعية.|تقصف",
        "ويقصف الجيش مواقع المسلحين في ريف إدلب منذ 20 نيسان/أبريل.|يقصف",
        "اعتقلت الشرطة عشرات المتظاهرين في كراتشي حتى الأحد.|اعتقلت",
        "وتقصف الطائرات أحياء المدينة منذ بداية الحرب في 20 نيسان/أبريل.|تقصف"
      })
  void the_day_on_which_it_began_or_until_which_it_goes_on_is_not_its_day(
      String text, String word) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertTrue(
        event.date().precision() == EventDate.Precision.NONE
            || event.date().precision() == EventDate.Precision.PUBLICATION,
        event.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"تقصف الطائرات الحربية أحياء مدينة حلب منذ فجر الأحد.|تقصف|2024-05-12"})
  void what_began_a_day_ago_is_news_of_that_day(String text, String word, LocalDate day) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    event.date().text().ifPresent(words -> assertEquals(day, event.date().date().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وأصدر رئيس الوزراء الأحد قرارا بإقالة الوزيرة على خلفية لقائها نظيرها الإسرائيلي.|لقائها"
      })
  void the_deed_that_is_answered_does_not_have_the_day_of_the_answer(String text, String word) {
    int at = text.indexOf(word);
    for (CodedEvent event : CodingBench.code(text)) {
      if (event.begin() <= at && event.end() > at) {
        assertNotEquals(EventDate.Precision.DAY, event.date().precision(), event.toString());
      }
    }
  }
}
