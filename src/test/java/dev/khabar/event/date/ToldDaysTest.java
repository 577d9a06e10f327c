package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that count from the one told before; published on Tuesday 14 May 2024. */
class ToldDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قصفت الطائرات الروسية مستودعا للوقود في خاركيف يوم السبت. وفي اليوم التالي، هاجمت مسيرات أوكرانية مصفاة نفط في بيلغورود.|هاجمت|2024-05-12",
        "اعتقلت الشرطة الصحافي في الثالث من مايو، وأفرجت عنه في اليوم التالي بكفالة.|أفرجت|2024-05-04",
        "خرج آلاف المتظاهرين إلى شوارع تبليسي مساء الخميس. وفي اليوم نفسه أعلنت الشرطة اعتقال ستين محتجا.|اعتقال|2024-05-09",
        "يصل الرئيس الصيني إلى بودابست غدا الأربعاء. وفي اليوم التالي يلتقي رئيس الوزراء المجري.|يلتقي|2024-05-16",
        "اغتال مسلحون القاضي في 8 أيار/مايو. وفي صباح اليوم التالي تظاهر المئات أمام المحكمة احتجاجا.|تظاهر|2024-05-09",
        "وصل الوزير إلى بيروت الأحد، والتقى في اليوم التالي رئيس مجلس النواب.|التقى|2024-05-13",
        "أوقفت الشرطة التونسية ثلاثة نشطاء في 3 أيار في العاصمة. واعتقلت صحفيا معروفا في 10 من الشهر نفسه في مدينة صفاقس.|اعتقلت|2024-05-10",
        "انتخب الرئيس في آذار 2024، وفي 15 من الشهر ذاته اعتقلت الشرطة زعيم المعارضة في العاصمة تونس.|اعتقلت|2024-03-15",
        "قصف الجيش مدينة درعا بالمدفعية يوم السبت. وكان مسلحون هاجموا في اليوم السابق قاعدة له قرب المدينة.|هاجموا|2024-05-10",
        "قصف الجيش مدينة درعا بالمدفعية يوم السبت. وفي الليلة السابقة أطلقت صواريخ على دمشق.|أطلقت|2024-05-10",
        "شن الجيش السوداني هجوما على الخرطوم بحري يوم الجمعة الماضي. وأسفرت المعارك في اليوم ذاته عن مقتل عشرين مدنيا.|المعارك|2024-05-10"
      })
  void the_next_day_and_the_same_day_count_from_the_day_told_before(
      String text, String word, LocalDate day) {
    assertEquals(Optional.of(day), at(text, word).date().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"هاجم مسلحون قرية في مالي. وفي اليوم التالي قصف الجيش مواقعهم في الغابة.|قصف"})
  void the_day_after_one_that_nobody_tells_is_not_that_of_publication(String text, String word) {
    assertEquals(EventDate.Precision.NONE, at(text, word).date().precision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أدانت الجامعة العربية القصف في اليوم التالي للهجوم على المدينة.|أدانت",
        "أعلن ترامب إلغاء القمة في اليوم نفسه الذي فككت فيه بيونغ يانغ الموقع.|إلغاء",
        "دعت النقابة إلى الإضراب، وفي اليوم التالي علقت الحكومة المفاوضات معها.|دعت"
      })
  void words_that_count_from_what_stands_behind_or_begin_the_next_clause_date_nothing(
      String text, String word) {
    assertEquals(EventDate.Precision.PUBLICATION, at(text, word).date().precision());
  }

  private static CodedEvent at(String text, String word) {
    return CodingBench.at(text, CodingBench.code(text), word);
  }
}
