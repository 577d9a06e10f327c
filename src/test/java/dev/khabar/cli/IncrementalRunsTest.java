package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.pipeline.BeamNewsJob;
import dev.khabar.run.Dataset;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A corpus that grows, night after night. */
class IncrementalRunsTest {
  private static final int DAYS = 7;
  private static final int A_DAY = 20;

  /** A folder whose name would be a glob. */
  private static final String NIGHTS = "nights [1-3] {a,b}";

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void write_job() throws IOException {
    Files.writeString(folder.resolve("growing.yaml"), "input: news\nnumShards: 2\n");
  }

  @Test
  @Tag("long")
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void a_week_of_nights_gives_the_facts_of_one_run_over_everything() throws IOException {
    for (int day = 1; day <= DAYS; day++) {
      arrive(day);
      assertEquals(0, khabar(night(day)), said.toString());
      // A scheduler that starts the night again changes nothing.
      assertEquals(0, khabar(night(day)), said.toString());
    }
    assertEquals(0, khabar("--output=" + folder.resolve("whole")), said.toString());

    Facts nights = new Facts();
    for (int day = 1; day <= DAYS; day++) {
      nights.add(folder.resolve(NIGHTS + "/growing-2026-01-0" + day));
    }
    Facts whole = new Facts();
    whole.add(folder.resolve("whole/growing"));
    assertEquals(A_DAY * DAYS + 9, whole.articles.size());
    assertEquals(whole.articles, nights.articles);
    assertEquals(whole.mentions, nights.mentions);
    assertEquals(
        DAYS + 2, whole.articles.values().stream().filter(IncrementalRunsTest::isCopy).count());
    Facts fourth = new Facts();
    fourth.add(folder.resolve(NIGHTS + "/growing-2026-01-04"));
    assertEquals(
        3,
        fourth.articles.values().stream().filter(IncrementalRunsTest::isCopy).count(),
        "2 of other nights");
  }

  @Test
  void a_night_without_news_is_published_empty() throws IOException {
    arrive(1);
    assertEquals(0, khabar(night(1)), said.toString());

    assertEquals(0, khabar(night(2)), said.toString());

    Facts second = new Facts();
    second.add(folder.resolve(NIGHTS + "/growing-2026-01-02"));
    assertTrue(second.articles.isEmpty());
  }

  @Test
  void what_was_published_is_known_wherever_the_runs_lie() throws IOException {
    arrive(1);
    assertEquals(0, khabar(night(1)), said.toString());
    Files.copy(folder.resolve("news/day-1.jsonl"), folder.resolve("news/again.jsonl"));

    assertEquals(0, khabar(night(2)), said.toString());

    Facts second = new Facts();
    second.add(folder.resolve(NIGHTS + "/growing-2026-01-02"));
    assertTrue(second.mentions.isEmpty(), "every article was published before");
  }

  /**
   * A day's file, with a copy within the day; on the fourth also late articles, a correction and
   * copies of the first and third days' articles; on the fifth a file grows.
   */
  private void arrive(int day) throws IOException {
    int first = (day - 1) * A_DAY;
    Path news = folder.resolve("news");
    InventedNews.write(
        news.resolve("day-" + day + ".jsonl"), InventedNews.articles(first, first + A_DAY));
    if (day == 4) {
      List<String> late = new ArrayList<>(InventedNews.articles(300, 305));
      late.add(InventedNews.corrected(3));
      late.add(InventedNews.copy(310, 5));
      late.add(InventedNews.copy(311, 2 * A_DAY + 1));
      InventedNews.write(news.resolve("late.jsonl"), late);
    }
    if (day == 5) {
      Files.writeString(
          news.resolve("day-2.jsonl"),
          String.join("\n", InventedNews.articles(400, 402)) + "\n",
          StandardOpenOption.APPEND);
    }
  }

  private static boolean isCopy(String row) {
    return row.contains("\"status\": \"DUPLICATE\"");
  }

  private String[] night(int day) {
    return new String[] {
      "--incremental", "--date=2026-01-0" + day, "--output=" + folder.resolve(NIGHTS)
    };
  }

  private int khabar(String... options) {
    List<String> words = new ArrayList<>();
    words.add("run");
    words.add(folder.resolve("growing.yaml").toString());
    words.addAll(List.of(options));
    return Khabar.commandLine(BeamNewsJob::new)
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(said, true))
        .execute(words.toArray(String[]::new));
  }

  /** What runs say of each article; a later run's version of an article takes the place. */
  private static final class Facts {
    final SortedMap<String, String> articles = new TreeMap<>();
    final SortedMap<String, List<String>> mentions = new TreeMap<>();

    void add(Path run) throws IOException {
      SortedMap<String, String> newArticles = new TreeMap<>();
      for (GenericRecord row : rows(run, Dataset.ARTICLES)) {
        newArticles.put(row.get("doc_id").toString(), row.toString());
      }
      SortedMap<String, List<String>> newMentions = new TreeMap<>();
      for (Dataset dataset : List.of(Dataset.ENTITY_MENTIONS, Dataset.EVENT_MENTIONS)) {
        for (GenericRecord row : rows(run, dataset)) {
          newMentions
              .computeIfAbsent(row.get("doc_id").toString(), id -> new ArrayList<>())
              .add(row.toString());
        }
      }
      newMentions.values().forEach(rows -> rows.sort(null));
      for (Map.Entry<String, String> article : newArticles.entrySet()) {
        articles.put(article.getKey(), article.getValue());
        mentions.remove(article.getKey());
      }
      mentions.putAll(newMentions);
    }

    private static List<GenericRecord> rows(Path run, Dataset dataset) throws IOException {
      List<GenericRecord> rows = new ArrayList<>();
      try (var files = Files.list(run.resolve(dataset.folder()))) {
        for (Path file : files.sorted().toList()) {
          try (DataFileReader<GenericRecord> reader =
              new DataFileReader<>(file.toFile(), new GenericDatumReader<GenericRecord>())) {
            reader.forEach(rows::add);
          }
        }
      }
      return rows;
    }
  }
}
