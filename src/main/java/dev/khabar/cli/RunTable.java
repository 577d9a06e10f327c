package dev.khabar.cli;

import dev.khabar.run.Dataset;
import dev.khabar.run.Results;
import dev.khabar.run.RunSummary;
import java.util.Locale;

/**
 * A run's end as a table for a person.
 *
 * @param summary the run
 */
record RunTable(RunSummary summary) {
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    Results.Counts counts = summary.manifest().counts();
    table.append("\nArticles\n");
    line(table, "read", counts.read());
    line(table, "kept", counts.kept());
    line(table, "duplicate", counts.duplicate());
    line(table, "rejected", counts.rejected());
    table.append("Rows\n");
    for (Dataset dataset : Dataset.values()) {
      line(table, dataset.folder(), summary.manifest().rows(dataset));
    }
    return table.append(last()).toString();
  }

  /** What became of the run, in one line. */
  String last() {
    return String.format(
        Locale.ROOT,
        summary.unchanged()
            ? "%s was published before from the same input: %s (%.1f s)"
            : "%s is published: %s (%.1f s)",
        summary.manifest().runId(),
        summary.folder(),
        summary.elapsed().toMillis() / 1000.0);
  }

  private static void line(StringBuilder table, String name, long count) {
    table.append(String.format(Locale.ROOT, "  %-16s %,12d%n", name, count));
  }
}
