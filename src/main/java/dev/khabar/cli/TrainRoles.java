package dev.khabar.cli;

import dev.khabar.entity.NameTagger;
import dev.khabar.event.train.RoleWorkshop;
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

/** {@code khabar train roles}: learns the network of the role classifier. */
@Command(
    name = "roles",
    mixinStandardHelpOptions = true,
    description =
        "Learns the networks of the role classifier; the same corpora give the same file.")
public final class TrainRoles implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EventCorpora corpora = new EventCorpora();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "The file to write, such as src/main/resources/dev/khabar/event/roles.net.")
  private Path output;

  @Override
  public Integer call() {
    if (Files.isDirectory(output)) {
      throw new RunException(ExitStatus.USAGE, output + " is a folder; name a file to write");
    }
    if (!Files.isDirectory(output.toAbsolutePath().getParent())) {
      throw new RunException(ExitStatus.USAGE, "the folder of " + output + " is not there");
    }
    NameTagger tagger = NameTagger.shipped();
    RoleWorkshop workshop = new RoleWorkshop(corpora.sources(), tagger::tag, Optional.empty());
    try {
      int features = workshop.train(output);
      spec.commandLine().getOut().println("learnt " + features + " features, wrote " + output);
      return 0;
    } catch (IOException | UncheckedIOException e) {
      throw new RunException(ExitStatus.FAILED, "cannot read a corpus: " + Failure.cause(e), e);
    }
  }
}
