package dev.khabar.run;

import java.util.regex.Pattern;

/**
 * What runs left under an input that holds their output: it is no news. Else a job whose output
 * lies in its input's folder would read its own rows the next day.
 */
final class OwnOutput {
  private static final String WILD = "*?[{";

  private final String output;
  private final boolean within;
  private final boolean same;
  private final Pattern runs;

  /**
   * @param pattern one of the job's inputs
   */
  OwnOutput(Job job, String pattern) {
    String root = folder(root(pattern));
    this.output = folder(job.output());
    this.same = output.equals(root);
    this.within = output.startsWith(root);
    this.runs =
        Pattern.compile("(_rejects|" + Pattern.quote(job.name()) + "(-\\d{4}-\\d\\d-\\d\\d)?)/.*");
  }

  /** Of an output that is the input's own folder, only the job's runs are told from news. */
  boolean holds(String path) {
    return within
        && path.startsWith(output)
        && (!same || runs.matcher(path.substring(output.length())).matches());
  }

  /** The deepest folder that every match lies under. */
  private static String root(String pattern) {
    int wild = 0;
    while (wild < pattern.length() && WILD.indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    return wild == pattern.length()
        ? pattern
        : pattern.substring(0, pattern.lastIndexOf('/', wild));
  }

  private static String folder(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
