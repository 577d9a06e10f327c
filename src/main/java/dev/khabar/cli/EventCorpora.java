package dev.khabar.cli;

import dev.khabar.event.train.CorpusSources;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that name the corpora of annotated events. */
final class EventCorpora {
  @Option(
      names = "--events",
      paramLabel = "DIR",
      description =
          "Folder with news_events.jsonl, {assault,protest}_gsr_dev.csv and"
              + " {assault,protest}_spans_dev.json.")
  private Path events;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Annotated names of the same sentences (news_train.jsonl).")
  private Path names;

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description =
          "Standoff annotation of further sentences (src/train/events/annotations.jsonl).")
  private Path annotations;

  @Option(
      names = "--pool",
      paramLabel = "DIR",
      description = "Folder of gzipped sentences, one a line, that --annotations refers to.")
  private Path pool;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description =
          "Annotated articles, one JSON object a line, with their text or with its SHA-256"
              + " (src/train/events/articles.jsonl). May be given several times.")
  private List<Path> articles = List.of();

  @Option(
      names = "--judged",
      paramLabel = "FILE",
      description =
          "Articles of which single rows were read by hand, with the SHA-256 of their text"
              + " (src/train/events/judged.jsonl). May be given several times.")
  private List<Path> judged = List.of();

  @Option(
      names = "--texts",
      paramLabel = "FILE",
      description =
          "Articles that annotations without text refer to: JSON Lines with a text, or what"
              + " annotate prints. May be given several times.")
  private List<Path> texts = List.of();

  @Option(
      names = "--written",
      paramLabel = "FILE",
      description = "Sentences of the project's own (src/train/events/written.tsv).")
  private Path written;

  @Option(
      names = "--written-roles",
      paramLabel = "FILE",
      description =
          "Texts of the project's own with the parties of their events"
              + " (src/train/events/written-roles.tsv).")
  private Path writtenRoles;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description =
          "What readers said of lone sentences of the pool, by their SHA-256"
              + " (src/train/events/answers.jsonl).")
  private Path answers;

  CorpusSources sources() {
    if (events == null || names == null) {
      throw new RunException(ExitStatus.USAGE, "--events and --names are needed");
    }
    List<Path> given =
        new ArrayList<>(
            Arrays.asList(events, names, annotations, pool, written, writtenRoles, answers));
    given.addAll(articles);
    given.addAll(judged);
    given.addAll(texts);
    for (Path path : given) {
      if (path != null && !Files.exists(path)) {
        throw new RunException(ExitStatus.USAGE, path + " does not exist");
      }
    }
    return new CorpusSources(
        events,
        names,
        Optional.ofNullable(annotations),
        Optional.ofNullable(pool),
        articles,
        judged,
        texts,
        Optional.ofNullable(written),
        Optional.ofNullable(writtenRoles),
        Optional.ofNullable(answers));
  }
}
