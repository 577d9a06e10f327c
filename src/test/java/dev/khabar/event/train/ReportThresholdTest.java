package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReportThresholdTest {
  @Test
  void scores_that_tell_all_are_cut_between_yes_and_no() {
    double[] scores = {-4, -3, -2, 2, 3, 4};
    boolean[] wanted = {false, false, false, true, true, true};
    assertEquals(2, ReportThreshold.of(scores, wanted), 1e-9);
  }

  @Test
  void the_more_doubtful_the_scores_the_lower_is_the_threshold_for_the_best_f1() {
    double[] scores = {-2, -1, -1, 0, 0, 1, 1, 2};
    boolean[] doubtful = {false, true, false, true, false, true, false, true};
    boolean[] clear = {false, false, false, false, false, true, true, true};
    assertTrue(ReportThreshold.of(scores, doubtful) < ReportThreshold.of(scores, clear));
  }

  @Test
  void answers_that_are_all_alike_end_in_a_number() {
    assertTrue(Double.isFinite(ReportThreshold.of(new double[] {1, 2, 3}, new boolean[3])));
    assertEquals(0, ReportThreshold.of(new double[0], new boolean[0]));
  }
}
