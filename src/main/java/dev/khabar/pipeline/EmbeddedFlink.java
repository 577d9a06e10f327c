package dev.khabar.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What Flink needs to be told where it runs within the program. Its parts ask each other every ten
 * seconds whether they live and give up after fifty; in one process that only means that a busy
 * machine or a long collection stood in the way (a run of half an hour ended so).
 */
final class EmbeddedFlink {
  private static final Set<String> HERE = Set.of("[local]", "[auto]");
  private static final String SETTINGS = "heartbeat.timeout: 1800000\n";

  private EmbeddedFlink() {}

  /** Adds a folder with the settings to a run's options, unless they name a cluster or a folder. */
  static void configure(Map<String, String> options) throws IOException {
    if (HERE.contains(options.getOrDefault("flinkMaster", "[auto]"))
        && !options.containsKey("flinkConfDir")) {
      Path folder = Files.createTempDirectory("khabar-flink");
      Path settings = Files.writeString(folder.resolve("flink-conf.yaml"), SETTINGS);
      // In this order: what is registered last is deleted first.
      folder.toFile().deleteOnExit();
      settings.toFile().deleteOnExit();
      options.put("flinkConfDir", folder.toString());
    }
  }
}
