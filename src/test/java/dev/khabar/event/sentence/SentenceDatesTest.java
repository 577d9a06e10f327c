package dev.khabar.event.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodingBench;
import org.junit.jupiter.api.Test;

class SentenceDatesTest {
  @Test
  void what_an_organisation_is_called_by_is_no_date_of_its_sentence() {
    assertEquals(0, dates("قالت صحيفة أخبار اليوم إن مسلحين هاجموا القرية.", "أخبار اليوم"));
    assertEquals(1, dates("قالت الصحيفة اليوم إن مسلحين هاجموا القرية.", "الصحيفة"));
    assertEquals(1, dates("هاجمت حركة 23 مارس القرية أمس.", "حركة 23 مارس"));
  }

  private static int dates(String text, String organisation) {
    return CodingBench.view(CodingBench.named(text, organisation + "=ORGANIZATION"))
        .dates()
        .of(0)
        .size();
  }
}
