package dev.khabar.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.entity.EntityType;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.NewsJob;
import dev.khabar.run.RunException;
import dev.khabar.run.load.RunRows;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar names RUN_DIR}. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the frequent names of a run that no table knows (no canonical_id), in the"
          + " order of the articles that mention them. With --table the list is the"
          + " beginning of a table of your own: write an id before each row that you keep, delete the"
          + " others, and name the file in the job (lexicons: {entities: my.tsv})."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  khabar names out/sample-2026-02-10 --top 50",
      "  khabar names out/sample-2026-02-10 --type PERSON --table > my.tsv"
    })
public final class NamesCommand implements Callable<Integer> {
  private static final int WIDEST_CELL = 48;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN_DIR", description = "a run's folder: a path or a URI")
  private String run;

  @Option(names = "--top", paramLabel = "N", description = "names at most (${DEFAULT-VALUE})")
  private int top = 50;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "only names of a type: PERSON, LOCATION, ORGANIZATION or MISC")
  private Optional<EntityType> type = Optional.empty();

  @Option(names = "--table", description = "print rows for a table of entities of your own")
  private boolean table;

  private final Supplier<NewsJob> pipeline;

  /**
   * Prepares the command.
   *
   * @param pipeline gives the pipeline, asked for where its store is needed
   */
  NamesCommand(Supplier<NewsJob> pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    if (top < 0) {
      throw RunException.usage("--top takes a number of names, not " + top);
    }
    PrintWriter out = spec.commandLine().getOut();
    List<ObjectNode> names = names();
    if (table) {
      out.println("id\ttype\tname\tvariants\tcountry\tsector\tnote");
      names.forEach(name -> out.println(row(name)));
    } else {
      TextColumns columns =
          new TextColumns(List.of("type", "name", "mentions", "articles"), WIDEST_CELL);
      for (ObjectNode name : names) {
        columns.add(
            List.of(
                name.get("type").asText(),
                name.get("name").asText(),
                name.get("mention_count").asText(),
                name.get("article_count").asText()));
      }
      columns.lines().forEach(out::println);
    }
    return ExitStatus.DONE.code();
  }

  private List<ObjectNode> names() {
    RunFolder folder = RunFolder.of(run, pipeline);
    return new RunRows(folder.storage(), folder.path(), "entities")
        .first(Integer.MAX_VALUE, List.of()).stream()
            .filter(row -> row.get("canonical_id").isNull())
            .filter(row -> type.isEmpty() || row.get("type").asText().equals(type.get().name()))
            .sorted(
                Comparator.comparing((ObjectNode row) -> -row.get("article_count").asLong())
                    .thenComparing(row -> -row.get("mention_count").asLong())
                    .thenComparing(row -> row.get("name").asText()))
            .limit(top)
            .toList();
  }

  /** Surfaces that only fold or prefix differently are left to whoever edits the table. */
  private static String row(ObjectNode name) {
    String variants =
        StreamSupport.stream(name.get("aliases").spliterator(), false)
            .map(alias -> cell(alias.asText()))
            .collect(Collectors.joining("|"));
    return String.join(
        "\t",
        "",
        name.get("type").asText(),
        cell(name.get("name").asText()),
        variants,
        name.get("country").isNull() ? "" : name.get("country").asText(),
        "",
        name.get("mention_count").asText() + " mentions");
  }

  /** A cell holds no tab, line break or bar: they divide cells. */
  private static String cell(String text) {
    return text.replaceAll("[\\s|]{1,100}", " ").strip();
  }
}
