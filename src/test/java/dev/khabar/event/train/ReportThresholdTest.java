package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportThresholdTest {
  @Test
  void scores_that_tell_all_are_cut_between_yes_and_no() {
    double[] scores = {-4, -3, -2, 2, 3, 4};
    boolean[] wanted = {false, false, false, true, true, true};
    assertEquals(2, of(scores, wanted), 1e-9);
  }

  @Test
  void the_more_doubtful_the_scores_the_lower_is_the_threshold_for_the_best_f1() {
    double[] scores = {-2, -1, -1, 0, 0, 1, 1, 2};
    boolean[] doubtful = {false, true, false, true, false, true, false, true};
    boolean[] clear = {false, false, false, false, false, true, true, true};
    assertTrue(of(scores, doubtful) < of(scores, clear));
  }

  @Test
  void answers_that_are_all_alike_end_in_a_number() {
    assertTrue(Double.isFinite(of(new double[] {1, 2, 3}, new boolean[3])));
    assertEquals(0, of(new double[0], new boolean[0]));
  }

  @Test
  void doubtful_answers_beside_the_plain_ones_raise_the_threshold() {
    double[] plain = {-3, -2, -1, 1, 2, 3, 4};
    boolean[] reports = {false, false, false, true, true, true, true};
    double[] all = {-3, -2, -1, 1, 2, 3, 4, 1, 1, 1, 1, 1, 1};
    boolean[] allReports = Arrays.copyOf(reports, all.length);
    double both =
        ReportThreshold.of(
            new ReportThreshold.Answers(plain, reports),
            new ReportThreshold.Answers(all, allReports));
    assertTrue(both > of(plain, reports));
  }

  private static double of(double[] scores, boolean[] wanted) {
    return ReportThreshold.of(new ReportThreshold.Answers(scores, wanted));
  }
}
