package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.khabar.run.LocalStorage;
import dev.khabar.run.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same rows from the Direct Runner and from engines, embedded and on a cluster of several
 * processes. {@code mvn verify -Pflink,cluster} tests Flink, {@code mvn verify -Pspark,cluster}
 * Spark.
 */
@Tag("cluster")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class ClusterTest {
  private static final Path SCRIPTS = Path.of("src/test/cluster").toAbsolutePath();
  private static final Job SAMPLE =
      new Job(Path.of("pipelines/sample.yaml").toAbsolutePath(), "sample-2026-02-10");
  private static final int ARTICLES = Integer.getInteger("khabar.articles", 2000);

  @TempDir Path folder;
  private Job invented;

  private record Job(Path file, String runId) {}

  @BeforeEach
  void write_job() throws IOException {
    InventedNews.write(folder.resolve("news/a.jsonl"), InventedNews.articles(0, ARTICLES / 2));
    InventedNews.write(
        folder.resolve("news/b.jsonl"), InventedNews.articles(ARTICLES / 2, ARTICLES));
    invented = new Job(folder.resolve("invented.yaml"), "invented");
    Files.writeString(invented.file(), "input: news\noutput: out\n");
  }

  @AfterEach
  void delete_links() throws IOException {
    new LocalStorage().deleteFolder(folder.resolve("jars").toString());
  }

  @Test
  void embedded_flink_gives_the_rows_of_the_direct_runner() throws Exception {
    assumeFlink();

    assertSameRows("--runner=FlinkRunner", "--parallelism=2");
  }

  @Test
  void a_flink_cluster_gives_the_rows_of_the_direct_runner() throws Exception {
    assumeFlink();
    script("flink.sh", "start", cluster(), jars());
    try {
      assertSameRows("--runner=FlinkRunner", "--flinkMaster=127.0.0.1:8181", "--parallelism=2");
    } finally {
      script("flink.sh", "stop", cluster());
    }
  }

  @Test
  void a_task_manager_killed_midway_changes_nothing() throws Exception {
    assumeFlink();
    script("flink.sh", "start", cluster(), jars());
    try {
      Program run =
          start(
              invented,
              "hit",
              "--runner=FlinkRunner",
              "--flinkMaster=127.0.0.1:8181",
              "--parallelism=2");
      await("cluster/logs/taskmanager-1.log", "Annotate");
      script("flink.sh", "kill", cluster(), "1");
      script("flink.sh", "add", cluster(), jars());
      assertEquals(0, run.await(), log());
      assertEquals(
          rows(invented, "direct", "--runner=DirectRunner"), Rows.of(runFolder(invented, "hit")));
    } finally {
      script("flink.sh", "stop", cluster());
    }
  }

  @Test
  void embedded_spark_gives_the_rows_of_the_direct_runner() throws Exception {
    assumeSpark();

    assertSameRows("--runner=SparkRunner", "--sparkMaster=local[2]");
  }

  @Test
  void a_spark_cluster_gives_the_rows_of_the_direct_runner() throws Exception {
    assumeSpark();
    script("spark.sh", "start", cluster(), jars());
    try {
      assertSameRows("--runner=SparkRunner", "--sparkMaster=spark://127.0.0.1:7177");
    } finally {
      script("spark.sh", "stop", cluster());
    }
  }

  private void assertSameRows(String... engine) throws Exception {
    for (Job job : List.of(SAMPLE, invented)) {
      var expected = rows(job, "direct", "--runner=DirectRunner");
      assertTrue(expected.get("entity_events").size() > 100, "the news has events");
      assertEquals(expected, rows(job, "engine", engine), job.runId());
    }
  }

  private SortedMap<String, List<String>> rows(Job job, String output, String... engine)
      throws Exception {
    assertEquals(0, start(job, output, engine).await(), log());
    return Rows.of(runFolder(job, output));
  }

  private Program start(Job job, String output, String... engine) throws IOException {
    List<String> words = new ArrayList<>(List.of("run", job.file().toString()));
    words.add("--output=" + folder.resolve(output));
    words.addAll(List.of(engine));
    return Program.start(folder.resolve("log"), words.toArray(String[]::new));
  }

  private Path runFolder(Job job, String output) {
    return folder.resolve(output).resolve(job.runId());
  }

  private String cluster() {
    return folder.resolve("cluster").toString();
  }

  /** A folder of the jars that this test runs with. */
  private String jars() throws IOException {
    Path jars = folder.resolve("jars");
    if (!Files.exists(jars)) {
      Files.createDirectories(jars);
      for (String entry : System.getProperty("java.class.path").split(":", -1)) {
        if (entry.endsWith(".jar")) {
          Files.createSymbolicLink(jars.resolve(Path.of(entry).getFileName()), Path.of(entry));
        }
      }
    }
    return jars.toString();
  }

  private void script(String name, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", SCRIPTS.resolve(name).toString()));
    command.addAll(List.of(words));
    Process script =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
            .start();
    assertTrue(script.waitFor(5, TimeUnit.MINUTES), name);
    assertEquals(0, script.exitValue(), log());
  }

  private void await(String file, String text) throws Exception {
    Path log = folder.resolve(file);
    while (!Files.exists(log) || !Files.readString(log).contains(text)) {
      Thread.sleep(100);
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private static void assumeFlink() {
    assumeTrue(isThere("org.apache.beam.runners.flink.FlinkRunner"), "run with -Pflink,cluster");
  }

  private static void assumeSpark() {
    assumeTrue(isThere("org.apache.beam.runners.spark.SparkRunner"), "run with -Pspark,cluster");
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name, false, ClusterTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
