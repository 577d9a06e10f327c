package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageMarkerTest {
  private static final Path GOLD = Path.of("src/test/gold/passages.jsonl");

  private static final String LEAD =
      "افتتح وزير الثقافة معرض الكتاب في بغداد، السبت، بمشاركة ثلاثين ناشرا من دول عربية عدة.";

  private static List<PassageKind> kinds(String title, String summary, String body) {
    return PassageMarker.mark(ComposedText.of(title, summary, body)).stream()
        .map(TextPassage::kind)
        .toList();
  }

  @Test
  void the_gold_of_passages_is_marked_as_its_readers_marked_it() throws IOException {
    List<String> wrong = new ArrayList<>();
    int articles = 0;
    for (PassageGold gold : PassageGold.read(GOLD)) {
      articles++;
      if (!gold.passages().equals(PassageMarker.mark(gold.article()))) {
        wrong.add(gold.id());
      }
    }
    assertTrue(articles >= 300);
    assertTrue(wrong.size() * 200 <= articles, "more than one in two hundred differs: " + wrong);
  }

  @Test
  void of_copies_that_differ_the_longer_stays() {
    List<TextPassage> passages =
        PassageMarker.mark(
            ComposedText.of("معرض", LEAD, "بغداد (واع) - " + LEAD + "\nوقال إن المعرض كبير."));
    assertEquals(PassageKind.REPEATED_LEAD, passages.get(1).kind());
    assertEquals(2, passages.get(1).repeats().orElseThrow());
    assertEquals(PassageKind.LEAD, passages.get(2).kind());
  }

  @Test
  void a_word_of_attached_letters_alone_is_a_word_however_long() {
    for (int length : new int[] {1, 2, 31, 32, 33, 34, 50_000}) {
      assertEquals(
          List.of(PassageKind.HEADLINE, PassageKind.LEAD),
          kinds("معرض", "", LEAD + " " + "و".repeat(length)));
    }
  }

  @Test
  void a_link_to_the_article_itself_names_the_headline_and_a_writers_last_words_stay() {
    String title = "ختام معرض الكتاب في بغداد";
    String body = LEAD + "\nوقال إن المعرض كبير.\n";
    TextPassage link =
        PassageMarker.mark(ComposedText.of(title, "", body + "رابط الخبر بصحيفة النهر: " + title))
            .get(3);
    assertEquals(PassageKind.BOILERPLATE, link.kind());
    assertEquals(0, link.repeats().orElseThrow());
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.LEAD, PassageKind.BODY, PassageKind.BODY),
        kinds(title, "", body + "أخيرا أقول للقراء: " + title));
  }

  @Test
  void a_lead_that_stands_in_the_middle_of_running_text_goes() {
    String running =
        "وفي سياق آخر، ذكرت الوكالة أن الجسر فتح. و" + LEAD + " وأضافت أن الدخول مجاني.";
    assertEquals(
        List.of(
            PassageKind.HEADLINE, PassageKind.REPEATED_LEAD, PassageKind.LEAD, PassageKind.BODY),
        kinds("معرض", LEAD, "قالت الوكالة إن الناس حضروا بكثرة إلى المكان.\n" + running));
  }

  @Test
  void behind_a_note_of_the_editors_the_longer_copy_of_the_summary_is_the_lead() {
    assertEquals(
        List.of(
            PassageKind.HEADLINE,
            PassageKind.REPEATED_LEAD,
            PassageKind.BODY,
            PassageKind.LEAD,
            PassageKind.BODY),
        kinds(
            "معرض",
            LEAD,
            "هذا المقال ينشر بالتعاون مع اتحاد الناشرين.\nبغداد (واع) - "
                + LEAD
                + "\nوقال إن المعرض كبير."));
  }

  @Test
  void a_first_paragraph_that_only_names_place_and_paper_is_no_lead() {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.LEAD, PassageKind.BODY),
        kinds("معرض", "", "غزة - دنيا الوطن\n" + LEAD + "\nوقال إن المعرض كبير."));
  }

  @Test
  void a_page_of_labels_only_has_no_clean_text() {
    assertEquals(
        List.of(PassageKind.BOILERPLATE, PassageKind.BOILERPLATE),
        kinds("", "", "شارك\nالتعليقات"));
  }

  @Test
  void lines_that_recur_across_a_publishers_articles_are_boilerplate() {
    BoilerplateCounts counts = new BoilerplateCounts();
    String line = "يمكنكم الاطلاع على مزيد من أخبارنا في نشرتنا اليومية";
    for (int i = 0; i < 20; i++) {
      counts.add(
          ComposedText.of("عنوان " + i, "", "نص الخبر رقم " + i + " من أخبار اليوم.\n" + line),
          "الضفاف");
    }
    ArticleText article = ComposedText.of("عنوان", "", "نص لم يسبق أن رآه أحد من قبل.\n" + line);
    assertEquals(
        PassageKind.BOILERPLATE,
        PassageMarker.mark(article, counts.extract(), "الضفاف").get(2).kind());
    assertEquals(
        PassageKind.BODY, PassageMarker.mark(article, counts.extract(), "غيرها").get(2).kind());
  }

  @Test
  void marking_is_linear_on_any_text() {
    String[] texts = {
      "ا".repeat(2_000_000),
      "خبر ".repeat(500_000),
      (LEAD + "\n").repeat(20_000),
      "😀".repeat(500_000),
      "-\n".repeat(300_000),
      "(".repeat(500_000) + ")",
      (LEAD.replace(' ', '\n') + "\n").repeat(3_000)
    };
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text : texts) {
            PassageMarker.mark(ComposedText.of("", "", text));
            CopyFingerprint.of(text);
            LanguageGuess.of(text);
          }
        });
  }
}
