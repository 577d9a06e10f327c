package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times by which something is to be done; published on Tuesday 14 May 2024. */
class DeadlinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "طالبت وزارة المالية الشركات الكبرى بتسديد ضرائبها المتأخرة قبل نهاية الشهر الجاري.|طالبت",
        "طالب البرلمان الحكومة بأن تقدم برنامجها قبل نهاية الشهر الجاري.|طالب",
        "دعت الجامعة الوطنية للتعليم الوزارة إلى صرف التعويضات قبل متم الشهر الجاري.|دعت",
        "دعا الاتحاد الأوروبي الأطراف إلى استئناف المفاوضات قبل نهاية العام الحالي.|دعا",
        "هددت نقابة المعلمين بالإضراب إذا لم تصرف الرواتب قبل نهاية الشهر الجاري.|هددت",
        "طلب الجيش من سكان القرى الحدودية إخلاء منازلهم قبل مساء اليوم.|طلب",
        "تعهد رئيس الوزراء بإطلاق سراح جميع المعتقلين قبل نهاية الشهر الجاري.|تعهد"
      })
  void whoever_asks_or_promises_does_so_before_the_deadline(String text, String word) {
    assertEquals(Precision.PUBLICATION, at(text, word).date().precision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "طالبت النقابة الحكومة بصرف الرواتب المتأخرة خلال هذا الأسبوع.|طالبت",
        "دعت المفوضية الدول الأعضاء إلى دفع مساهماتها خلال العام الجاري.|دعت"
      })
  void a_time_that_goes_on_is_that_of_what_is_asked_for(String text, String word) {
    assertEquals(Precision.PUBLICATION, at(text, word).date().precision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "طالبت منظمة حقوقية السلطات، أمس الاثنين، بالإفراج عن الصحافي قبل نهاية الشهر الجاري.|طالبت|2024-05-13",
        "دعت الأمم المتحدة، الأحد، أطراف النزاع إلى تنفيذ الاتفاق قبل نهاية العام الجاري.|دعت|2024-05-12"
      })
  void the_day_of_the_words_themselves_stays(String text, String word, LocalDate day) {
    assertEquals(Optional.of(day), at(text, word).date().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"قصفت الطائرات مواقع المسلحين قرب الحدود نهاية الشهر الماضي.|قصفت|2024-04-01"})
  void the_end_of_a_time_that_is_over_is_the_day_of_the_deed(
      String text, String word, LocalDate day) {
    assertEquals(Optional.of(day), at(text, word).date().date());
  }

  private static CodedEvent at(String text, String word) {
    return CodingBench.at(text, CodingBench.code(text), word);
  }
}
