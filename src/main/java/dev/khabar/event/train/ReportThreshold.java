package dev.khabar.event.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The score from which on a yes gives the best F1, as far as it can be expected: the scores are
 * first made into probabilities by a line through their log-odds (Platt 1999), and the threshold is
 * the one whose expected F1 is best. With some fifty yes the threshold that was best on the very
 * examples is a matter of chance.
 */
final class ReportThreshold {
  private static final int STEPS = 50;

  /** Keeps the step finite where the scores tell yes from no without an error. */
  private static final double DAMPING = 1e-3;

  private final double[] scores;
  private final boolean[] wanted;
  private double slope = 1;
  private double constant;

  /** The examples, those of the highest score first. */
  private final int[] falling;

  /** How many yes there are by the line. */
  private final double all;

  /** How many examples are a yes so far, and how many of them are right by the line. */
  private int given;

  private double right;

  private ReportThreshold(double[] scores, boolean[] wanted) {
    this.scores = scores;
    this.wanted = wanted;
    for (int step = 0; step < STEPS; step++) {
      fit();
    }
    this.falling =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.all = DoubleStream.of(scores).map(this::probability).sum();
  }

  /**
   * Answers that one F1 is of.
   *
   * @param scores log-odds of examples that were not learnt
   * @param wanted for each whether it is a yes
   */
  record Answers(double[] scores, boolean[] wanted) {}

  /**
   * The threshold; of several sets of answers, such as those without and with the doubtful ones,
   * the one whose expected F1 is best on their average.
   */
  static double of(Answers... sets) {
    List<ReportThreshold> lines =
        Arrays.stream(sets).map(set -> new ReportThreshold(set.scores(), set.wanted())).toList();
    double[] rising =
        lines.stream().flatMapToDouble(line -> DoubleStream.of(line.scores)).sorted().toArray();
    double highest = 0;
    double threshold = 0;
    for (int i = rising.length - 1; i >= 0; i--) {
      double from = rising[i];
      double f1 = lines.stream().mapToDouble(line -> line.expected(from)).sum();
      if (f1 > highest) {
        highest = f1;
        threshold = from;
      }
    }
    return threshold;
  }

  private double probability(double score) {
    return 1 / (1 + Math.exp(-(slope * score + constant)));
  }

  /** A step of Newton's towards the line that makes the answers likeliest. */
  private void fit() {
    double bySlope = 0;
    double byConstant = 0;
    double slopes = DAMPING;
    double both = 0;
    double constants = DAMPING;
    for (int i = 0; i < scores.length; i++) {
      double probability = probability(scores[i]);
      double error = probability - (wanted[i] ? 1 : 0);
      double weight = probability * (1 - probability);
      bySlope += error * scores[i];
      byConstant += error;
      slopes += weight * scores[i] * scores[i];
      both += weight * scores[i];
      constants += weight;
    }
    double determinant = slopes * constants - both * both;
    slope -= (constants * bySlope - both * byConstant) / determinant;
    constant -= (slopes * byConstant - both * bySlope) / determinant;
  }

  /** The F1 to expect where all scores from a threshold on are a yes; asked from the highest on. */
  private double expected(double threshold) {
    while (given < falling.length && scores[falling[given]] >= threshold) {
      right += probability(scores[falling[given++]]);
    }
    return given == 0 ? 0 : 2 * right / (given + all);
  }
}
