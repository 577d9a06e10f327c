package dev.khabar.entity.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {
  private static final double EXACT = 1e-9;

  @Test
  void equal_clusters_score_one_whatever_their_labels() {
    ClusterScore score = new ClusterScore();
    score.add(spans("a a b"), spans("x x y"));
    assertEquals(1, score.bCubed().f1(), EXACT);
    assertEquals(1, score.ceafE().f1(), EXACT);
  }

  @Test
  void the_example_of_bagga_and_baldwin_has_their_figures() {
    // Truth {1-5} {6 7} {8 9 A B C}; the response joins the last two.
    ClusterScore joined = new ClusterScore();
    joined.add(spans("a a a a a b b c c c c c"), spans("x x x x x y y y y y y y"));
    assertEquals(0.762, joined.bCubed().precision(), 0.001);
    assertEquals(1, joined.bCubed().recall(), EXACT);
    // The response joins the two large ones.
    ClusterScore large = new ClusterScore();
    large.add(spans("a a a a a b b c c c c c"), spans("x x x x x y y x x x x x"));
    assertEquals(0.583, large.bCubed().precision(), 0.001);
    assertEquals(1, large.bCubed().recall(), EXACT);
  }

  @Test
  void ceaf_matches_each_entity_once() {
    // {1 2 3} and {4} against {1 2} and {3 4}: 2*2/5 + 2*1/3 over two entities.
    ClusterScore score = new ClusterScore();
    score.add(spans("a a a b"), spans("x x y y"));
    assertEquals((0.8 + 2.0 / 3) / 2, score.ceafE().precision(), EXACT);
    assertEquals((0.8 + 2.0 / 3) / 2, score.ceafE().recall(), EXACT);
  }

  @Test
  void a_mention_that_one_side_lacks_counts_against_the_other() {
    ClusterScore score = new ClusterScore();
    score.add(spans("a a - b"), spans("x x y -"));
    assertEquals(2.0 / 3, score.bCubed().precision(), EXACT);
    assertEquals(2.0 / 3, score.bCubed().recall(), EXACT);
    assertEquals(0.5, score.ceafE().f1(), EXACT);
  }

  @Test
  void nothing_scores_nothing() {
    ClusterScore score = new ClusterScore();
    score.add(List.of(), List.of());
    assertEquals(0, score.bCubed().f1(), EXACT);
    assertEquals(0, score.ceafE().f1(), EXACT);
  }

  @Property(tries = 200)
  void the_best_matching_is_the_best_of_all_permutations(
      @ForAll @Size(16) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[][] similarity = new double[4][4];
    for (int i = 0; i < values.size(); i++) {
      similarity[i / 4][i % 4] = values.get(i);
    }
    assertEquals(best(similarity, 0, new boolean[4]), BestMatching.total(similarity), 1e-6);
  }

  private static double best(double[][] similarity, int row, boolean[] used) {
    double best = 0;
    for (int column = 0; row < similarity.length && column < used.length; column++) {
      if (!used[column]) {
        used[column] = true;
        best = Math.max(best, similarity[row][column] + best(similarity, row + 1, used));
        used[column] = false;
      }
    }
    return best;
  }

  /** A mention for each label; - stands for none. */
  private static List<LabelledSpan> spans(String labels) {
    List<LabelledSpan> spans = new ArrayList<>();
    String[] each = labels.split(" ");
    for (int i = 0; i < each.length; i++) {
      if (!each[i].equals("-")) {
        spans.add(new LabelledSpan(i, i + 1, each[i]));
      }
    }
    return spans;
  }
}
