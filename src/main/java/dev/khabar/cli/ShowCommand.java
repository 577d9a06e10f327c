package dev.khabar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.record.RecordJson;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.NearestWord;
import dev.khabar.run.NewsJob;
import dev.khabar.run.RunException;
import dev.khabar.run.load.RowCondition;
import dev.khabar.run.load.RunRows;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar show RUN_DIR DATASET}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows rows of a run as a table, without any warehouse.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  khabar show out/sample-2026-02-10 entity_events --where entity_name~بايدن",
      "  khabar show out/sample-2026-02-10 events --where event_type=ASSAULT --where 'killed>10' --json"
    })
public final class ShowCommand implements Callable<Integer> {
  private static final int WIDEST_CELL = 48;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "RUN_DIR",
      description = "a run's folder: a path or a URI; for rejects also OUTPUT/_rejects/RUN_ID")
  private String run;

  @Parameters(
      index = "1",
      paramLabel = "DATASET",
      description =
          "articles, entity_mentions, entities, event_mentions, events, entity_events or rejects")
  private String dataset;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description =
          "COLUMN=VALUE, COLUMN~PART, or with != < <= > >=; spellings of a letter are one; given"
              + " several times, all hold")
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "COLUMN",
      description = "columns to show, or all; without it, those that say most")
  private List<String> columns = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "rows at most (${DEFAULT-VALUE})")
  private int limit = 20;

  @Option(names = "--json", description = "a line of JSON for each row, with every column")
  private boolean json;

  private final Supplier<NewsJob> pipeline;

  /**
   * Prepares the command.
   *
   * @param pipeline gives the pipeline, asked for where its store is needed
   */
  ShowCommand(Supplier<NewsJob> pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw RunException.usage("--limit takes a number of rows, not " + limit);
    }
    RunFolder folder = RunFolder.of(run, pipeline);
    RunRows rows = new RunRows(folder.storage(), folder.path(), dataset);
    List<RowCondition> conditions = rows.conditions(where);
    List<String> shown = shown(rows);
    List<ObjectNode> found = firstOrLike(rows, conditions);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      found.forEach(row -> out.println(RecordJson.line(row)));
    } else {
      TextColumns table = new TextColumns(shown, WIDEST_CELL);
      found.forEach(row -> table.add(shown.stream().map(name -> cell(row.get(name))).toList()));
      table.lines().forEach(out::println);
    }
    return ExitStatus.DONE.code();
  }

  private List<String> shown(RunRows rows) {
    List<String> all = rows.columns();
    if (columns.equals(List.of("all"))) {
      return all;
    }
    for (String column : columns) {
      if (!all.contains(column)) {
        throw RunException.usage(
            "no column '%s'%s (%s has %s)"
                .formatted(column, NearestWord.hint(column, all), dataset, String.join(", ", all)));
      }
    }
    return columns.isEmpty() ? rows.telling() : columns;
  }

  /** Where nothing is equal, what contains the value: a name is mostly known by its last part. */
  private List<ObjectNode> firstOrLike(RunRows rows, List<RowCondition> conditions) {
    List<ObjectNode> found = rows.first(limit, conditions);
    List<RowCondition> loosened = RunRows.loosened(conditions);
    if (!found.isEmpty()) {
      return found;
    }
    List<ObjectNode> like = loosened.equals(conditions) ? List.of() : rows.first(limit, loosened);
    spec.commandLine()
        .getErr()
        .println(like.isEmpty() ? "No row" : "No row is equal to that; these contain it:");
    return like;
  }

  private static String cell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(ShowCommand::cell)
          .collect(Collectors.joining("، "));
    }
    return value.isObject() ? fields(value) : value.asText();
  }

  /** A role as ACTOR and its words, a passage as its kind and offsets. */
  private static String fields(JsonNode object) {
    return object.properties().stream()
        .filter(field -> !field.getValue().isNull() && !field.getKey().endsWith("_id"))
        .map(field -> cell(field.getValue()))
        .collect(Collectors.joining(" "));
  }
}
