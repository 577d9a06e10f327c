package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OngoingDeedsTest {
  private static final String ARTICLE =
      "قصفت الطائرات الحربية الأحد مدينة حلب وقتلت خمسة مدنيين.\n\n%s\n\n"
          + "وأدانت الحكومة الهجوم ودعت إلى التهدئة.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ويواصل الجيش حصار المدينة.|حصار",
        "وأدى استمرار الاحتجاجات في العاصمة إلى إغلاق المدارس.|الاحتجاجات",
        "ونزح السكان هربا من الحصار المتواصل على المدينة.|الحصار"
      })
  void what_goes_on_takes_no_day_from_another_event(String sentence, String word) {
    String text = ARTICLE.formatted(sentence);
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(EventDate.Precision.PUBLICATION, event.date().precision(), event.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وأدى القصف إلى نزوح السكان.|القصف",
        "وأدى استمرار القصف على مدينة حلب إلى النزوح.|القصف"
      })
  void what_goes_on_has_the_day_of_its_own_event(String sentence, String word) {
    String text = ARTICLE.formatted(sentence);
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(EventDate.Precision.DAY, event.date().precision(), event.toString());
  }
}
