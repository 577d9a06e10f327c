package dev.khabar.cli;

import dev.khabar.run.LocalStorage;
import dev.khabar.run.NewsJob;
import dev.khabar.run.Storage;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A run's folder as a command names it, with the store that holds it.
 *
 * @param storage the machine's disks, or what the engine reaches
 * @param path absolute where it is on this machine, else the URI as given
 */
record RunFolder(Storage storage, String path) {
  /**
   * The folder that a user means.
   *
   * @param named a path or a URI
   * @param pipeline gives the pipeline, asked only where its store is needed
   */
  static RunFolder of(String named, Supplier<NewsJob> pipeline) {
    return LocalStorage.holds(named)
        ? new RunFolder(
            new LocalStorage(), LocalStorage.path(named).toAbsolutePath().normalize().toString())
        : new RunFolder(pipeline.get().storage(Map.of()), named);
  }
}
