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

  @Test
  void what_an_agreement_or_an_office_is_called_by_is_no_date_of_its_sentence() {
    assertEquals(0, dates("خرقت القوات اتفاق فصل القوات لعام 1974 في القرية.", "القوات"));
    assertEquals(1, dates("وقعت هجمات القوات لعام 2008 في القرية.", "القوات"));
    assertEquals(0, dates("أمرت نيابة أكتوبر بحبس أفراد القوات.", "القوات"));
    assertEquals(1, dates("أمرت النيابة في أكتوبر بحبس أفراد القوات.", "القوات"));
  }

  private static int dates(String text, String organisation) {
    return CodingBench.view(CodingBench.named(text, organisation + "=ORGANIZATION"))
        .dates()
        .of(0)
        .size();
  }
}
