package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
  private final Clitics clitics = Clitics.shipped();

  @ParameterizedTest
  @CsvSource({
    "وواشنطن,و,واشنطن",
    "واشنطن,'',واشنطن",
    "وليد,'',وليد",
    "بايدن,'',بايدن",
    "وبايدن,و,بايدن",
    "بالقاهره,ب,القاهره",
    "للعراق,ل,العراق",
    "وللعراق,ول,العراق",
    "ليبيا,'',ليبيا",
    "لليبيا,ل,ليبيا",
    "وبيروت,و,بيروت",
    "كندا,'',كندا",
    "فرنسا,'',فرنسا",
    "ففرنسا,ف,فرنسا",
    "بوتين,'',بوتين",
    "لبوتين,ل,بوتين",
    "سوريا,'',سوريا",
    "الولايات,'',الولايات",
    "باكستان,'',باكستان",
    "بباكستان,ب,باكستان",
    "كالقاهره,ك,القاهره",
    "من,'',من",
    "سامر,'',سامر",
    "فراس,'',فراس",
    "باير,'',باير",
    "وتل,و,تل",
    "وبن,و,بن",
    "وبروناي,و,بروناي",
    "لله,'',لله",
  })
  void divides_particles_from_names(String word, String proclitics, String stem) {
    Clitics.Split split = clitics.split(word);
    assertEquals(proclitics, split.proclitics());
    assertEquals(stem, split.stem());
  }

  @Test
  void finds_the_stem_behind_vowel_signs_and_tatweel() {
    Token token = Tokenizer.tokenize("وَبيروت").get(0);
    assertEquals(2, clitics.stemBegin(token));
  }

  @Test
  void keeps_the_lam_that_swallowed_the_alef_and_cuts_the_conjunction_before_it() {
    Token token = Tokenizer.tokenize("وللعراق").get(0);
    assertEquals(1, clitics.stemBegin(token));
  }

  @ParameterizedTest
  @CsvSource({
    "وللجنة الدولية, 1",
    "للجنة الوطنية, 0",
    "للجنة تحقيق, 1",
    "للجنة الانتخابات, 1",
    "وللعراق الجديد, 1"
  })
  void keeps_a_lam_whose_article_the_adjective_shows(String text, int begin) {
    List<Token> tokens = Tokenizer.tokenize(text);
    assertEquals(begin, clitics.stemBegin(tokens.get(0), tokens.get(1)));
  }
}
