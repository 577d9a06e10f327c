package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that start a job every night, each as its scheduler reads it. */
class ScheduleTest {
  private static final Path SCHEDULE = Path.of("pipelines/schedule");

  @TempDir Path folder;

  @Test
  void the_cron_line_runs_yesterdays_job() throws Exception {
    String line =
        Files.readAllLines(SCHEDULE.resolve("khabar.cron")).stream()
            .filter(text -> text.matches("\\d.*"))
            .findFirst()
            .orElseThrow();
    // Five words of time and one of the user, then the command; cron unescapes percent signs.
    String command = line.split(" ", 7)[6].replace("\\%", "%").replaceAll(" >>.*", "");
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("khabar");
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertTrue(program.toFile().setExecutable(true));

    List<String> arguments = output("env", "KHABAR=" + folder, "sh", "-c", command);

    LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Riyadh")).minusDays(1);
    assertEquals("run", arguments.get(0));
    assertEquals(folder + "/pipelines/daily.yaml", arguments.get(1));
    assertEquals("--date=" + yesterday, arguments.get(2));
    assertEquals(5, arguments.size());
  }

  @Test
  void systemd_accepts_its_service_and_timer() throws Exception {
    assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not installed");

    assertEquals(
        List.of(),
        output(
            "systemd-analyze",
            "verify",
            SCHEDULE.resolve("khabar.service").toString(),
            SCHEDULE.resolve("khabar.timer").toString()));
  }

  @Test
  void python_compiles_the_airflow_graph() throws Exception {
    assumeTrue(isThere("python3"), "python3 is not installed");

    assertEquals(
        List.of(),
        output(
            "python3",
            "-c",
            "import sys; compile(open(sys.argv[1]).read(), sys.argv[1], 'exec')",
            SCHEDULE.resolve("khabar_dag.py").toString()));
  }

  @Test
  void the_jobs_of_the_project_are_read() throws IOException {
    try (var jobs = Files.list(Path.of("pipelines"))) {
      for (Path job : jobs.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        JobFile.read(job, List.of("--date=2026-11-24"), Set.of());
      }
    }
  }

  private static boolean isThere(String program) throws Exception {
    Process which = new ProcessBuilder("sh", "-c", "command -v " + program).start();
    return which.waitFor() == 0;
  }

  private static List<String> output(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }
}
