package dev.khabar.event.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A court that condemns somebody convicts him. */
class VerdictsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "محكمة مصرية تدين عشرين متهما بالإرهاب|تدين|SANCTION",
        "دان القضاء الفرنسي، الاثنين، وزيرا سابقا بتهمة الاحتيال.|دان|SANCTION",
        "أدانت محكمة الاستئناف في تونس، الاثنين، رئيس الحزب بالتآمر.|أدانت|SANCTION",
        "أدانت وزارة الخارجية الأردنية قرار المحكمة الإسرائيلية هدم المنازل.|أدانت|ACCUSE"
      })
  void a_court_convicts_whom_it_condemns(String text, String word, EventType type) {
    assertEquals(type, CodingBench.at(text, CodingBench.code(text), word).type());
  }
}
