package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {
  @Test
  void headlines_in_languages_of_arabic_script_are_told_apart() throws IOException {
    StringBuilder wrong = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("src/test/gold/languages.tsv"))) {
      int bar = line.indexOf('|');
      if (!line.startsWith("#")) {
        String guess = LanguageGuess.of(line.substring(bar + 1));
        if (!guess.equals(line.substring(0, bar))) {
          wrong.append(line).append(" but ").append(guess).append('\n');
        }
      }
    }
    assertEquals("", wrong.toString());
  }

  @Test
  void an_arabic_article_that_quotes_persian_is_arabic() {
    assertEquals(
        "ar",
        LanguageGuess.of(
            "عرض المتحف في طهران مخطوطا نادرا، وكتب على بابه: «این کتاب برای همه است».\n"
                + "وقالت أمينة المتحف إن الزوار جاؤوا من مدن بعيدة."));
  }
}
