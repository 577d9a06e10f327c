package dev.khabar.run.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements of the SQL files that the program carries in dev/khabar/warehouse. */
final class SqlScript {
  private SqlScript() {}

  private static final Pattern SORTED_LIST = Pattern.compile("sorted_list\\(([a-z_.]+)\\)");

  /**
   * The statements of a file, which a semicolon at a line's end divides; comments left out, and
   * sorted_list(column) said in the warehouse's words.
   */
  static List<String> statements(String file, Warehouse warehouse) {
    return statements(file).stream()
        .map(
            common ->
                SORTED_LIST
                    .matcher(common)
                    .replaceAll(
                        found -> Matcher.quoteReplacement(warehouse.sortedList(found.group(1)))))
        .toList();
  }

  /** The statements of a file that are the same in every database. */
  static List<String> statements(String file) {
    String sql =
        text(file)
            .lines()
            .filter(line -> !line.strip().startsWith("--"))
            .collect(Collectors.joining("\n"));
    return Arrays.stream(sql.split(";\\n|;$"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = SqlScript.class.getResourceAsStream("/dev/khabar/warehouse/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + file, e);
    }
  }
}
