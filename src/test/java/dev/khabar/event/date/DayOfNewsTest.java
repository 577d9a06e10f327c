package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate.Precision;
import dev.khabar.event.Modality;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication stands for news alone. */
class DayOfNewsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ويأتي المعرض بعد عشرين عاما على غزو القوات الأميركية العراق.|غزو|HISTORICAL|NONE",
        "تستعد القوات الأوكرانية لشن هجوم على القرم.|هجوم|FUTURE|NONE",
        "شنت القوات الأوكرانية هجوما على القرم.|هجوما|ASSERTED|PUBLICATION"
      })
  void what_is_history_or_to_come_was_not_on_the_day_of_publication(
      String text, String word, Modality modality, Precision precision) {
    List<CodedEvent> events = CodingBench.code(text);
    CodedEvent event = CodingBench.at(text, events, word);
    assertEquals(modality, event.modality());
    assertEquals(precision, event.date().precision());
  }
}
