package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/**
 * Reads every row of a run: the counts of the manifest, keys that are there once, rows that name an
 * article, entity or event of the run. Keeps 8 bytes a key.
 */
final class RowCheck {
  private final Storage storage;
  private final String run;
  private final Manifest manifest;
  private final List<String> differences = new ArrayList<>();

  RowCheck(Storage storage, String run, Manifest manifest) {
    this.storage = storage;
    this.run = run;
    this.manifest = manifest;
  }

  List<String> differences() throws IOException {
    KeySet articles = keys(Dataset.ARTICLES, Reference.NONE);
    Reference ofArticle = new Reference("doc_id", articles);
    KeySet entities = keys(Dataset.ENTITIES, Reference.NONE);
    KeySet events = keys(Dataset.EVENTS, Reference.NONE);
    Reference ofEntity = new Reference("entity_id", entities);
    Reference ofEvent = new Reference("event_id", events);
    keys(Dataset.ENTITY_MENTIONS, ofArticle, ofEntity);
    keys(Dataset.EVENT_MENTIONS, ofArticle, ofEvent);
    keys(Dataset.ENTITY_EVENTS, ofEntity, ofEvent);
    keys(Dataset.REJECTS, Reference.NONE);
    return List.copyOf(differences);
  }

  /** A field that names a row of another dataset. */
  private record Reference(String field, KeySet keys) {
    static final Reference NONE = new Reference("", new KeySet());
  }

  private KeySet keys(Dataset dataset, Reference... references) throws IOException {
    KeySet keys = new KeySet();
    long[] dangling = new long[references.length];
    long kept = 0;
    for (PublishedFile file : manifest.files()) {
      if (!file.dataset().equals(dataset.folder())) {
        continue;
      }
      long rows = 0;
      try (InputStream in = storage.open(run + "/" + file.path());
          DataFileStream<GenericRecord> records =
              new DataFileStream<>(in, new GenericDatumReader<GenericRecord>())) {
        for (GenericRecord row : records) {
          rows++;
          keys.add(key(dataset, row));
          kept += dataset == Dataset.ARTICLES && text(row, "status").equals("KEPT") ? 1 : 0;
          for (int i = 0; i < references.length; i++) {
            dangling[i] += names(references[i], row) ? 0 : 1;
          }
        }
      } catch (AvroRuntimeException e) {
        differences.add(file.path() + " cannot be read to its end: " + e.getMessage());
      }
      if (rows != file.records()) {
        differences.add(
            file.path() + " has " + rows + " rows, the manifest says " + file.records());
      }
    }
    report(dataset, keys.sortAndCountRepeats(), dangling, references);
    if (dataset == Dataset.ARTICLES && kept != manifest.counts().kept()) {
      differences.add(
          "articles has %d rows of status KEPT, the manifest counts %d"
              .formatted(kept, manifest.counts().kept()));
    }
    return keys;
  }

  private void report(Dataset dataset, long repeats, long[] dangling, Reference... references) {
    if (repeats > 0) {
      differences.add(
          "%s has %d rows whose key (%s) another row has"
              .formatted(dataset.folder(), repeats, String.join(", ", dataset.key())));
    }
    for (int i = 0; i < references.length; i++) {
      if (dangling[i] > 0) {
        differences.add(
            "%s has %d rows whose %s is no row of the run"
                .formatted(dataset.folder(), dangling[i], references[i].field()));
      }
    }
  }

  private static boolean names(Reference reference, GenericRecord row) {
    return reference.equals(Reference.NONE) || reference.keys().holds(text(row, reference.field()));
  }

  private static String key(Dataset dataset, GenericRecord row) {
    StringBuilder key = new StringBuilder();
    for (String field : dataset.key()) {
      key.append(key.isEmpty() ? "" : " ").append(text(row, field));
    }
    return key.toString();
  }

  private static String text(GenericRecord row, String field) {
    return String.valueOf(row.get(field));
  }
}
