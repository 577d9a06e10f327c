package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of which nobody knows when they were published: relative words date nothing. */
class UndatedArticlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "قصفت الطائرات الإسرائيلية مدينة صور أمس وقتلت ثلاثة مدنيين.",
        "قصفت الطائرات الإسرائيلية مدينة صور الشهر الماضي وقتلت ثلاثة مدنيين.",
        "قصفت الطائرات الإسرائيلية مدينة صور قبل عام وقتلت ثلاثة مدنيين.",
        "قصفت الطائرات الإسرائيلية مدينة صور في 25 يوليو الماضي وقتلت ثلاثة مدنيين.",
        "قصفت الطائرات الإسرائيلية مدينة صور يوم الثلاثاء وقتلت ثلاثة مدنيين.",
      })
  void words_that_count_from_the_publication_give_no_date(String text) {
    List<CodedEvent> events = CodingBench.codeUndated(text);
    assertFalse(events.isEmpty());
    for (CodedEvent event : events) {
      assertEquals(Optional.empty(), event.date().date());
      assertEquals(EventDate.Precision.NONE, event.date().precision());
    }
  }

  @Test
  void a_full_date_stands_without_the_publication() {
    String text = "قصفت الطائرات الإسرائيلية مدينة صور في 25 تموز 2006 وقتلت ثلاثة مدنيين.";
    CodedEvent strike = CodingBench.at(text, CodingBench.codeUndated(text), "قصفت");
    assertEquals(Optional.of(LocalDate.of(2006, 7, 25)), strike.date().date());
  }
}
