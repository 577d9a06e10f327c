package dev.khabar.event.train;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what is right, given and wanted, by the name of a measure. */
final class Measures {
  private static final class Count {
    private int right;
    private int given;
    private int wanted;

    private double precision() {
      return given == 0 ? 0 : (double) right / given;
    }

    private double recall() {
      return wanted == 0 ? 0 : (double) right / wanted;
    }

    private double f1() {
      return right == 0 ? 0 : 2.0 * right / (given + wanted);
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();

  void add(String measure, int right, int given, int wanted) {
    Count count = counts.computeIfAbsent(measure, key -> new Count());
    count.right += right;
    count.given += given;
    count.wanted += wanted;
  }

  /** Adds an answer to a question that has always one. */
  void agree(String measure, boolean right) {
    add(measure, right ? 1 : 0, 1, 1);
  }

  /** One line a measure, in the order of their names: precision, recall, F1, and the counts. */
  String report() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (measure, count) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-44s P %.3f  R %.3f  F1 %.3f  (%d right of %d given, %d annotated)%n",
                    measure,
                    count.precision(),
                    count.recall(),
                    count.f1(),
                    count.right,
                    count.given,
                    count.wanted)));
    return out.toString();
  }
}
