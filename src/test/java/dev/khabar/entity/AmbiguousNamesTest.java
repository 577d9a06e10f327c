package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmbiguousNamesTest {
  private static final EntityResolver RESOLVER = EntityResolver.load(Optional.empty());

  @Test
  void a_vowel_sign_tells_oman_from_amman() {
    List<EntityRef> refs = resolve("عاد الوزير من {LOCATION عُمان} إلى {LOCATION عمّان} مساء");
    assertEquals(Optional.of("iso:OM"), refs.get(0).canonicalId());
    assertEquals(Optional.of("kb:amman"), refs.get(1).canonicalId());
  }

  @Test
  void the_word_before_a_name_tells_what_it_means_in_the_whole_article() {
    List<EntityRef> refs =
        resolve("استقبل الرئيس سلطان {LOCATION عمان} اليوم. وتعد {LOCATION عمان} شريكا مهما");
    assertEquals(Optional.of("iso:OM"), refs.get(0).canonicalId());
    assertEquals(refs.get(0), refs.get(1));
    assertEquals(
        Optional.of("kb:georgia-us"),
        resolve("صوت الناخبون في ولاية {LOCATION جورجيا} أمس").get(0).canonicalId());
  }

  @Test
  void a_list_of_countries_names_a_country_and_one_of_cities_a_city() {
    assertEquals(
        Optional.of("iso:OM"),
        resolve("تزيد الصادرات إلى {LOCATION الكويت} و{LOCATION عمان} سنويا").get(1).canonicalId());
    assertEquals(
        Optional.of("kb:amman"),
        resolve("رحلات إلى {LOCATION بيروت} و{LOCATION عمان} أسبوعيا").get(1).canonicalId());
  }

  @Test
  void the_country_that_an_article_speaks_of_tells_its_city() {
    String lebanon = "انتشر {ORGANIZATION الجيش اللبناني} في شمال {LOCATION لبنان} وفي ";
    EntityRef lebanese = resolve(lebanon + "{LOCATION طرابلس} ليلا").get(2);
    assertEquals(Optional.of("LB"), lebanese.country());
    EntityRef libyan = resolve("عادت الرحلات إلى {LOCATION طرابلس} أمس").get(0);
    assertEquals(Optional.of("LY"), libyan.country());
    assertNotEquals(libyan.foldedName(), lebanese.foldedName());
  }

  @Test
  void a_kingdom_is_that_of_the_article() {
    List<EntityRef> refs =
        resolve(
            "زار السياح {LOCATION المغرب} هذا العام، وقال الوزير {MISC المغربي} إن {LOCATION مراكش}"
                + " امتلأت وإن {LOCATION المملكة} تتوقع المزيد");
    assertEquals(Optional.of("iso:MA"), refs.get(3).canonicalId());
    assertEquals(
        Optional.of("iso:SA"),
        resolve("توقعت الأرصاد أمطارا على {LOCATION المملكة} غدا").get(0).canonicalId());
  }

  @Test
  void a_ministry_without_nationality_is_of_the_country_that_the_article_speaks_of() {
    String news =
        "تظاهر الآلاف في {LOCATION بغداد} و{LOCATION البصرة} وسط {LOCATION العراق}، وقالت ";
    assertEquals(
        "وزارة الداخلية العراقية",
        resolve(news + "{ORGANIZATION وزارة الداخلية} إن الوضع هادئ").get(3).name());
    List<EntityRef> two =
        resolve(
            "بحث وفد {LOCATION العراق} مع وفد {LOCATION تركيا} أمن الحدود، وقالت {ORGANIZATION"
                + " وزارة الداخلية} إن اللقاء مثمر");
    assertEquals(Optional.empty(), two.get(2).canonicalId());
  }

  @Test
  void a_name_of_common_nouns_is_no_body_of_a_country_that_the_article_does_not_name() {
    String romania =
        "تظاهر الآلاف في {LOCATION رومانيا} وفي {LOCATION بوخارست}، وقالت الشرطة {MISC الرومانية} إن ";
    EntityRef party =
        resolve(romania + "{ORGANIZATION الحزب الاشتراكي الديمقراطي} دعا إلى الهدوء").get(3);
    assertEquals(Optional.empty(), party.canonicalId());
    assertEquals(Optional.of("RO"), party.country());
    assertEquals("الحزب الاشتراكي الديمقراطي (رومانيا)", party.name());
    List<EntityRef> both =
        resolve(
            romania
                + "{ORGANIZATION الحزب الاشتراكي الديمقراطي} {MISC الألماني} أرسل وفدا تضامنا معهم");
    assertEquals(Optional.of("kb:spd"), both.get(3).canonicalId());
  }

  @Test
  void a_byname_that_many_bear_is_its_known_bearer_where_the_article_speaks_of_his_country() {
    assertEquals(
        Optional.of("kb:abu-obeida"),
        resolve("في {LOCATION غزة} وفي {LOCATION خان يونس} قال {PERSON أبو عبيدة} إن القتال مستمر")
            .get(2)
            .canonicalId());
    assertEquals(
        Optional.empty(),
        resolve("في {LOCATION إدلب} وفي {LOCATION حلب} قتل المدعو {PERSON أبو عبيدة} ليلا")
            .get(2)
            .canonicalId());
  }

  @Test
  void a_fuller_name_in_the_article_goes_before_the_country_it_speaks_of() {
    List<EntityRef> refs =
        resolve(
            "في {LOCATION بغداد} و{LOCATION البصرة} و{LOCATION الموصل} بالعراق رحبت {ORGANIZATION"
                + " وزارة الخارجية الروسية} بالقرار، وقالت {ORGANIZATION وزارة الخارجية} إنه مهم");
    assertEquals(Optional.of("kb:russia-foreign-ministry"), refs.get(4).canonicalId());
  }

  @Test
  void a_club_of_a_common_name_is_told_by_the_clubs_beside_it() {
    assertEquals(
        Optional.of("kb:al-ahly-egypt"),
        resolve("فاز {ORGANIZATION الأهلي} على {ORGANIZATION الزمالك} في {LOCATION القاهرة} أمس")
            .get(0)
            .canonicalId());
    assertEquals(
        Optional.empty(),
        resolve("أعلن {ORGANIZATION الأهلي} أرباحه في {LOCATION القاهرة} و{LOCATION الجيزة}")
            .get(0)
            .canonicalId());
  }

  @Test
  void a_row_of_names_that_clubs_bear_is_about_sport() {
    List<EntityRef> refs =
        resolve(
            "في {LOCATION الرياض} و{LOCATION جدة} لعبت أندية {ORGANIZATION الفيصلي} و{ORGANIZATION"
                + " الشباب} و{ORGANIZATION الفتح} أمس");
    assertEquals(Optional.of("kb:al-faisaly-saudi"), refs.get(2).canonicalId());
    assertEquals(
        Optional.empty(),
        resolve("في {LOCATION الرياض} و{LOCATION جدة} محل اسمه {ORGANIZATION الفيصلي} أمس")
            .get(2)
            .canonicalId());
  }

  @Test
  void a_paper_that_somebody_spoke_to_is_no_city() {
    assertEquals(
        Optional.of("kb:al-riyadh-newspaper"),
        resolve("وأوضح المتحدث لـ«{ORGANIZATION الرياض}» أن الحملة مستمرة").get(0).canonicalId());
    assertEquals(
        Optional.empty(), resolve("تجاهلت كل {ORGANIZATION الرياض} الأمر").get(0).canonicalId());
  }

  @Test
  void a_place_listed_with_one_of_its_country_lies_there() {
    assertEquals(
        Optional.of("kb:al-bayda-yemen"),
        resolve("معارك في {LOCATION البيضاء} و{LOCATION تعز} منذ الفجر").get(0).canonicalId());
    assertEquals(
        Optional.of("kb:al-bayda-libya"),
        resolve("سيول في {LOCATION درنة} و{LOCATION البيضاء} منذ الفجر").get(1).canonicalId());
  }

  @Test
  void a_body_that_two_states_have_under_one_name_is_the_articles() {
    String syria = "في {LOCATION سوريا} وفي {LOCATION دمشق} أصيب عناصر من {ORGANIZATION ";
    assertEquals(Optional.of("SY"), resolve(syria + "قوى الأمن الداخلي} أمس").get(2).country());
    String lebanon = "في {LOCATION لبنان} وفي {LOCATION بيروت} أوقفت {ORGANIZATION ";
    assertEquals(
        Optional.of("LB"), resolve(lebanon + "قوى الأمن الداخلي} مطلوبا").get(2).country());
    assertEquals(
        Optional.empty(), resolve("قالت {ORGANIZATION قوى الأمن الداخلي} ذلك").get(0).country());
  }

  @Test
  void a_country_named_little_more_than_another_tells_nothing() {
    List<EntityRef> body =
        resolve(
            "زار وفد {LOCATION بغداد} ثم {LOCATION البصرة} ثم {LOCATION الموصل}، وجاء من {LOCATION"
                + " أنقرة} عبر {LOCATION أضنة}، وقالت {ORGANIZATION وزارة الداخلية} إن اللقاء مثمر");
    assertEquals(Optional.empty(), body.get(5).canonicalId());
    List<EntityRef> city =
        resolve(
            "سافر من {LOCATION بيروت} في {LOCATION لبنان} إلى {LOCATION بنغازي} قبل أن يزور أهله في"
                + " {LOCATION طرابلس} أمس");
    assertEquals(Optional.of("LY"), city.get(3).country());
  }

  @Test
  void a_ministry_of_palestine_is_that_of_ramallah_or_that_of_gaza() {
    List<EntityRef> refs =
        resolve(
            "في {LOCATION نابلس} وفي {LOCATION جنين} وفي {LOCATION رام الله} قالت {ORGANIZATION"
                + " وزارة الصحة} إن الوضع صعب");
    assertEquals(Optional.empty(), refs.get(3).canonicalId());
  }

  @Test
  void a_king_is_known_by_his_title_and_given_name() {
    assertEquals(
        Optional.of("kb:salman-of-saudi-arabia"),
        resolve("وجه الملك {PERSON سلمان} بتقديم المساعدات").get(0).canonicalId());
    assertEquals(
        Optional.empty(), resolve("قال المدرب {PERSON سلمان} إنه راض").get(0).canonicalId());
  }

  @Test
  void ibn_at_the_beginning_is_bin() {
    List<EntityRef> refs = resolve("قال {PERSON سامر بن مرشد} ذلك. وأضاف {PERSON ابن مرشد} رأيا");
    assertEquals(refs.get(0), refs.get(1));
  }

  @Test
  void a_family_is_none_of_its_members() {
    List<EntityRef> refs =
        resolve("شكر {PERSON سامر الحوراني} المعزين، وتلقت عائلة {PERSON الحوراني} التعازي");
    assertEquals("عائلة الحوراني", refs.get(1).name());
    List<EntityRef> person =
        resolve("شكر {PERSON سامر الحوراني} المعزين، وعاد {PERSON الحوراني} إلى عمله");
    assertEquals(person.get(0), person.get(1));
  }

  @Test
  void a_country_in_the_form_of_a_nationality_has_one_type_too() {
    List<EntityRef> refs =
        resolve("قالت {LOCATION روسيا} إن {LOCATION روسيا} سترد، ثم {ORGANIZATION روسيا} صمتت");
    assertEquals(EntityType.LOCATION, refs.get(2).type());
    List<EntityRef> turk = resolve("زار {LOCATION تركيا} ورأى مواطنا {MISC تركيا} فيها");
    assertEquals(EntityType.MISC, turk.get(1).type());
  }

  @Test
  void a_reading_that_no_table_knows_is_refused_with_its_line() {
    LexiconTable.Row row =
        new LexiconTable.Row("readings.tsv", 7, List.of("LOCATION", "عمان", "لا مكان", "", "", ""));
    LexiconException refused =
        assertThrows(
            LexiconException.class,
            () -> new Readings(List.of(row), (type, words) -> Optional.empty()));
    assertTrue(refused.getMessage().contains("7"), refused.getMessage());
    assertTrue(refused.getMessage().contains("لا مكان"), refused.getMessage());
  }

  /** A text whose mentions stand in braces, each its type and surface. */
  private static List<EntityRef> resolve(String marked) {
    StringBuilder text = new StringBuilder();
    List<NameMention> names = new ArrayList<>();
    int end = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', end)) {
      text.append(marked, end, open);
      int close = marked.indexOf('}', open);
      int blank = marked.indexOf(' ', open);
      EntityType type = EntityType.valueOf(marked.substring(open + 1, blank));
      int begin = text.length();
      text.append(marked, blank + 1, close);
      names.add(new NameMention(0, begin, text.length(), type, 0.9));
      end = close + 1;
    }
    text.append(marked.substring(end));
    return RESOLVER.resolve(text.toString(), names).stream().map(ResolvedMention::entity).toList();
  }
}
