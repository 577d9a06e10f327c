package dev.khabar.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The numbers of {@code repair.properties}. Immutable. */
final class RepairProperties {
  static final RepairProperties SHIPPED = load();

  private final Properties values;

  private RepairProperties(Properties values) {
    this.values = values;
  }

  double number(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("repair.properties has no " + name);
    }
    return Double.parseDouble(value.trim());
  }

  private static RepairProperties load() {
    Properties values = new Properties();
    try (InputStream in = RepairProperties.class.getResourceAsStream("repair.properties")) {
      if (in == null) {
        throw new IllegalStateException("repair.properties is missing from the program");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("repair.properties", e);
    }
    return new RepairProperties(values);
  }
}
