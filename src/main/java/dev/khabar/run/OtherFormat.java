package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;

/**
 * A format that a run's rows are written in beside Avro, where the job asks for it; found by {@link
 * ServiceLoader}, so that a run without it does not load its library.
 */
public interface OtherFormat {
  /** The word of the key {@code also}, the folder of its files in a run, and their ending. */
  String name();

  /**
   * Writes the rows of an Avro file to a new local file.
   *
   * @throws IOException where a row cannot be read or the file not be written
   */
  void copy(InputStream avro, Dataset dataset, Path to) throws IOException;

  /** The format of that name. */
  static Optional<OtherFormat> named(String name) {
    for (OtherFormat format : ServiceLoader.load(OtherFormat.class)) {
      if (format.name().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The formats there are. */
  static List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    ServiceLoader.load(OtherFormat.class).forEach(format -> names.add(format.name()));
    return List.copyOf(names);
  }
}
