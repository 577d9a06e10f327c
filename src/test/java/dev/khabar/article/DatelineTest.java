package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "القاهرة (رويترز) - قالت الهيئة إن السفن عبرت.|القاهرة|رويترز|قالت",
        "دبي، الإمارات العربية المتحدة (CNN) -- فتح الجسر.|دبي|CNN|فتح",
        "القاهرة، 12 شباط/ فبراير (أ ش أ) -- عاقب الاتحاد النادي.|القاهرة|أ ش أ|عاقب",
        "(أ ف ب) - فازت العازفة.||أ ف ب|فازت",
        "مدريد (إفي) ـ أعادت إسبانيا اللوحة.|مدريد|إفي|أعادت",
        "الرياض – أطلقت الخطوط قطارا.|الرياض||أطلقت",
        "بغداد - واع: افتتح المعرض.|بغداد|واع|افتتح",
        "القاهرة 15-8 (اف ب) - زاد المجلس عدد السفن.|القاهرة|اف ب|زاد",
        "رام الله 12-3-2024 وفا- افتتح المعرض.|رام الله|وفا|افتتح",
        "غزة / وفا / افتتح المعرض.|غزة|وفا|افتتح"
      })
  void place_and_agency_are_told(String text, String place, String agency, String next) {
    Dateline dateline = Dateline.of(text, 0, text.length()).orElseThrow();
    assertEquals(place == null ? "" : place, dateline.place());
    assertEquals(agency == null ? "" : agency, dateline.agency());
    assertEquals(text.indexOf(next), dateline.end());
  }

  @Test
  void an_article_has_the_dateline_of_its_lead_or_of_a_line_before_it() {
    assertEquals("القاهرة", place("عبور السفن\n\nالقاهرة (رويترز) - عبرت السفن القناة اليوم."));
    assertEquals("طهران", place("عبور السفن\n\nطهران - أ ف ب\n\nعبرت السفن القناة اليوم."));
    assertEquals("سيدني", place("عبور السفن\n\nأ ف ب - سيدني\n\nعبرت السفن القناة اليوم صباحا."));
    assertEquals("", place("عبور السفن\n\nعبرت السفن - وهذا جيد - القناة اليوم."));
  }

  private static String place(String body) {
    ArticleText text = ComposedText.of("", "", body);
    return Dateline.of(text.text(), PassageMarker.mark(text)).map(Dateline::place).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وفي نيويورك (كما يسميها الدبلوماسيون) - لا أحد يتوقع قرارا.",
        "قالت الهيئة إن عدد السفن ارتفع - وهذا جيد - هذا الشهر.",
        "افتتح المعرض في بغداد (واع)",
        "خبر"
      })
  void a_sentence_has_none(String text) {
    assertEquals(Optional.empty(), Dateline.of(text, 0, text.length()));
  }
}
