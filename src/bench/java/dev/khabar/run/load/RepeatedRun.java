package dev.khabar.run.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.record.Ids;
import dev.khabar.run.Dataset;
import dev.khabar.run.Digests;
import dev.khabar.run.LocalStorage;
import dev.khabar.run.Manifest;
import dev.khabar.run.PublishedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;

/**
 * A published run's articles again and again with distinct ids, as one large run to measure with.
 * Copy n is n days older. Entities of several articles recur in every copy; those of one article
 * are new ones in each, as rare names are in more news. Counts in the rows are the copied run's: a
 * load takes its own.
 */
final class RepeatedRun {
  private static final int DEFLATE_LEVEL = 6;
  private static final long MILLIS_A_DAY = Duration.ofDays(1).toMillis();

  private static final Set<String> COPIED_IDS =
      Set.of(
          "doc_id",
          "duplicate_of",
          "mention_id",
          "event_id",
          "event_mention_id",
          "best_mention_id",
          "reject_id");
  private static final Set<String> ENTITY_IDS =
      Set.of("entity_id", "place_entity_id", "speaker_entity_id");

  private final Map<Dataset, List<GenericRecord>> rows = new EnumMap<>(Dataset.class);
  private final Set<String> rare = new HashSet<>();
  private final Manifest manifest;

  /** Reads a published run; its rows are held in memory. */
  RepeatedRun(Path source) throws IOException {
    PublishedRun run = PublishedRun.open(new LocalStorage(), source.toString());
    manifest = run.manifest();
    for (Dataset dataset : Dataset.values()) {
      List<GenericRecord> all = new ArrayList<>();
      for (PublishedFile file : run.files(dataset)) {
        AvroRows.<RuntimeException>visit(
            run.storage().open(run.path(file)), dataset.schema(), all::add);
      }
      rows.put(dataset, all);
    }
    for (GenericRecord entity : rows.get(Dataset.ENTITIES)) {
      if ((long) entity.get("article_count") == 1) {
        rare.add(entity.get("entity_id").toString());
      }
    }
  }

  /** How many entity events one copy has. */
  int entityEvents() {
    return rows.get(Dataset.ENTITY_EVENTS).size();
  }

  /** Publishes the copies as one run in a folder that is not there yet. */
  void publish(Path folder, int copies) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    root.put("run_id", folder.getFileName().toString()).put("job", "repeated");
    root.put("read", manifest.counts().read() * copies);
    root.put("kept", manifest.counts().kept() * copies);
    root.put("duplicate", manifest.counts().duplicate() * copies);
    root.put("rejected", manifest.counts().rejected() * copies);
    root.put("started_at", manifest.started().toString());
    root.put("finished_at", manifest.finished().toString());
    ArrayNode files = root.putArray("files");
    for (Dataset dataset : Dataset.values()) {
      String path = dataset.folder() + "/part-00000-of-00001.avro";
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      long records = write(dataset, file, copies);
      ObjectNode entry = files.addObject();
      entry.put("path", path).put("bytes", Files.size(file)).put("records", records);
      try (InputStream in = Files.newInputStream(file)) {
        entry.put("sha256", Digests.sha256(in));
      }
    }
    byte[] bytes = json.writeValueAsBytes(root);
    Files.write(folder.resolve(Manifest.FILE), bytes);
    Files.writeString(folder.resolve(Manifest.SUCCESS), Digests.sha256(bytes) + "\n");
  }

  private long write(Dataset dataset, Path file, int copies) throws IOException {
    long records = 0;
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(dataset.schema()))) {
      writer.setCodec(CodecFactory.deflateCodec(DEFLATE_LEVEL));
      writer.create(dataset.schema(), file.toFile());
      for (int copy = 0; copy < copies; copy++) {
        for (GenericRecord row : rows.get(dataset)) {
          boolean once =
              dataset == Dataset.ENTITIES && !rare.contains(row.get("entity_id").toString());
          if (copy == 0 || !once) {
            writer.append(copy(row, copy));
            records++;
          }
        }
      }
    }
    return records;
  }

  private GenericRecord copy(GenericRecord row, int copy) {
    GenericRecord copied = new GenericData.Record(row.getSchema());
    for (Schema.Field field : row.getSchema().getFields()) {
      copied.put(field.pos(), copy(field.name(), row.get(field.pos()), copy));
    }
    return copied;
  }

  private Object copy(String name, Object value, int copy) {
    if (value == null || copy == 0) {
      return value;
    }
    return switch (name) {
      case "url" -> value + "?copy=" + copy;
      case "published_at", "first_published", "last_published" ->
          (long) value - copy * MILLIS_A_DAY;
      case "event_date" -> (int) value - copy;
      case "event_mention_ids" ->
          ((List<?>) value).stream().map(id -> id(id, copy)).sorted().toList();
      case "roles" ->
          ((List<?>) value).stream().map(role -> copy((GenericRecord) role, copy)).toList();
      default ->
          COPIED_IDS.contains(name) || (ENTITY_IDS.contains(name) && rare.contains(value.toString()))
              ? id(value, copy)
              : value;
    };
  }

  private static String id(Object of, int copy) {
    return Ids.id("copy", List.of(of.toString(), Integer.toString(copy)));
  }
}
