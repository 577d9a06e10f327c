package dev.khabar.article.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that articles are read from, by the names that a job's {@code format} knows. */
public enum Format {
  /** A text file that is one article, headline on its first line. */
  TEXT,
  /** JSON Lines. */
  JSONL,
  /** A JSON array, or objects one after another. */
  JSON,
  /** TREC SGML, as the ANT corpus. */
  TREC;

  /** The name in a job. */
  public String jobName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a job's name, if there is one. */
  public static Optional<Format> of(String jobName) {
    return Arrays.stream(values())
        .filter(format -> format.jobName().equals(jobName.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** All names, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(Format::jobName).collect(Collectors.joining(", "));
  }
}
