package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.Dataset;
import dev.khabar.run.LocalStorage;
import dev.khabar.run.RunException;
import dev.khabar.run.Storage;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What loading holds in every warehouse. */
abstract class LoadContract {
  private static final int FIRST_READ = 3;

  @TempDir Path runs;

  private final MadeNews news = new MadeNews(21, 1);

  /** The URL of an empty warehouse. */
  abstract String freshWarehouse(String name) throws Exception;

  final Path publish(String runId, Collection<MadeArticle> articles) throws Exception {
    return MadeRun.publish(runs, runId, news.names(), articles);
  }

  static RunLoader.Outcome load(String url, Path run) throws Exception {
    return new RunLoader(url, line -> {}).load(new LocalStorage(), run.toString()).outcome();
  }

  final List<MadeArticle> days(int from, int to) {
    List<MadeArticle> articles = new ArrayList<>();
    for (int day = from; day < to; day++) {
      articles.addAll(news.day(day));
    }
    return articles;
  }

  @Test
  void a_loaded_run_has_the_rows_that_the_run_published() throws Exception {
    Path run = publish("all", days(0, 4));
    String url = freshWarehouse("one");
    assertEquals(RunLoader.Outcome.LOADED, load(url, run));
    PublishedRun published = PublishedRun.open(new LocalStorage(), run.toString());
    var rows = WarehouseRows.of(url);
    for (Dataset dataset : Dataset.values()) {
      String expected = WarehouseRows.published(published, dataset);
      if (url.startsWith("jdbc:postgresql")) {
        expected = expected.replace("\\u0000", "\ufffd");
      }
      assertEquals(expected, rows.get(dataset.folder()), dataset.folder());
    }
  }

  @Test
  void loading_twice_changes_nothing() throws Exception {
    Path run = publish("day-00", days(0, 1));
    String url = freshWarehouse("twice");
    load(url, run);
    var before = WarehouseRows.of(url);
    assertEquals(RunLoader.Outcome.UNCHANGED, load(url, run));
    assertEquals(before, WarehouseRows.of(url));
  }

  @Test
  void daily_runs_in_any_order_with_repeats_and_replacements_give_one_run_over_everything()
      throws Exception {
    loadPiecewise(5);
  }

  @Test
  @Tag("long")
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void thirty_daily_runs_in_any_order_give_one_run_over_everything() throws Exception {
    loadPiecewise(30);
  }

  private void loadPiecewise(int days) throws Exception {
    List<List<MadeArticle>> daily = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      List<MadeArticle> articles = new ArrayList<>(news.day(day));
      // Corrections of earlier days' articles arrive later.
      if (day > 1) {
        articles.add(news.article((day - 2) * 21 + 1, 30));
        articles.add(news.article((day - 1) * 21 + 2, 60));
      }
      daily.add(articles);
    }
    String whole = freshWarehouse("whole");
    List<MadeArticle> everything = new ArrayList<>();
    daily.forEach(everything::addAll);
    load(whole, publish("whole", everything));

