package dev.khabar.run.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.run.Dataset;
import dev.khabar.run.Manifest;
import dev.khabar.run.NearestWord;
import dev.khabar.run.RunException;
import dev.khabar.run.Storage;
import dev.khabar.run.StoredFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Rows of a published run's dataset, read from its Avro files without any warehouse. */
public final class RunRows {
  private static final Map<Dataset, List<String>> TELLING =
      Map.of(
          Dataset.ARTICLES,
              List.of("published_at", "publisher", "language", "status", "title", "source_uri"),
          Dataset.ENTITY_MENTIONS,
              List.of("surface", "type", "name", "passage_kind", "sentence_index", "confidence"),
          Dataset.ENTITIES,
              List.of(
                  "name",
                  "type",
                  "country",
                  "sector",
                  "canonical_id",
                  "mention_count",
                  "article_count",
                  "aliases"),
          Dataset.EVENT_MENTIONS,
              List.of(
                  "event_date",
                  "event_type",
                  "mode",
                  "modality",
                  "trigger",
                  "killed",
                  "injured",
                  "confidence",
                  "rule",
                  "roles"),
          Dataset.EVENTS,
              List.of(
                  "event_date",
                  "event_type",
                  "mode",
                  "modality",
                  "key_quality",
                  "killed",
                  "injured",
                  "mention_count",
                  "article_count",
                  "publisher_count",
                  "event_id"),
          Dataset.ENTITY_EVENTS,
              List.of(
                  "entity_name",
                  "entity_type",
                  "entity_country",
                  "role",
                  "event_type",
                  "event_date",
                  "modality",
                  "mention_count",
                  "article_count",
                  "confidence"),
          Dataset.REJECTS,
              List.of("stage", "reason", "message", "source_uri", "source_record", "sample"));

  private final Storage storage;
  private final String folder;
  private final Dataset dataset;
  private final List<Column> columns;

  /**
   * @param folder the run's folder
   * @param name the dataset's
   * @throws RunException where there is no dataset of that name
   */
  public RunRows(Storage storage, String folder, String name) {
    List<String> names = Arrays.stream(Dataset.values()).map(Dataset::folder).toList();
    this.dataset =
        Dataset.in(name)
            .orElseThrow(
                () ->
                    RunException.usage(
                        "no dataset '%s'%s (a run has %s)"
                            .formatted(
                                name, NearestWord.hint(name, names), String.join(", ", names))));
    this.storage = storage;
    this.folder = folder;
    this.columns = WarehouseTables.dataset(dataset).columns();
  }

  /** The dataset's columns, in its order. */
  public List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The columns that say most of a row: what a person asks first, mostly without ids and offsets.
   */
  public List<String> telling() {
    return TELLING.get(dataset);
  }

  /** The conditions that texts stand for. */
  public List<RowCondition> conditions(List<String> texts) {
    return texts.stream().map(text -> RowCondition.parse(text, columns)).toList();
  }

  /**
   * The first rows that meet every condition, as JSON with the dataset's columns.
   *
   * @throws RunException where the run cannot be read
   */
  public List<ObjectNode> first(int limit, List<RowCondition> conditions) {
    List<ObjectNode> found = new ArrayList<>();
    try {
      for (String path : files()) {
        if (found.size() < limit) {
          read(path, limit, conditions, found);
        }
      }
    } catch (IOException e) {
      throw RunException.failed(
          "no run can be read in %s: %s%nGive the folder of a published run (OUTPUT/RUN_ID)"
              .formatted(folder, reason(e)),
          e);
    }
    return found;
  }

  /**
   * The dataset's files; also of rejects that were kept aside, since their run was not published.
   */
  private List<String> files() throws IOException {
    if (dataset == Dataset.REJECTS && folder.contains("/_rejects/")) {
      return storage.list(folder).stream()
          .map(StoredFile::path)
          .filter(path -> path.endsWith(".avro"))
          .toList();
    }
    Manifest manifest = Manifest.read(storage, folder);
    // Without its mark a run is not published, whatever else lies there.
    storage.open(folder + "/" + Manifest.SUCCESS).close();
    return manifest.files().stream()
        .filter(file -> file.dataset().equals(dataset.folder()))
        .map(file -> folder + "/" + file.path())
        .toList();
  }

  private void read(String path, int limit, List<RowCondition> conditions, List<ObjectNode> found)
      throws IOException {
    AvroRows.<IOException>visitWhile(
        storage.open(path),
        dataset.schema(),
        record -> {
          ObjectNode row = RowJson.of(columns, record);
          if (conditions.stream().allMatch(condition -> condition.holds(row))) {
            found.add(row);
          }
          return found.size() < limit;
        });
  }

  private static String reason(IOException failure) {
    return failure instanceof FileNotFoundException || failure instanceof NoSuchFileException
        ? failure.getMessage() + " is missing"
        : String.valueOf(failure.getMessage());
  }

  /** The conditions with every equality loosened to a part, to ask where nothing was equal. */
  public static List<RowCondition> loosened(List<RowCondition> conditions) {
    return conditions.stream()
        .map(
            condition ->
                condition.comparison() == RowCondition.Comparison.EQUAL
                    ? condition.loosened()
                    : condition)
        .toList();
  }
}
