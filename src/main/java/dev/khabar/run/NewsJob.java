package dev.khabar.run;

import dev.khabar.arabic.UserTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What turns articles into datasets: the pipeline, found by {@link java.util.ServiceLoader} so that
 * a command that runs nothing does not load an engine.
 */
public interface NewsJob {
  /** Names of the engine options that may stand in a job or on the command line. */
  Set<String> optionNames();

  /** The store of a path that is no local one, reached with these options of the engine. */
  Storage storage(Map<String, String> engineOptions);

  /**
   * What the rows depend on besides job and input, such as models and lexicons: name to digest.
   *
   * @param tables the user's tables by name
   */
  Map<String, String> versions(Map<String, UserTable> tables);

  /**
   * Starts the work and returns. Every file goes under {@code attemptFolder}, and at the end {@code
   * results.json} tells which of them count (see {@link Results}).
   *
   * @param job the job
   * @param inputs the files to read
   * @param states what earlier runs of an incremental job published as their state: files, oldest
   *     run first; else empty
   * @param tables the user's tables by name
   * @param attemptFolder a fresh folder, this attempt's own
   */
  RunningJob start(
      Job job,
      List<InputFile> inputs,
      List<String> states,
      Map<String, UserTable> tables,
      String attemptFolder)
      throws IOException;
}
