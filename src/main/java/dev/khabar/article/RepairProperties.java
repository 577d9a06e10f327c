package dev.khabar.article;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.ProgramFiles;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The numbers of {@code repair.properties}. Immutable. */
final class RepairProperties {
  private static final String FILE = "repair.properties";

  static final RepairProperties SHIPPED = load();

  private final Properties values;

  private RepairProperties(Properties values) {
    this.values = values;
  }

  double number(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new LexiconException(FILE, 0, "has no " + name);
    }
    try {
      return Double.parseDouble(value.trim());
    } catch (NumberFormatException e) {
      throw new LexiconException(FILE, "'" + value + "' is no number for " + name, e);
    }
  }

  private static RepairProperties load() {
    return ProgramFiles.read(
        RepairProperties.class,
        FILE,
        in -> {
          Properties values = new Properties();
          values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
          return new RepairProperties(values);
        });
  }
}
