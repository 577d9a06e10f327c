package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;

/**
 * Holds every schema to its released versions, each a folder of src/test/resources/schemas: what
 * was released stays under its name and type, and what is new has a default.
 */
class SchemaEvolutionTest {
  private static final Path RELEASED = Path.of("src/test/resources/schemas");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RELEASED)) {
      return files.filter(file -> file.toString().endsWith(".avsc")).sorted().toList();
    }
  }

  private static Schema current(Schema released) {
    return Stream.of(Dataset.values())
        .map(Dataset::schema)
        .filter(schema -> schema.getFullName().equals(released.getFullName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(released.getFullName() + " is gone"));
  }

  @Test
  void every_dataset_has_a_released_schema() throws IOException {
    assertEquals(
        Dataset.values().length, files().stream().map(Path::getFileName).distinct().count());
  }

  @Test
  void what_was_released_can_be_read_with_todays_schema() throws IOException {
    for (Path file : files()) {
      Schema released = new Schema.Parser().parse(file.toFile());
      var result = SchemaCompatibility.checkReaderWriterCompatibility(current(released), released);
      assertEquals(SchemaCompatibilityType.COMPATIBLE, result.getType(), file + ": " + result);
    }
  }

  @Test
  void released_fields_keep_name_and_type_and_new_ones_have_defaults() throws IOException {
    for (Path file : files()) {
      Schema released = new Schema.Parser().parse(file.toFile());
      compare(file.toString(), released, current(released));
    }
  }

  private static void compare(String where, Schema released, Schema today) {
    for (Schema.Field field : released.getFields()) {
      Schema.Field now = today.getField(field.name());
      assertNotNull(now, where + ": " + field.name() + " is gone");
      assertEquals(
          ColumnType.of(field.schema()).getClass(),
          ColumnType.of(now.schema()).getClass(),
          where + ": " + field.name());
      if (ColumnType.of(field.schema()) instanceof ColumnType.Scalar scalar) {
        assertEquals(scalar, ColumnType.of(now.schema()), where + ": " + field.name());
      }
      element(field.schema())
          .ifPresent(
              nested ->
                  compare(where + "." + field.name(), nested, element(now.schema()).orElseThrow()));
    }
    for (Schema.Field field : today.getFields()) {
      assertTrue(
          released.getField(field.name()) != null || field.hasDefaultValue(),
          where + ": the new field " + field.name() + " has no default");
    }
  }

  private static Optional<Schema> element(Schema schema) {
    return schema.getType() == Schema.Type.ARRAY
            && schema.getElementType().getType() == Schema.Type.RECORD
        ? Optional.of(schema.getElementType())
        : Optional.empty();
  }
}
