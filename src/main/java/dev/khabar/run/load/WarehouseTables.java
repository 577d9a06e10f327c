package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables that a warehouse holds. The facts (articles, mentions, rejects) have each row's run;
 * of an article in several runs one version stands, and the others wait in the superseded_ tables,
 * to stand again when the newer one's run is replaced. Entities, events and entity events are
 * computed from the standing facts of all runs.
 */
final class WarehouseTables {
  /** What joins and filters look rows up by, beside the keys. */
  private static final Map<Dataset, List<List<String>>> INDEXES =
      Map.of(
          Dataset.ARTICLES, List.of(List.of("published_at"), List.of("duplicate_of")),
          Dataset.ENTITY_MENTIONS, List.of(List.of("doc_id"), List.of("entity_id")),
          Dataset.ENTITIES, List.of(List.of("name")),
          Dataset.EVENT_MENTIONS, List.of(List.of("doc_id"), List.of("event_id")),
          Dataset.EVENTS, List.of(List.of("event_date"), List.of("place_entity_id")),
          Dataset.ENTITY_EVENTS,
              List.of(List.of("event_id"), List.of("event_date"), List.of("entity_name")),
          Dataset.REJECTS, List.of());

  private static final Column RUN_ID =
      Column.of("run_id", Scalar.TEXT, true, "the run that the row comes from");

  static final Table RUNS =
      new Table(
          "runs",
          "The runs loaded. Key: run_id.",
          List.of(
              Column.of("run_id", Scalar.TEXT, true, "the run"),
              Column.of("job", Scalar.TEXT, false, "name of its job"),
              Column.of("read", Scalar.BIGINT, true, "articles read"),
              Column.of("kept", Scalar.BIGINT, true, "articles kept"),
              Column.of("duplicate", Scalar.BIGINT, true, "articles set aside as copies"),
              Column.of("rejected", Scalar.BIGINT, true, "inputs that gave no article"),
              Column.of(
                  "content_sha256",
                  Scalar.TEXT,
                  true,
                  "SHA-256 over its files' paths and checksums: the same content loads once"),
              Column.of("loaded_at", Scalar.TIMESTAMP, true, "when it was loaded")),
          List.of("run_id"),
          List.of());

  static final Table ENTITY_OVERLAYS =
      new Table(
          "entity_overlays",
          "What each run's tables say of an entity beyond its mentions; of several the smallest stands."
              + " Key: entity_id, run_id.",
          overlayColumns(),
          List.of("entity_id", "run_id"),
          List.of());

  static final Table SNAPSHOT =
      new Table(
          "khabar_columns",
          "The columns that khabar made, by which it sees that a table was changed by hand.",
          List.of(
              Column.of("table_name", Scalar.TEXT, true, ""),
              Column.of("column_name", Scalar.TEXT, true, ""),
              Column.of("data_type", Scalar.TEXT, true, "")),
          List.of("table_name", "column_name"),
          List.of());

  private WarehouseTables() {}

  /** A dataset as its files are: one column a field. */
  static Table dataset(Dataset dataset) {
    return new Table(
        dataset.folder(),
        dataset.schema().getDoc(),
        ColumnType.columns(dataset.schema()),
        dataset.key(),
        INDEXES.get(dataset));
  }

  /** Facts whose versions follow their article's. */
  static List<Dataset> versioned() {
    return List.of(Dataset.ARTICLES, Dataset.ENTITY_MENTIONS, Dataset.EVENT_MENTIONS);
  }

  /** What a load computes from the facts. */
  static List<Dataset> derived() {
    return List.of(Dataset.ENTITIES, Dataset.EVENTS, Dataset.ENTITY_EVENTS);
  }

  /** A dataset's table in a warehouse. */
  static Table of(Dataset dataset) {
    Table table = dataset(dataset);
    if (derived().contains(dataset)) {
      return table;
    }
    Table fact = table.with(RUN_ID);
    return dataset == Dataset.REJECTS
        ? fact.copy(fact.name(), fact.comment(), List.of("reject_id", "run_id"))
        : fact;
  }

  /** Where a fact's versions wait that do not stand. */
  static Table superseded(Dataset dataset) {
    Table fact = of(dataset);
    return fact.copy(
        "superseded_" + fact.name(),
        "Versions of " + fact.name() + " that a newer version of the article replaces.",
        Stream.concat(fact.key().stream(), Stream.of("run_id")).toList());
  }

  /** Every table, in the order of their making. */
  static List<Table> all() {
    return Stream.of(
            Stream.of(SNAPSHOT, RUNS),
            Stream.of(Dataset.values()).map(WarehouseTables::of),
            Stream.of(ENTITY_OVERLAYS),
            versioned().stream().map(WarehouseTables::superseded))
        .flatMap(tables -> tables)
        .toList();
  }

  private static List<Column> overlayColumns() {
    List<String> ofMentions =
        List.of(
            "name",
            "aliases",
            "mention_count",
            "article_count",
            "first_published",
            "last_published");
    return Stream.concat(
            dataset(Dataset.ENTITIES).columns().stream()
                .filter(column -> !ofMentions.contains(column.name())),
            Stream.of(RUN_ID))
        .toList();
  }
}
