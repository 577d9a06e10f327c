package dev.khabar.run.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.run.Dataset;
import dev.khabar.run.Digests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;

/** Rewrites a run as another version of the program would have written it. */
final class OtherSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OtherSchemas() {}

  static Schema withField(Schema schema, String name, String value) {
    List<Schema.Field> fields = copy(schema, "");
    fields.add(new Schema.Field(name, Schema.create(Schema.Type.STRING), "new", value));
    return record(schema, fields);
  }

  static Schema withoutField(Schema schema, String name) {
    return record(schema, copy(schema, name));
  }

  /** Without a field of the records that a field lists. */
  static Schema withoutNested(Schema schema, String list, String name) {
    List<Schema.Field> fields = new ArrayList<>();
    for (Schema.Field field : schema.getFields()) {
      Schema type =
          field.name().equals(list)
              ? Schema.createArray(withoutField(field.schema().getElementType(), name))
              : field.schema();
      fields.add(new Schema.Field(field, type));
    }
    return record(schema, fields);
  }

  private static List<Schema.Field> copy(Schema schema, String without) {
    List<Schema.Field> fields = new ArrayList<>();
    for (Schema.Field field : schema.getFields()) {
      if (!field.name().equals(without)) {
        fields.add(new Schema.Field(field, field.schema()));
      }
    }
    return fields;
  }

  private static Schema record(Schema schema, List<Schema.Field> fields) {
    return Schema.createRecord(
        schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
  }

  /** Writes a dataset's files with another schema, and the manifest and mark for them. */
  static void rewrite(Path run, Dataset dataset, UnaryOperator<Schema> change) throws IOException {
    rewrite(run, dataset, change.apply(dataset.schema()), 1);
  }

  /** Writes every row of a dataset twice, as a broken program would. */
  static void repeatRows(Path run, Dataset dataset) throws IOException {
    rewrite(run, dataset, dataset.schema(), 2);
  }

  private static void rewrite(Path run, Dataset dataset, Schema schema, int times)
      throws IOException {
    ObjectNode manifest = (ObjectNode) JSON.readTree(run.resolve("manifest.json").toFile());
    for (JsonNode entry : manifest.path("files")) {
      String path = entry.path("path").asText();
      if (path.startsWith(dataset.folder() + "/")) {
        byte[] bytes = rewritten(run.resolve(path), schema, times);
        Files.write(run.resolve(path), bytes);
        ((ObjectNode) entry).put("bytes", bytes.length).put("sha256", Digests.sha256(bytes));
      }
    }
    MadeRun.seal(run, manifest);
  }

  private static byte[] rewritten(Path file, Schema schema, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GenericDatumReader<GenericRecord> datum = new GenericDatumReader<>(null, schema);
    try (DataFileReader<GenericRecord> rows = new DataFileReader<>(file.toFile(), datum);
        DataFileWriter<GenericRecord> writer =
            new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema))) {
      writer.create(schema, out);
      for (GenericRecord row : rows) {
        for (int i = 0; i < times; i++) {
          writer.append(row);
        }
      }
    }
    return out.toByteArray();
  }
}