    Random random = new Random(7);
    String piecewise = freshWarehouse("piecewise");
    List<Integer> order = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      order.add(day);
    }
    Collections.shuffle(order, random);
    for (int day : order) {
      String runId = "day-%02d".formatted(day);
      if (random.nextInt(3) == 0) {
        // First with half of the day's articles and some of another day's; then replaced.
        List<MadeArticle> wrong = new ArrayList<>(daily.get(day).subList(0, 7));
        wrong.add(news.article(day * 21 + 3, 90));
        wrong.addAll(daily.get((day + 3) % days).subList(7, 14));
        load(piecewise, publish(runId, wrong));
        assertEquals(RunLoader.Outcome.REPLACED, load(piecewise, publish(runId, daily.get(day))));
      } else {
        Path run = publish(runId, daily.get(day));
        load(piecewise, run);
        if (random.nextInt(3) == 0) {
          assertEquals(RunLoader.Outcome.UNCHANGED, load(piecewise, run));
        }
      }
    }
    var expected = WarehouseRows.of(whole);
    var found = WarehouseRows.of(piecewise);
    for (Dataset dataset : Dataset.values()) {
      if (dataset != Dataset.REJECTS) {
        assertEquals(expected.get(dataset.folder()), found.get(dataset.folder()), dataset.folder());
      }
    }
  }

  /** What is refused leaves the warehouse as it was; the message says why. */
  private static void refused(String url, Path run, String why) throws Exception {
    var before = WarehouseRows.of(url);
    RunException refusal = assertThrows(RunException.class, () -> load(url, run));
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    assertEquals(before, WarehouseRows.of(url));
  }

  @Test
  void a_run_that_is_not_as_published_is_refused() throws Exception {
    String url = freshWarehouse("unpublished");
    load(url, publish("day-00", days(0, 1)));

    Path unfinished = publish("day-01", days(1, 2));
    Files.delete(unfinished.resolve("_SUCCESS"));
    refused(url, unfinished, "_SUCCESS is missing");

    Path incomplete = publish("day-01", days(1, 2));
    Files.delete(incomplete.resolve("events/part-00000-of-00002.avro"));
    refused(url, incomplete, "events/part-00000-of-00002.avro is missing");

    Path altered = publish("day-01", days(1, 2));
    Path file = altered.resolve("articles/part-00001-of-00002.avro");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    refused(url, altered, "other content than the manifest says");

    refused(url, runs.resolve("nowhere"), "there is no run");
  }

  @Test
  void a_run_of_a_newer_schema_is_refused() throws Exception {
    String url = freshWarehouse("newer");
    load(url, publish("day-00", days(0, 1)));
    Path newer = publish("day-01", days(1, 2));
    OtherSchemas.rewrite(
        newer, Dataset.EVENTS, schema -> OtherSchemas.withField(schema, "weather", "clear"));
    refused(url, newer, "has a field weather that this khabar does not know");
  }

  @Test
  void a_run_of_an_older_schema_loads_beside_a_newer_one() throws Exception {
    String url = freshWarehouse("older");
    Path older = publish("day-00", days(0, 1));
    OtherSchemas.rewrite(
        older, Dataset.ENTITIES, schema -> OtherSchemas.withoutField(schema, "sector"));
    load(url, older);
    load(url, publish("day-01", days(1, 2)));
    String whole = freshWarehouse("oldest");
    load(whole, publish("both", days(0, 2)));
    assertEquals(WarehouseRows.of(whole).get("entities"), WarehouseRows.of(url).get("entities"));
  }

  @Test
  void a_warehouse_of_an_older_version_gets_the_new_columns() throws Exception {
    String url = freshWarehouse("grown");
    load(url, publish("day-00", days(0, 1)));
    // As a version before these columns would have left it.
    execute(
        url,
        "DROP VIEW review",
        "DROP VIEW event_evidence",
        "DROP VIEW event_roles",
        "DROP VIEW entity_timeline",
        "ALTER TABLE entity_mentions DROP COLUMN name",
        "DROP TABLE superseded_entity_mentions",
        "DELETE FROM khabar_columns WHERE table_name = 'superseded_entity_mentions'"
            + " OR (table_name = 'entity_mentions' AND column_name = 'name')");
    load(url, publish("day-01", days(1, 2)));
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM entity_mentions WHERE name = '' AND run_id = 'day-00'")) {
      rows.next();
      assertEquals(
          days(0, 1).stream().mapToLong(a -> a.entityMentions().size()).sum(), rows.getLong(1));
    }
  }

  @Test
  void nullable_columns_come_to_a_warehouse_that_was_made_before_them() throws Exception {
    String url = freshWarehouse("widened");
    Path older = publish("day-00", days(0, 1));
    OtherSchemas.rewrite(older, Dataset.ARTICLES, s -> OtherSchemas.withoutField(s, "title"));
    OtherSchemas.rewrite(older, Dataset.ENTITIES, s -> OtherSchemas.withoutField(s, "sector"));
    OtherSchemas.rewrite(
        older, Dataset.EVENT_MENTIONS, s -> OtherSchemas.withoutField(s, "place_source"));
    load(url, older);
    forget(url, "articles", "title");
    forget(url, "superseded_articles", "title");
    forget(url, "entities", "sector");
    forget(url, "entity_overlays", "sector");
    forget(url, "event_mentions", "place_source");
    forget(url, "superseded_event_mentions", "place_source");
    Path newer = publish("day-01", days(1, 2));
    assertEquals(RunLoader.Outcome.LOADED, load(url, newer));

    String straight = freshWarehouse("wide");
    load(straight, newer);
    load(straight, older);
    assertEquals(WarehouseRows.of(straight), WarehouseRows.of(url));
    assertEquals(RunLoader.Outcome.REPLACED, load(url, publish("day-00", days(0, 1))));
  }

  @Test
  void views_of_an_older_version_are_made_anew() throws Exception {
    String url = freshWarehouse("viewed");
    load(url, publish("day-00", days(0, 1)));
    execute(
        url, "DROP VIEW review", "CREATE VIEW review AS SELECT doc_id AS article FROM articles");
    load(url, publish("day-01", days(1, 2)));
    execute(url, "SELECT kind, mention_id FROM review");
  }

  @Test
  void two_rows_of_one_key_are_refused() throws Exception {
    String url = freshWarehouse("doubled");
    Path run = publish("day-00", days(0, 1));
    OtherSchemas.repeatRows(run, Dataset.ENTITY_MENTIONS);
    RunException refusal = assertThrows(RunException.class, () -> load(url, run));
    assertTrue(refusal.getMessage().contains("two rows of one key"), refusal.getMessage());
    load(url, publish("day-01", days(1, 2)));
    refused(url, run, "two rows of one key");
  }

  /** Leaves a table as a version left it that did not know the column. */
  private static void forget(String url, String name, String column) throws SQLException {
    Table table =
        WarehouseTables.all().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    String others =
        table.columns().stream()
            .map(c -> '"' + c.name() + '"')
            .filter(quoted -> !quoted.equals('"' + column + '"'))
            .collect(Collectors.joining(", "));
    execute(
        url,
        "CREATE TABLE narrow AS SELECT " + others + " FROM " + name,
        "DROP TABLE " + name + " CASCADE",
        "ALTER TABLE narrow RENAME TO " + name,
        "ALTER TABLE %s ADD PRIMARY KEY (%s)".formatted(name, String.join(", ", table.key())),
        "DELETE FROM khabar_columns WHERE table_name = '%s' AND column_name = '%s'"
            .formatted(name, column));
  }

  @Test
  void tables_changed_by_hand_are_refused() throws Exception {
    String url = freshWarehouse("changed");
    Path next = publish("day-01", days(1, 2));
    load(url, publish("day-00", days(0, 1)));
    execute(url, "ALTER TABLE events ADD COLUMN note varchar(10)");
    refused(url, next, "events.note was added");
    execute(url, "ALTER TABLE events DROP COLUMN note");
    execute(url, "ALTER TABLE rejects RENAME COLUMN sample TO beginning");
    RunException refusal = assertThrows(RunException.class, () -> load(url, next));
    assertTrue(refusal.getMessage().contains("rejects.sample is gone"), refusal.getMessage());
    execute(url, "ALTER TABLE rejects RENAME COLUMN beginning TO sample");
    assertEquals(RunLoader.Outcome.LOADED, load(url, next));
  }

  @Test
  void tables_of_someone_else_are_left_alone() throws Exception {
    String url = freshWarehouse("others");
    execute(url, "CREATE TABLE articles (number integer)");
    Path run = publish("day-00", days(0, 1));
    RunException refusal = assertThrows(RunException.class, () -> load(url, run));
    assertTrue(refusal.getMessage().contains("that khabar did not make: articles"));
    execute(url, "SELECT number FROM articles");
  }

  @Test
  void a_run_that_contradicts_itself_is_refused() throws Exception {
    String url = freshWarehouse("contradiction");
    load(url, publish("day-00", days(0, 1)));
    Path run = MadeRun.publish(runs, "day-01", news.names(), days(1, 2), Dataset.ENTITIES);
    refused(url, run, "entity_mentions names an entity that entities lacks");
  }

  @Test
  void a_run_published_anew_while_it_is_loaded_is_refused() throws Exception {
    String url = freshWarehouse("overtaken");
    Path run = publish("day-00", days(0, 1));
    // Both files are opened to be checked, then to be read.
    AtomicInteger opened = new AtomicInteger();
    Storage replaced =
        storage(
            path -> {
              if (path.contains("/event_mentions/") && opened.incrementAndGet() == FIRST_READ) {
                MadeRun.publish(runs, "day-00", news.names(), days(0, 1), Dataset.EVENT_MENTIONS);
              }
            });

    RunException refusal =
        assertThrows(
            RunException.class,
            () -> new RunLoader(url, line -> {}).load(replaced, run.toString()));
    assertTrue(refusal.getMessage().contains("load again"), refusal.getMessage());
    assertEquals(RunLoader.Outcome.LOADED, load(url, run));
  }

  private interface Opening {
    void of(String path) throws IOException;
  }

  /** The disk, where something happens before a file is opened. */
  private static Storage storage(Opening opening) {
    LocalStorage disk = new LocalStorage();
    InvocationHandler handler =
        (proxy, method, words) -> {
          if (method.getName().equals("open")) {
            opening.of((String) words[0]);
          }
          return method.invoke(disk, words);
        };
    return (Storage)
        Proxy.newProxyInstance(
            Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, handler);
  }

  static void execute(String url, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
