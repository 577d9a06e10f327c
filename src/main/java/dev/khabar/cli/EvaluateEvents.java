package dev.khabar.cli;

import dev.khabar.entity.NameTagger;
import dev.khabar.event.train.CorpusSources;
import dev.khabar.event.train.EventWorkshop;
import dev.khabar.event.train.RoleWorkshop;
import dev.khabar.pipeline.Models;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.Failure;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar evaluate events}: measures the event coder on annotated sentences and articles. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Measures the event coder on annotated sentences and articles.")
public final class EvaluateEvents implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EventCorpora corpora = new EventCorpora();

  @Option(
      names = "--cross-validate",
      description =
          "Learn the weights anew, five times, and measure on what each time was left out."
              + " Without it the shipped weights are measured on the articles.")
  private boolean crossValidate;

  @Option(
      names = "--tagged-names",
      description = "Use the tagger's names in the articles, not the annotated ones.")
  private boolean taggedNames;

  @Option(
      names = "--roles",
      description = "Measure the roles alone, with the annotated triggers and names given.")
  private boolean roles;

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      description =
          "Measure only whether reports of one event get one id, on groups of short reports"
              + " (src/test/gold/clusters.jsonl).")
  private Path clusters;

  @Option(
      names = "--differences",
      paramLabel = "DIR",
      description = "Write what differs from the annotation to DIR, one line each.")
  private Path differences;

  @Override
  public Integer call() {
    if (differences != null && !Files.isDirectory(differences)) {
      throw new RunException(ExitStatus.USAGE, differences + " is no folder");
    }
    if (clusters != null) {
      return measureClusters();
    }
    CorpusSources sources = corpora.sources();
    NameTagger tagger = NameTagger.shipped();
    Optional<Path> folder = Optional.ofNullable(differences);
    try {
      String report =
          roles
              ? measureRoles(new RoleWorkshop(sources, tagger::tag, folder))
              : measure(new EventWorkshop(sources, tagger::tag, folder));
      if (report.isBlank()) {
        throw new RunException(
            ExitStatus.USAGE,
            "there is nothing to measure: give annotated articles by --articles and, where a file"
                + " holds no texts, their texts by --texts");
      }
      spec.commandLine().getOut().print(report);
      return 0;
    } catch (IOException | UncheckedIOException e) {
      throw new RunException(ExitStatus.FAILED, "cannot read a corpus: " + Failure.cause(e), e);
    }
  }

  private String measure(EventWorkshop workshop) throws IOException {
    return crossValidate ? workshop.crossValidate() : workshop.measure(!taggedNames);
  }

  private String measureRoles(RoleWorkshop workshop) throws IOException {
    return crossValidate ? workshop.crossValidate() : workshop.measure();
  }

  private int measureClusters() {
    if (!Files.isRegularFile(clusters)) {
      throw new RunException(ExitStatus.USAGE, clusters + " is no file");
    }
    EventClusterCases cases = new EventClusterCases(Models.shared("UTC", Map.of()));
    try {
      spec.commandLine().getOut().print(cases.measure(clusters));
      if (differences != null) {
        Files.write(differences.resolve("clusters.tsv"), cases.differences());
      }
      return 0;
    } catch (IOException e) {
      throw new RunException(ExitStatus.FAILED, "cannot read a corpus: " + Failure.cause(e), e);
    }
  }
}
