package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.LocalStorage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;

/**
 * How fast a run of many entity events loads, how large it lies, and how long the ready questions
 * take on it; {@code src/bench/warehouse.sh} starts it. Every figure is printed as it is taken, in
 * seconds of the clock and of processor time, which other work on the machine changes little.
 */
public final class LoadMeasures {
  private static final int ROUNDS = 3;
  private static final int TICKS_A_SECOND = 100;
  private static final String ASKED_OF = "'جو بايدن'";

  private final String url;
  private final long server;

  private LoadMeasures(String url, long server) {
    this.url = url;
    this.server = server;
  }

  /** RUN_DIR ENTITY_EVENTS FOLDER duckdb|postgresql: a run to repeat, how far, where to work. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    Path large = folder.resolve("repeated");
    if (!Files.exists(large)) {
      RepeatedRun run = new RepeatedRun(Path.of(arguments[0]).toAbsolutePath());
      int wanted = Integer.parseInt(arguments[1]);
      int copies = (wanted + run.entityEvents() - 1) / run.entityEvents();
      say("%,d copies of a run with %,d entity events", copies, run.entityEvents());
      run.publish(large, copies);
    }
    if (arguments[3].equals("duckdb")) {
      Path file = folder.resolve("measured.duckdb");
      Files.deleteIfExists(file);
      LoadMeasures measures = new LoadMeasures("jdbc:duckdb:" + file, 0);
      measures.load(large);
      say("on disk %.0f MB", Files.size(file) / 1e6);
      measures.ask();
    } else {
      Path programs = PostgreSqlServer.programs().orElseThrow();
      try (PostgreSqlServer server = PostgreSqlServer.start(programs, true)) {
        LoadMeasures measures = new LoadMeasures(server.create("measured"), server.pid());
        measures.load(large);
        String size = "SELECT pg_database_size(current_database())";
        say("on disk %.0f MB", measures.number(size) / 1e6);
        measures.ask();
      }
    }
  }

  private void load(Path run) throws Exception {
    Moment start = now();
    RunLoader.Loaded loaded =
        new RunLoader(url, step -> say("%s  %s", now().since(start), step))
            .load(new LocalStorage(), run.toString());
    Moment took = now().since(start);
    say("%s  done", took);
    double rows = loaded.rows().values().stream().mapToLong(n -> n).sum();
    double megabytes = loaded.run().bytes() / 1e6;
    say("read %s, %,.0f rows, %.0f MB", loaded.rows(), rows, megabytes);
    for (Dataset dataset : WarehouseTables.derived()) {
      say("%s %,d", dataset.folder(), number("SELECT count(*) FROM " + dataset.folder()));
    }
    say("%,.0f rows/s, %.1f MB/s by the clock", rows / took.wall(), megabytes / took.wall());
    say("%,.0f rows, %.1f MB a processor second", rows / took.cpu(), megabytes / took.cpu());
  }

  /** Each question of docs/queries.md, about the entity with the most events. */
  private void ask() throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      String busiest = "'" + busiest(statement).replace("'", "''") + "'";
      for (QueryPage.Question question : QueryPage.questions()) {
        double[] seconds = new double[ROUNDS];
        double[] cpu = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
          Moment start = now();
          try (ResultSet rows =
              statement.executeQuery(question.sql().replace(ASKED_OF, busiest))) {
            while (rows.next()) {
              rows.getString(1);
            }
          }
          Moment took = now().since(start);
          seconds[round] = took.wall();
          cpu[round] = took.cpu();
        }
        Arrays.sort(seconds);
        Arrays.sort(cpu);
        say(
            "%-45s median %.3f s, worst %.3f s; processor %.3f s",
            question.title(), seconds[ROUNDS / 2], seconds[ROUNDS - 1], cpu[ROUNDS / 2]);
      }
    }
  }

  private static String busiest(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT entity_name FROM entity_events GROUP BY entity_name"
                + " ORDER BY count(*) DESC LIMIT 1")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private long number(String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Seconds of the clock and of processor time, this process's and the server's. */
  private record Moment(double wall, double cpu) {
    Moment since(Moment start) {
      return new Moment(wall - start.wall, cpu - start.cpu);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%7.1f s, processor %7.1f s", wall, cpu);
    }
  }

  private Moment now() {
    return new Moment(System.nanoTime() / 1e9, (ownCpu() + serverCpu()) / 1e9);
  }

  private static long ownCpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Of the server's processes that live and those that ended, in nanoseconds (proc(5), stat). */
  private long serverCpu() {
    if (server == 0) {
      return 0;
    }
    long ticks = ticks(server, true);
    for (ProcessHandle child :
        ProcessHandle.of(server).map(ProcessHandle::children).orElseThrow().toList()) {
      ticks += ticks(child.pid(), false);
    }
    return ticks * (1_000_000_000L / TICKS_A_SECOND);
  }

  private static long ticks(long pid, boolean withEnded) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
      return withEnded ? ticks + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : ticks;
    } catch (IOException e) {
      // It ended meanwhile; its time is then its parent's.
      return 0;
    }
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
