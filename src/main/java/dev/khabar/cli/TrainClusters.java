package dev.khabar.cli;

import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.train.WordClassTraining;
import dev.khabar.entity.train.WordClassTraining.Grain;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar train clusters FILE...}. */
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    description =
        "Counts the words of unlabelled news (a sentence a line, plain or gzip) and divides them"
            + " into classes: vocabulary.bin and word-classes.bin.")
public final class TrainClusters implements Callable<Integer> {
  /** The grains of the shipped classes: number, occurrences that a word needs, passes. */
  private static final List<Grain> GRAINS =
      List.of(new Grain(64, 6, 12), new Grain(512, 6, 10), new Grain(1536, 6, 5));

  /** Occurrences that a word of the vocabulary needs. */
  private static final int FEWEST = 4;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "unlabelled news")
  private List<Path> lines;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
  private Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "threads; they change the time only (${DEFAULT-VALUE})")
  private int threads;

  @Override
  public Integer call() {
    try {
      WordClassTraining training =
          new WordClassTraining(lines, threads, spec.commandLine().getErr()::println);
      Files.createDirectories(out);
      Vocabulary vocabulary = training.vocabulary(FEWEST);
      vocabulary.write(Files.newOutputStream(out.resolve("vocabulary.bin")));
      training
          .classes(vocabulary, GRAINS)
          .write(Files.newOutputStream(out.resolve("word-classes.bin")));
      return ExitStatus.DONE.code();
    } catch (IOException | ExecutionException e) {
      throw RunException.failed("training the clusters failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RunException.failed("training was interrupted", e);
    }
  }
}
