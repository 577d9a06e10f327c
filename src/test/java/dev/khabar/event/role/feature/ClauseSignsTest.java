package dev.khabar.event.role.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodingBench;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseSignsTest {
  private static ClauseSigns signs(String text, String... names) {
    SentenceView view = CodingBench.view(CodingBench.named(text, names)).sentences().get(0);
    return new ClauseSigns(view, List.of(), new PartyPlace(view, List.of()));
  }

  @Test
  void a_run_of_nouns_is_one_sign_and_prepositions_are_told() {
    ClauseSigns signs = signs("التقى الوزير سكان حي القرية في قصر الضيافة.");
    assertEquals("ANA/في", signs.between(1, 6));
  }

  @Test
  void the_frame_leaves_nouns_and_names_out() {
    ClauseSigns signs = signs("التقى الوزير سكان حي القرية في قصر الضيافة.");
    assertEquals("/في", signs.frame(1, 8));
  }

  @Test
  void a_name_is_one_sign_however_long() {
    ClauseSigns signs = signs("التقى الوزير رامي الشامي أمس.", "رامي الشامي=PERSON");
    assertEquals("AE", signs.between(1, 4));
  }

  @Test
  void nothing_between_is_an_empty_row_and_much_is_long() {
    ClauseSigns signs =
        signs("التقى الوزير في بيروت من عاد إلى تونس من سافر في مركب على بحر في ليل.");
    assertEquals("", signs.between(3, 3));
    assertEquals("long", signs.between(1, 16));
  }
}
