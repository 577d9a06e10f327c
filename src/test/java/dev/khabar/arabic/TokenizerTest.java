package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وصل الوفد،ثم غادر.|وصل الوفد ، ثم غادر .",
        "قال «نعم»!!|قال « نعم » !!",
        "بلغ 3.5 مليار عام 2023م|بلغ 3.5 مليار عام 2023 م",
        "١٬٢٠٠ جندي و15%|١٬٢٠٠ جندي و 15 %",
        "شبكة BBC وموقع example.com|شبكة BBC وموقع example.com",
        "مقره U.S. وباع iPhone15|مقره U.S. وباع iPhone15",
        "#الجيش_اليمني|# الجيش _ اليمني",
        "كتب @some_one أمس|كتب @some_one أمس",
        "راسلوا desk@news.example.org الآن|راسلوا desk@news.example.org الآن",
        "انظر https://example.org/a?b=1.|انظر https://example.org/a?b=1 .",
        "طائرة إف-16|طائرة إف - 16",
        "الـBBC|الـ BBC",
        "&quot;سوق الكتب&quot;..&#8230;|\" سوق الكتب \" .. …",
        "لـ&#x201c;النهر&#x201D; و&amp;quot;الجسر&amp;quot;|لـ “ النهر ” و \" الجسر \"",
        "قال&nbsp;نعم A&amp;B C&D;|قال نعم A & B C & D ;",
        "&#1575;|& # 1575 ;",
        "O'Brien's|O'Brien's",
        "القوات المصريةتنهي تمرينها|القوات المصرية تنهي تمرينها",
        "وصل إلىالقاهرة أمسالأربعاء|وصل إلى القاهرة أمس الأربعاء",
        "زار فيالقاهرة مستشفى|زار في القاهرة مستشفى",
        "استقال الوزير السابقبيدرو أمس|استقال الوزير السابق بيدرو أمس",
        "نشره موقعأكسيوسالأميركي أمس|نشره موقع أكسيوس الأميركي أمس",
        "أعلن الكونغرسإنّ القرار|أعلن الكونغرس إنّ القرار",
        "وأفاد مراسلالميادينفي بيروت وقال مراسلالميادينبأنّ|وأفاد مراسل الميادين في بيروت وقال مراسل الميادين بأنّ",
        "أوضح كاتب سابقأنّ عبدالكريم وعبدالرحمن|أوضح كاتب سابق أنّ عبدالكريم وعبدالرحمن",
        "الشابان واللاعبان في نورالدين|الشابان واللاعبان في نورالدين",
        "مستشفياتهم ومدرستهما وسنكتبها|مستشفياتهم ومدرستهما وسنكتبها",
        "المجريون والماكرونية|المجريون والماكرونية",
      })
  void cuts_what_news_writes_together(String text, String expected) {
    assertEquals(List.of(expected.split(" ")), forms(text));
  }

  @Test
  void keeps_vowel_signs_and_tatweel_in_the_word_and_folds_them_away() {
    Token token = Tokenizer.tokenize("العـــراقِ").get(0);
    assertEquals("العـــراقِ", token.form());
    assertEquals("العراق", token.folded());
  }

  @Test
  void a_mark_that_is_written_as_a_reference_has_the_offsets_of_the_reference() {
    Token mark = Tokenizer.tokenize("قال &quot;نعم&quot;").get(3);
    assertEquals(new Token(13, 19, "\"", "\""), mark);
  }

  @Test
  void leaves_direction_marks_at_the_edges_out_of_the_token() {
    Token token = Tokenizer.tokenize("\u200fدمشق\u200e ").get(0);
    assertEquals(1, token.begin());
    assertEquals(5, token.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "س",
        "a-",
        "a.",
        "1,",
        "\ud83d\ude00",
        "\ud800",
        "\u064b",
        "www.)",
        "@a",
        "A.",
        "ﷺ"
      })
  void is_linear_on_one_endless_token(String unit) {
    String text = unit.repeat(100_000);
    assertTimeout(Duration.ofSeconds(5), () -> Tokenizer.tokenize(text));
  }

  @Property(tries = 500)
  void offsets_are_those_of_the_text_and_nothing_but_blanks_and_marks_is_left_out(
      @ForAll String text) {
    int last = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertTrue(token.begin() >= last && token.end() > token.begin());
      assertOnlyBlanksAndMarks(text, last, token.begin());
      assertEquals(text.substring(token.begin(), token.end()), token.form());
      last = token.end();
    }
    assertOnlyBlanksAndMarks(text, last, text.length());
  }

  private static void assertOnlyBlanksAndMarks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(Tokenizer.isBlank(text.charAt(i)) || Folding.isMark(text.charAt(i)));
    }
  }

  private static List<String> forms(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::form).toList();
  }
}
