package dev.khabar.cli;

import dev.khabar.entity.NameTagger;
import dev.khabar.event.train.EventWorkshop;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.Failure;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar train events}: learns the weights of the event classifier. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Learns which words are events, of which type, and how they are reported.")
public final class TrainEvents implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EventCorpora corpora = new EventCorpora();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder to write classifier.bin, verifier.tsv, row-verifier.tsv, article-words.tsv,"
              + " lone-sentences.bin, dates.bin, storydates.bin and modality.bin to, such as src/main/resources/dev/khabar/event.")
  private Path output;

  @Option(
      names = "--reports-only",
      description =
          "Learn dates and modality only; which words are events stays as classifier.bin has it.")
  private boolean reports;

  @Override
  public Integer call() {
    if (!Files.isDirectory(output)) {
      throw new RunException(ExitStatus.USAGE, output + " is no folder");
    }
    NameTagger tagger = NameTagger.shipped();
    EventWorkshop workshop = new EventWorkshop(corpora.sources(), tagger::tag, Optional.empty());
    try {
      int features = reports ? workshop.trainReports(output) : workshop.train(output);
      spec.commandLine().getOut().println("learnt " + features + " features, wrote " + output);
      return 0;
    } catch (IOException | UncheckedIOException e) {
      throw new RunException(ExitStatus.FAILED, "cannot read a corpus: " + Failure.cause(e), e);
    }
  }
}
