package dev.khabar.cli;

import dev.khabar.arabic.UserTable;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.SourceFile;
import dev.khabar.article.format.Format;
import dev.khabar.article.format.FormatReaders;
import dev.khabar.pipeline.Models;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.LocalStorage;
import dev.khabar.run.RunException;
import dev.khabar.run.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar annotate [FILE ...]}. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles from files, or from standard input, and writes one JSON line for each to"
          + " standard output: the article, its entity mentions, entities, event mentions, events"
          + " and entity events. A record that gives no article is a line {\"reject\":...}. Every"
          + " record is answered by itself: no copies are set aside."
    })
public final class AnnotateCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "stdin";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "JSON Lines, text or any format that run reads; a folder is all files in it")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "the input's format (default: told from the content)")
  private String format = ReadOptions.AUTO;

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "OURS=THEIRS",
      description = "names of the source's fields, such as text=full_text")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "time zone of dates without one (default: UTC)")
  private ZoneId zone = ZoneId.of("UTC");

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description = "a table of your own over the shipped entities")
  private Optional<Path> entities = Optional.empty();

  @Option(
      names = "--triggers",
      paramLabel = "FILE",
      description = "a table of your own over the shipped triggers")
  private Optional<Path> triggers = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (!format.equals(ReadOptions.AUTO) && Format.of(format).isEmpty()) {
      throw new RunException(
          ExitStatus.USAGE, "format '" + format + "' is not known; use auto, " + Format.names());
    }
    List<String> inputs = inputs();
    ReadOptions options =
        new ReadOptions(format, fields, zone, ReadOptions.DEFAULT_MAX_RECORD_BYTES);
    Map<String, UserTable> tables = new LinkedHashMap<>();
    entities.ifPresent(path -> tables.put("entities", UserTable.of(path)));
    triggers.ifPresent(path -> tables.put("triggers", UserTable.of(path)));
    try (OrderedLines lines = new OrderedLines(spec.commandLine().getOut())) {
      Answers answers = new Answers(Models.shared(zone.getId(), tables), lines);
      if (files.isEmpty()) {
        FormatReaders.readOrReject(
            new SourceFile(STANDARD_INPUT, () -> System.in), options, answers);
      }
      for (String input : inputs) {
        FormatReaders.readOrReject(
            new SourceFile(input, () -> Files.newInputStream(Path.of(input))), options, answers);
      }
    }
    return 0;
  }

  /** The files that are named, and those of folders that are named, in the order of their paths. */
  private List<String> inputs() throws IOException {
    List<String> inputs = new ArrayList<>();
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new RunException(ExitStatus.NO_INPUT, "there is no file " + file);
      }
      if (!Files.isDirectory(file)) {
        inputs.add(file.toString());
        continue;
      }
      List<StoredFile> found = new LocalStorage().match(file.toString());
      if (found.isEmpty()) {
        throw new RunException(ExitStatus.NO_INPUT, "there is no file in the folder " + file);
      }
      found.forEach(stored -> inputs.add(stored.path()));
    }
    return inputs;
  }
}
