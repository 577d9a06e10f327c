package dev.khabar.event.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.network.DecisionTrees;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The last look at the rows of an article. */
class RowVerifierTest {
  private static final String ATTACK =
      """
      قصف إسرائيلي على بلدة الخيام جنوب لبنان
      قصفت الطائرات الإسرائيلية اليوم الثلاثاء بلدة الخيام جنوب لبنان، ما أدى إلى مقتل ثلاثة أشخاص.
      ودان رئيس الحكومة اللبنانية القصف الإسرائيلي على الخيام في بيان أصدره مكتبه.
      وكانت إسرائيل قد قصفت البلدة في مارس 2006 أيضا.
      """;

  private static final CodedRows ROWS = CodingBench.CODER.rows(CodingBench.article(ATTACK));

  /** The numbers of the row whose trigger begins at the word, in the sentence. */
  private static double number(int sentence, String trigger, RowFact fact) {
    for (int i = 0; i < ROWS.events().size(); i++) {
      CodedEvent event = ROWS.events().get(i);
      if (event.sentence() == sentence && ATTACK.startsWith(trigger, event.begin())) {
        return ROWS.numbers().get(i)[fact.ordinal()];
      }
    }
    throw new AssertionError("no row at " + trigger);
  }

  @Test
  void a_row_knows_whether_its_own_sentence_dates_it() {
    assertEquals(1, number(1, "قصفت", RowFact.DATED_HERE));
    assertEquals(0, number(1, "قصفت", RowFact.DAYS));
    assertEquals(18, number(3, "قصفت", RowFact.YEARS));
  }

  @Test
  void a_row_knows_how_often_its_story_is_told_and_whether_the_headline_tells_it() {
    for (int i = 0; i < ROWS.events().size(); i++) {
      int story = ROWS.events().get(i).story();
      List<CodedEvent> told =
          ROWS.events().stream().filter(event -> event.story() == story).toList();
      double[] numbers = ROWS.numbers().get(i);
      assertEquals(told.size(), numbers[RowFact.STORY.ordinal()]);
      assertEquals(
          (double) told.stream().filter(event -> event.sentence() == 0).count(),
          numbers[RowFact.STORY_IN_HEADLINE.ordinal()]);
      assertEquals(ROWS.events().size(), numbers[RowFact.ROWS.ordinal()]);
    }
  }

  @Test
  void what_each_modality_has_adds_up_to_one() {
    double sum =
        IntStream.rangeClosed(RowFact.NEGATED.ordinal(), RowFact.ASSERTED.ordinal())
            .mapToDouble(fact -> ROWS.numbers().get(0)[fact])
            .sum();
    assertEquals(1, sum, 1e-9);
  }

  @Test
  void only_rows_over_the_threshold_stay_and_have_the_trees_confidence() {
    DecisionTrees.Node[] background = {
      new DecisionTrees.Node(RowFact.YEARS.ordinal(), 2, 1, 2, 0),
      DecisionTrees.Node.leaf(2),
      DecisionTrees.Node.leaf(-9)
    };
    RowVerifier verifier =
        new RowVerifier(new DecisionTrees(0, 0, List.<DecisionTrees.Node[]>of(background)));
    List<CodedEvent> sure = verifier.sure(ROWS, Thresholds.of(0.5));
    assertEquals(1 / (1 + Math.exp(-2)), sure.get(0).confidence(), 1e-9);
    assertTrue(sure.stream().noneMatch(event -> event.sentence() == 3));
    assertTrue(sure.stream().anyMatch(event -> event.sentence() == 1));
  }
}
