package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقع الهجوم الثلاثاء|2024-05-14|DAY",
        "وقع الهجوم يوم الإثنين|2024-05-13|DAY",
        "وقع الهجوم الثلاثاء الماضي|2024-05-07|DAY",
        "يلتقيان الأربعاء المقبل|2024-05-15|DAY",
        "أمس الإثنين|2024-05-13|DAY",
        "وقع الهجوم اليوم|2024-05-14|DAY",
        "أول من أمس|2024-05-12|DAY",
        "قبل يومين|2024-05-12|DAY",
        "قبل ثلاثة أيام|2024-05-11|DAY",
        "في 29 حزيران/ يونيو الماضي|2023-06-29|DAY",
        "في السابع من أيار/مايو الماضي|2024-05-07|DAY",
        "في 20 أيار/مايو الماضي|2023-05-20|DAY",
        "في 29 حزيران/يونيو 2021|2021-06-29|DAY",
        "في 2 كانون الثاني (يناير) 2006|2006-01-02|DAY",
        "يوم الجمعة 8/10/1436|2015-07-24|DAY",
        "بتاريخ 12/03/2019|2019-03-12|DAY",
        "بتاريخ 12 / 3 / 2019م|2019-03-12|DAY",
        "بتاريخ 12/ 3/ 2019|2019-03-12|DAY",
        "بتاريخ 12 /3 /2019|2019-03-12|DAY",
        "بتاريخ 10 / 1 / 1445هـ|2023-07-28|DAY",
        "بتاريخ 10 - 1 - 1445هـ|2023-07-28|DAY",
        "يوم الخميس 14-10- 2021|2021-10-14|DAY",
        "في مثل هذا اليوم من عام 1990|1990-01-01|YEAR",
        "أهالي الأراضي المحتلة عام 48|1948-01-01|YEAR",
        "في العام 67 احتلت المدينة|1967-01-01|YEAR",
        "في الرابع من شوال|2024-04-13|DAY",
        "في 10 رمضان|2024-03-20|DAY",
        "في 10 محرم المقبل|2024-07-16|DAY",
        "في شهر رمضان الماضي|2024-03-11|MONTH",
        "في شهر رجب لعام 1366هـ|1947-05-22|MONTH",
        "في 22 رمضان المبارك عام 1390|1970-11-22|DAY",
        "في الرابع من هذا الشهر|2024-05-04|DAY",
        "وقع الهجوم الاثنين قبل الماضي|2024-05-06|DAY",
        "بتاريخ 2019-03-12|2019-03-12|DAY",
        "في 5 غشت 2018|2018-08-05|DAY",
        "في 5 جويلية 2018|2018-07-05|DAY",
        "في الفاتح من نوفمبر 2023|2023-11-01|DAY",
        "ابتداء من فاتح أبريل الماضي|2024-04-01|DAY",
        "في شباط/فبراير|2024-02-01|MONTH",
        "في مارس الماضي|2024-03-01|MONTH",
        "الشهر الماضي|2024-04-01|MONTH",
        "عام 2014|2014-01-01|YEAR",
        "منذ 2014|2014-01-01|YEAR",
        "انتخب في 2016 رئيسا|2016-01-01|YEAR",
        "العام الماضي|2023-01-01|YEAR",
        "قبل شهرين|2024-03-01|MONTH",
        "أمس الأول|2024-05-12|DAY",
        "البارحة الأولى|2024-05-12|DAY",
        "أول من أمس الأحد|2024-05-12|DAY",
        "أول من أمس (السبت)|2024-05-11|DAY",
        "أمس الأول الأحد|2024-05-12|DAY",
        "الليلة قبل الماضية|2024-05-12|DAY",
        "الليلة الماضية|2024-05-13|DAY",
        "ليل الاثنين الثلاثاء|2024-05-13|DAY",
        "ليلة السبت/الأحد|2024-05-11|DAY",
        "ليل الجمعة إلى السبت|2024-05-10|DAY",
        "في الثالث من نيسان/أبريل|2024-04-03|DAY",
        "في الحادي والعشرين من آذار الماضي|2024-03-21|DAY",
        "في الخامس عشر من الشهر الماضي|2024-04-15|DAY",
        "في 9 كانون الأول من العام الماضي|2023-12-09|DAY",
        "في أيلول/سبتمبر العام الماضي|2023-09-01|MONTH",
        "اليوم (الاثنين)|2024-05-13|DAY",
        "أمس (الأحد)|2024-05-12|DAY",
        "انقطع الماء منذ ثلاثة أيام|2024-05-11|DAY",
        "يومي 20 و21 نيسان/أبريل الماضي|2024-04-20|DAY",
        "من 17 - 19 نيسان/أبريل الماضي|2024-04-17|DAY",
        "أول نيسان/أبريل|2024-04-01|DAY",
        "هذا الشهر|2024-05-01|MONTH",
        "في هذا العام|2024-01-01|YEAR",
        "في خريف 2012|2012-01-01|YEAR",
        "1945 - انتهت الحرب|1945-01-01|YEAR",
        "يصل غدا الأربعاء|2024-05-15|DAY",
        "مساء غد|2024-05-15|DAY",
        "اجتماع عقد الاثنين قبل الماضي|2024-05-06|DAY",
        "يوم غد الأربعاء|2024-05-15|DAY",
        "بعد غد الخميس|2024-05-16|DAY",
        "معتصمون منذ يوم الخميس الماضي|2024-05-09|DAY",
        "قبل عام 2013|2013-01-01|YEAR",
        "في ساحة 14 جانفي يوم الإثنين|2024-05-13|DAY"
      })
  void a_written_date_is_resolved(String text, LocalDate date, WrittenDate.Unit unit) {
    List<WrittenDate> dates = WrittenDate.in(Tokenizer.tokenize(text), Optional.of(PUBLISHED));
    assertEquals(1, dates.size(), text + " " + dates);
    assertEquals(date, dates.get(0).date(), text);
    assertEquals(unit, dates.get(0).unit(), text);
  }

  @Test
  void a_month_of_the_same_year_is_of_the_year_named_before() {
    String text = "في تشرين الأول/أكتوبر 2016 بعد هجوم في تموز/يوليو من العام نفسه";
    List<WrittenDate> dates = WrittenDate.in(Tokenizer.tokenize(text), Optional.of(PUBLISHED));
    assertEquals(LocalDate.of(2016, 7, 1), dates.get(1).date());
  }

  @ParameterizedTest
  @CsvSource({
    "قبل ثلاثة أشهر من الانتخابات",
    "مارس اللاعب هوايته",
    "في 45 فبراير",
    "المواد 10 - 12 - 14 من القانون",
    "مضى على ذلك عام 15 يوما",
    "بنسبة 1 - 2 - 20",
    "في 45 رمضان",
    "قال رمضان صبحي",
    "31 فبراير 2024",
    "وكالة الصحافة",
    "وفي اليوم نفسه",
    "في اليوم التالي",
    "خلال مسيرات اليوم الوطني",
    "في اليوم الثاني من المعارك",
    "وفي الليلة التالية",
    "رقم 123456789012",
    "وكان الأول",
    "وصل أول",
    "في شهر ربيع",
    "ثم قبل",
    "من أجل غد أفضل",
    "في حي 8 ماي 1945",
    "قالت قوى 14 آذار",
    "على جسر السادس من أكتوبر"
  })
  void what_is_no_date_is_none(String text) {
    assertTrue(
        WrittenDate.in(Tokenizer.tokenize(text), Optional.of(PUBLISHED)).stream()
            .noneMatch(date -> date.unit() == WrittenDate.Unit.DAY),
        text);
  }

  @Test
  void without_a_day_of_publication_only_full_dates_are_found() {
    List<Token> tokens = Tokenizer.tokenize("يوم الإثنين ثم في 3 آذار/مارس 2020 ثم أمس");
    List<WrittenDate> dates = WrittenDate.in(tokens, Optional.empty());
    assertEquals(1, dates.size());
    assertEquals(LocalDate.of(2020, 3, 3), dates.get(0).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الأسبوع الماضي|2024-05-07",
        "قبل أسبوعين|2024-04-30",
        "قبل بضعة أيام|2024-05-10",
        "خلال السنوات القليلة الماضية|2020-04-05",
        "منذ أسبوع|2024-05-14",
        "منذ نحو أربعة أشهر|2024-05-14",
        "خلال اليومين الماضيين|2024-05-14",
        "خلال الأيام الثلاثة الماضية|2024-05-14",
        "في الصيف الماضي|2024-04-14",
        "الأسبوع قبل الماضي|2024-04-30",
        "مطلع هذا الأسبوع|2024-05-14",
        "مؤخراً|2024-05-07",
        "وفي وقت سابق|2024-05-13"
      })
  void words_without_a_day_tell_about_when(String text, LocalDate about) {
    List<Token> tokens = Tokenizer.tokenize(text);
    assertTrue(WrittenDate.in(tokens, Optional.of(PUBLISHED)).isEmpty(), text);
    List<WrittenDate> rough = WrittenDate.roughIn(tokens, Optional.of(PUBLISHED));
    assertEquals(1, rough.size(), text);
    assertEquals(about, rough.get(0).date(), text);
    assertEquals(WrittenDate.Unit.ABOUT, rough.get(0).unit(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"منذ عام 2013", "قبل يوم الخميس", "في وقت سابق الأحد", "قبل أيام من"})
  void words_that_name_a_time_or_count_from_something_else_are_not_rough(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    assertTrue(WrittenDate.roughIn(tokens, Optional.of(PUBLISHED)).isEmpty(), text);
  }

  @Test
  void a_month_that_is_to_come_was_last_year_for_what_has_happened() {
    List<Token> tokens = Tokenizer.tokenize("في حزيران/يونيو");
    WrittenDate june = WrittenDate.in(tokens, Optional.of(PUBLISHED)).get(0);
    assertEquals(LocalDate.of(2023, 6, 1), june.notAfter(PUBLISHED).date());
    assertEquals(LocalDate.of(2024, 6, 1), june.nextAfter(PUBLISHED));
  }
}
