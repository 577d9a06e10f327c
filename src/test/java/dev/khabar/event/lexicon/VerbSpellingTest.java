package dev.khabar.event.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodingBench;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import org.junit.jupiter.api.Test;

class VerbSpellingTest {
  private static SentenceView view(String text) {
    return CodingBench.view(CodingBench.named(text)).sentences().get(0);
  }

  private static boolean isVerb(String text, String word) {
    SentenceView view = view(text);
    for (int i = 0; i < view.size(); i++) {
      if (view.token(i).form().equals(word)) {
        return view.isVerb(i);
      }
    }
    throw new AssertionError(word + " is no token of " + text);
  }

  @Test
  void a_minister_has_not_been_visited() {
    String text = "قصف الطيران المدينة، كما قال وزير الداخلية للصحفيين.";
    assertFalse(isVerb(text, "وزير"));
    assertTrue(isVerb(text, "قال"));
  }

  @Test
  void a_word_that_ends_in_teh_marbuta_is_no_verb() {
    assertFalse(isVerb("هاجمت حركة مسلحة القرية أمس.", "حركة"));
    assertFalse(isVerb("اعتقلت الشرطة قادة الاحتجاج أمس.", "قادة"));
    assertFalse(isVerb("قصفت القوة الجوية مواقع في البلدة.", "القوة"));
  }

  @Test
  void what_a_preposition_governs_is_no_verb() {
    assertFalse(isVerb("هاجم مسلحون القرية في ظل هدوء حذر.", "ظل"));
    assertFalse(isVerb("تظاهر العمال من أجل رواتبهم أمس.", "أجل"));
  }

  @Test
  void a_month_is_no_verb_and_the_dawn_explodes_nothing() {
    assertFalse(isVerb("قصفت الطائرات البلدة في 3 مارس 2021.", "مارس"));
    assertFalse(isVerb("قصفت الطائرات البلدة فجر اليوم.", "فجر"));
  }

  @Test
  void congratulating_is_not_here() {
    assertTrue(isVerb("هنأ الرئيس العمال بعيدهم.", "هنأ"));
    assertFalse(isVerb("اندلعت هنا مواجهات عنيفة.", "هنا"));
  }

  @Test
  void the_title_behind_said_stays_whole() {
    String text = "قال وزير الدفاع إن قواته قصفت مواقع المتمردين.";
    SentenceView view = view(text);
    NounPhrase phrase = NounPhrase.at(view, 1);
    assertEquals("وزير", view.token(phrase.first()).form());
  }
}
