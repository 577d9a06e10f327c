package dev.khabar.event.role.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodingBench;
import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.sentence.PhraseLink;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleCandidatesTest {
  private static List<RoleCandidates.Item> items(String text, String... names) {
    CleanArticle article = CodingBench.named(text, names);
    SentenceView view = CodingBench.view(article).sentences().get(0);
    return RoleCandidates.of(
        view, TriggerFinder.find(view).subList(0, 1), References.of(CodingBench.view(article)));
  }

  private static RoleCandidates.Item item(String text, String told, String... names) {
    return items(text, names).stream()
        .filter(item -> text.substring(item.party().begin(), item.party().end()).equals(told))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_second_noun_behind_a_definite_one_is_a_party_of_its_own() {
    String text = "دعت الوثيقة الحكومة إلى الإصغاء لمطالب العمال.";
    assertFalse(item(text, "الوثيقة").nested());
    assertFalse(item(text, "الحكومة").nested());
  }

  @Test
  void what_stands_behind_a_name_in_quotation_marks_is_another_party() {
    String text = "هدد تنظيم «الفجر» المدينة بالحصار.";
    item(text, "المدينة", "الفجر=ORGANIZATION");
  }

  @Test
  void an_adjective_behind_a_name_in_quotation_marks_is_none() {
    String text = "هدد تنظيم «الفجر» الإرهابي المدينة بالحصار.";
    assertTrue(
        items(text, "الفجر=ORGANIZATION").stream()
            .noneMatch(
                item ->
                    text.substring(item.party().begin(), item.party().end()).equals("الإرهابي")));
  }

  @Test
  void of_the_adjectives_of_a_deed_the_nationality_is_a_party() {
    String text = "غارات جوية باكستانية أودت بحياة تسعة أطفال.";
    assertTrue(item(text, "باكستانية", "باكستانية=MISC").party().entity().isPresent());
    item(text, "أطفال", "باكستانية=MISC");
  }

  @Test
  void the_offices_behind_a_person_who_is_honoured_are_nobody_else() {
    String text =
        "استقبل صاحب السمو الملكي الأمير سامر الحوراني ولي العهد رئيس مجلس الوزراء الوفد.";
    assertEquals(
        List.of("سامر الحوراني", "الوفد"),
        items(text, "سامر الحوراني=PERSON").stream()
            .map(item -> text.substring(item.party().begin(), item.party().end()))
            .distinct()
            .toList());
  }

  @Test
  void the_office_behind_a_person_whom_a_preposition_governs_is_nobody_else() {
    String text = "بحث الوفد مع سامر الحوراني وزير الزراعة المغربي ووزير الري المشاريع.";
    String[] names = {"سامر الحوراني=PERSON", "المغربي=MISC"};
    assertEquals(
        List.of("الوفد", "سامر الحوراني", "وزير الري", "المشاريع"),
        items(text, names).stream()
            .map(item -> text.substring(item.party().begin(), item.party().end()))
            .distinct()
            .toList());
  }

  @Test
  void a_person_behind_a_word_of_time_has_not_the_title_before_it() {
    String text = "التقى وزير الدفاع في المدينة اليوم الرئيس رامي النجار.";
    item(text, "وزير الدفاع", "رامي النجار=PERSON");
    item(text, "رامي النجار", "رامي النجار=PERSON");
  }

  @Test
  void the_people_inside_a_phrase_that_names_none_are_a_party() {
    String text = "أشاد الوزير بأداء رجال الأمن.";
    assertTrue(item(text, "رجال الأمن").inner());
  }

  @Test
  void a_title_behind_a_word_of_honour_belongs_to_it() {
    String text = "استقبل صاحب السمو الملكي الأمير رامي الشامي وفدا من التجار.";
    RoleCandidates.Item host = item(text, "رامي الشامي", "رامي الشامي=PERSON");
    assertEquals(1, host.start());
    assertFalse(host.nested());
  }

  @Test
  void an_adjective_is_no_people_inside_a_phrase() {
    String text = "أسقطت الدفاعات أهدافا مجهولة فوق القاعدة.";
    assertTrue(items(text).stream().noneMatch(RoleCandidates.Item::inner));
  }

  @Test
  void a_second_adjective_without_the_article_belongs_to_its_noun() {
    String text = "هاجمت قوى لبنانية كثيفة القرية.";
    assertTrue(
        items(text, "لبنانية=MISC").stream()
            .noneMatch(
                item -> text.substring(item.party().begin(), item.party().end()).equals("كثيفة")));
  }

  @Test
  void a_phrase_that_waw_joins_hangs_on_the_one_before() {
    String text = "هدد سامر النجار، ونظيره رامي الشامي، المصنع بالإغلاق.";
    String[] names = {"سامر النجار=PERSON", "رامي الشامي=PERSON"};
    assertEquals(PhraseLink.JOINED, item(text, "رامي الشامي", names).link());
    assertEquals(PhraseLink.NONE, item(text, "المصنع", names).link());
  }

  @Test
  void a_town_hangs_on_the_village_that_lies_south_of_it() {
    String text = "اقتحمت الشرطة قرية السدرة جنوب الكرمة صباحا.";
    String[] names = {"السدرة=LOCATION", "الكرمة=LOCATION"};
    assertEquals(PhraseLink.PLACE, item(text, "الكرمة", names).link());
  }

  @Test
  void two_nationalities_in_a_row_are_two_parties() {
    String text = "هدد الحوار الفرنسي الألماني المصنع بالإغلاق.";
    RoleCandidates.Item second = item(text, "الألماني", "الفرنسي=MISC", "الألماني=MISC");
    assertFalse(second.nested());
    assertEquals(1, second.member());
  }

  @Test
  void a_delegation_is_the_body_that_it_comes_from() {
    String text = "استقبل الوزير وفدا من رابطة الفجر.";
    RoleCandidates.Item visitor = item(text, "رابطة الفجر", "رابطة الفجر=ORGANIZATION");
    assertFalse(visitor.nested());
  }

  @Test
  void his_country_is_the_state_of_whoever_was_named_last() {
    String text = "هدد وزير الخارجية التونسي رامي الشامي بأن بلاده سترد.";
    CleanArticle plain = CodingBench.named(text, "التونسي=MISC", "رامي الشامي=PERSON");
    EntityRef state =
        new EntityRef(
            EntityType.MISC,
            "تونسي",
            "تونسي",
            Optional.of("iso:TN"),
            Optional.empty(),
            Optional.empty());
    List<ResolvedMention> mentions =
        plain.mentions().stream()
            .map(
                mention ->
                    mention.entity().type() == EntityType.MISC
                        ? new ResolvedMention(mention.mention(), state)
                        : mention)
            .toList();
    CleanArticle article =
        new CleanArticle(text, plain.sentences(), 0, 0, mentions, Optional.empty());
    SentenceView view = CodingBench.view(article).sentences().get(0);
    List<RoleCandidates.Item> items =
        RoleCandidates.of(
            view, TriggerFinder.find(view).subList(0, 1), References.of(CodingBench.view(article)));
    assertTrue(
        items.stream()
            .anyMatch(
                item ->
                    text.startsWith("بلاده", item.party().begin())
                        && item.party().entity().filter(state::equals).isPresent()));
  }

  @Test
  void a_spokesman_without_a_name_is_whom_he_speaks_for() {
    String text = "هدد المتحدث باسم رابطة الفجر المصنع بالإغلاق.";
    RoleCandidates.Item spokesman =
        item(text, "المتحدث باسم رابطة الفجر", "رابطة الفجر=ORGANIZATION");
    assertTrue(spokesman.party().entity().isPresent());
  }

  @Test
  void people_behind_a_state_are_a_party_of_their_own() {
    String text = "تشجع بلغراد الصرب على الرحيل وتهدد الشرطة.";
    String[] names = {"بلغراد=LOCATION", "الصرب=MISC"};
    assertFalse(item(text, "الصرب", names).nested());
  }

  @Test
  void the_president_of_a_state_is_whom_the_article_names_so() {
    String text =
        """
        قال الرئيس التونسي رامي الشامي إن الحوار قريب.
        ودعا رئيس تونس الحكومة إلى الحوار.
        """;
    CleanArticle plain =
        CodingBench.named(text, "التونسي=MISC", "رامي الشامي=PERSON", "تونس =LOCATION");
    List<ResolvedMention> mentions =
        plain.mentions().stream()
            .map(
                mention ->
                    mention.entity().type() == EntityType.PERSON
                        ? mention
                        : new ResolvedMention(
                            mention.mention(), state(mention.entity().type(), "تونس")))
            .toList();
    CleanArticle article =
        new CleanArticle(text, plain.sentences(), 0, 0, mentions, Optional.empty());
    SentenceView view = CodingBench.view(article).sentences().get(1);
    List<String> entities =
        RoleCandidates.of(view, List.of(), References.of(CodingBench.view(article))).stream()
            .filter(item -> !item.nested() && item.party().entity().isPresent())
            .map(item -> item.party().entity().get().name())
            .toList();
    assertEquals(List.of("رامي الشامي"), entities);
  }

  private static EntityRef state(EntityType type, String name) {
    return new EntityRef(
        type, name, name, Optional.of("iso:TN"), Optional.empty(), Optional.empty());
  }

  @Test
  void a_nationality_behind_a_preposition_is_told_with_those_whom_it_qualifies() {
    String minister = "رحب الملك برئيس الوزراء اللبناني أمس.";
    assertTrue(
        item(minister, "رئيس الوزراء اللبناني", "اللبناني=MISC").party().entity().isPresent());
    item("طالبت منظمات برحيل القوات الأميركية من البلاد.", "القوات الأميركية", "الأميركية=MISC");
    item(
        "اعترضت الصين على فرضها للرسوم الأميركية.",
        "الأميركية",
        "الصين=LOCATION",
        "الأميركية=MISC");
  }

  @Test
  void the_letter_that_governs_a_noun_is_none_of_its_own() {
    item("وجهت النيابة الاتهام لمحقق متقاعد في المدينة.", "محقق متقاعد");
  }

  @Test
  void no_adjective_in_the_singular_stands_behind_the_plural_of_men() {
    String text = "طالب المواطنون البلدية بسرعة التدخل.";
    item(text, "المواطنون");
    item(text, "البلدية");
  }

  @Test
  void what_an_army_opens_is_no_part_of_it() {
    item("أطلقت قوات الاحتلال النار على المتظاهرين.", "قوات الاحتلال");
  }
}
