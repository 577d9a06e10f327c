package dev.khabar.event.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodingBench;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ReadSentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The second look at the candidates of an article. */
class EventVerifierTest {
  private static final EventClassifier CLASSIFIER = EventClassifier.load();

  private static final String THANKS = "وأشاد الوزير بالدعم الذي قدمه المدير.";

  private static final String TALKS =
      """
      وزير الخارجية القطري يبحث في بيروت وقف إطلاق النار
      بحث وزير الخارجية القطري مع رئيس الحكومة اللبنانية في بيروت تثبيت وقف إطلاق النار.
      ودعا الوزير إسرائيل إلى الانسحاب من الجنوب، ودان الغارات على صور.
      %s
      وكانت الأمم المتحدة طالبت الطرفين بالتهدئة، وهددت إسرائيل برد قاس.
      """;

  private static final String CEREMONY =
      """
      المدرسة الثانوية تكرم الطلاب المتفوقين في حفلها السنوي
      كرمت المدرسة الثانوية أمس طلابها المتفوقين في حفل بهيج حضره أولياء الأمور.
      وتضمن الحفل فقرات شعرية ومسرحية ومعرضا للكتاب والرسوم والابتكارات العلمية.
      %s
      وفي الختام وزعت الجوائز والشهادات على الفائزين في المسابقة الثقافية.
      """;

  private static double confidence(String article, String word) {
    String text = article.formatted(THANKS);
    CleanArticle read = CodingBench.article(text);
    ArticleView view = CodingBench.view(read);
    List<ReadSentence> sentences = new TriggerChoice(view, CLASSIFIER).read();
    double[][] confidences = CLASSIFIER.verifier().orElseThrow().confidences(view, sentences);
    for (int s = 0; s < confidences.length; s++) {
      for (int i = 0; i < confidences[s].length; i++) {
        if (text.startsWith(word, sentences.get(s).begin(i))
            || text.startsWith("و" + word, sentences.get(s).begin(i))) {
          return confidences[s][i];
        }
      }
    }
    throw new AssertionError("no candidate at " + word);
  }

  @Test
  void praise_in_an_article_of_talks_is_surer_than_praise_at_a_ceremony() {
    double talks = confidence(TALKS, "أشاد");
    double ceremony = confidence(CEREMONY, "أشاد");
    assertTrue(talks > ceremony + 0.1, talks + " and " + ceremony);
  }

  @Test
  void a_sentence_by_itself_is_no_article() {
    assertFalse(EventVerifier.isArticle(CodingBench.article("قصفت الطائرات البلدة.")));
    assertTrue(EventVerifier.isArticle(CodingBench.article(TALKS)));
  }

  @Test
  void the_words_of_an_article_are_its_different_words_without_names() {
    String text = "دان الوزير سليم نصار القصف.\nودان Smith القصف.";
    Set<String> words = ArticleWords.of(CodingBench.named(text, "سليم نصار=PERSON"));
    assertEquals(Set.of("دان", "ودان", "وزير", "قصف"), words);
  }
}
