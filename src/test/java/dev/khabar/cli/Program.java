package dev.khabar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as a scheduler starts it. */
final class Program {
  /** What Flink and Spark reach into, as in the launcher. */
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  private final Process process;

  private Program(Process process) {
    this.process = process;
  }

  /** Starts it; what it says goes to a file. */
  static Program start(Path log, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8"));
    for (String opened : OPENED) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Khabar.class.getName()));
    command.addAll(List.of(words));
    return new Program(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start());
  }

  /** Its exit status. */
  int await() throws InterruptedException {
    return process.waitFor();
  }

  /** Kills it with SIGKILL unless it ends within the time; tells whether it was killed. */
  boolean killAfter(long millis) throws InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      return false;
    }
    process.destroyForcibly();
    process.waitFor();
    return true;
  }

  /** Ends it with SIGTERM, as systemd and Airflow do. */
  int terminate() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }
}
