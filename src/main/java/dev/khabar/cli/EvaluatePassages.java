package dev.khabar.cli;

import dev.khabar.article.PassageGold;
import dev.khabar.article.PassageKind;
import dev.khabar.article.PassageMarker;
import dev.khabar.article.PassageScores;
import dev.khabar.article.TextPassage;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar evaluate passages GOLD.jsonl}. */
@Command(
    name = "passages",
    mixinStandardHelpOptions = true,
    description = "Scores the kinds of passages against a gold, in percent.")
public final class EvaluatePassages implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description = "an article a line: id, title, summary, text, passages [kind, begin, end]")
  private Path gold;

  @Option(
      names = "--differences",
      description = "also print the passages that differ, the gold's kind first")
  private boolean differences;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PassageScores scores = new PassageScores();
    for (PassageGold article : read()) {
      List<TextPassage> found = PassageMarker.mark(article.article());
      scores.add(article.passages(), found);
      if (differences && !article.passages().equals(found)) {
        printDifferences(article, found, out);
      }
    }
    print(scores, out);
    return ExitStatus.DONE.code();
  }

  private List<PassageGold> read() {
    try {
      return PassageGold.read(gold);
    } catch (IOException e) {
      throw RunException.failed(gold + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void printDifferences(
      PassageGold article, List<TextPassage> found, PrintWriter out) {
    for (TextPassage passage : article.passages()) {
      if (!found.contains(passage)) {
        String instead =
            found.stream()
                .filter(other -> other.begin() == passage.begin())
                .map(other -> other.kind() + repeats(other))
                .findFirst()
                .orElse("nothing");
        String text = article.article().text().substring(passage.begin(), passage.end());
        out.printf(
            "%s\t%s%s\t%s\t%s%n",
            article.id(),
            passage.kind(),
            repeats(passage),
            instead,
            text.substring(0, Math.min(text.length(), 100)));
      }
    }
  }

  private static String repeats(TextPassage passage) {
    return passage.repeats().isPresent() ? " of " + passage.repeats().getAsInt() : "";
  }

  private static void print(PassageScores scores, PrintWriter out) {
    out.printf(
        "%-14s %6s %6s %6s %10s %8s %8s%n",
        "kind", "gold", "found", "right", "precision", "recall", "F1");
    for (PassageKind kind : PassageKind.values()) {
      PassageScores.Score score = scores.of(kind);
      out.printf(
          Locale.ROOT,
          "%-14s %6d %6d %6d %10.2f %8.2f %8.2f%n",
          kind,
          score.gold(),
          score.found(),
          score.right(),
          score.precision(),
          score.recall(),
          score.f1());
    }
    out.printf(
        Locale.ROOT,
        "articles with every passage right: %d of %d%n",
        scores.exactArticles(),
        scores.articles());
    out.printf(
        Locale.ROOT,
        "repetitions whose original is named: %d of %d%n",
        scores.repeatsRight(),
        scores.repeats());
  }
}
