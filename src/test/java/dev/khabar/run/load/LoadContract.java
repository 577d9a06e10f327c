package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.run.Dataset;
import dev.khabar.run.LocalStorage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading holds in every warehouse. */
abstract class LoadContract {
  @TempDir Path runs;

  private final MadeNews news = new MadeNews(21, 1);

  /** The URL of an empty warehouse. */
  abstract String freshWarehouse(String name) throws Exception;

  private Path publish(String runId, Collection<MadeArticle> articles) throws Exception {
    return MadeRun.publish(runs, runId, news.names(), articles);
  }

  private static RunLoader.Outcome load(String url, Path run) throws Exception {
    return new RunLoader(url, line -> {}).load(new LocalStorage(), run.toString()).outcome();
  }

  private List<MadeArticle> days(int from, int to) {
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
    int days = 12;
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
    java.util.Collections.shuffle(order, random);
    for (int day : order) {
      String runId = "day-%02d".formatted(day);
      if (random.nextInt(3) == 0) {
        // First with half of the day's articles and some of another day's; then replaced.
        List<MadeArticle> wrong = new ArrayList<>(daily.get(day).subList(0, 7));
        wrong.add(news.article(day * 21 + 3, 90));
        wrong.addAll(daily.get((day + 5) % days).subList(7, 14));
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
}
