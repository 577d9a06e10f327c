package dev.khabar.event.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that tell about when an event was, without its day; published on Tuesday 14 May 2024. */
class RoughTimesOfEventsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وأوقفت دوريات الشرطة في اليومين الماضيين ستة مهربين عند الحدود.|أوقفت",
        "وانطلقت الاحتجاجات منذ أسبوع بسبب ارتفاع أسعار الوقود في البلاد.|الاحتجاجات",
        "ألقت الشرطة القبض على عشرات المطلوبين في الصيف الماضي.|القبض",
        "وأسفر التفجير الذي نفذه التنظيم قبل أيام في العاصمة عن مقتل عشرة جنود.|التفجير",
        "التقى المبعوث الأمريكي توم باراك الرئيس السوري أحمد الشرع في العاصمة دمشق قبل أيام.|التقى",
        "وقبل أيام شن الجيش هجوما على مواقع المسلحين في المدينة.|هجوما",
        "وشكت الوزارة من القصف بعد أيام على هجوم استهدف قاعدة للجيش.|هجوم"
      })
  void an_event_of_some_time_ago_does_not_have_the_day_of_publication(String text, String word) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(EventDate.Precision.NONE, event.date().precision(), event.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قصفت الطائرات الأحد مواقع للمسلحين قرب الحدود وذلك بعد أربعة أيام على هجوم انتحاري دام.|هجوم|2024-05-08",
        "تبنى التنظيم السبت التفجير بعد يومين من هجوم على قاعدة للجيش.|هجوم|2024-05-09"
      })
  void days_between_two_events_count_from_the_day_of_the_later_one(
      String text, String word, LocalDate day) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(Optional.of(day), event.date().date(), event.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "نفذ الجيش غارات على المدينة هي أعنف قصف منذ سنوات.|غارات",
        "قصفت الطائرات مواقع المسلحين وقال شهود إن الجيش أعلن قبل أيام التعبئة.|قصفت"
      })
  void a_time_that_is_only_compared_with_or_another_clause_tells_leaves_the_day(
      String text, String word) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(EventDate.Precision.PUBLICATION, event.date().precision(), event.toString());
  }
}
