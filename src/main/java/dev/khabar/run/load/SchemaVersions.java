package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.PublishedFile;
import dev.khabar.run.RunException;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaNormalization;

/**
 * Which schema versions this program loads: its own and those before it, whose fields are all among
 * its own. A field that it does not know was written by a newer khabar, and would be lost.
 */
final class SchemaVersions {
  private SchemaVersions() {}

  /**
   * @throws RunException where a file's schema is of no version that this program can load
   */
  static void check(PublishedRun run) {
    for (Dataset dataset : Dataset.values()) {
      for (PublishedFile file : run.files(dataset)) {
        try {
          check(dataset, file.path(), AvroRows.writtenBy(run.storage().open(run.path(file))));
        } catch (IOException e) {
          throw new RunException(
              ExitStatus.FAILED,
              file.path()
                  + " is no Avro file: "
                  + e.getMessage()
                  + "\nRun the job again, then load",
              e);
        }
      }
    }
  }

  private static void check(Dataset dataset, String file, Schema written) {
    Schema ours = dataset.schema();
    if (fingerprint(written) == fingerprint(ours)) {
      return;
    }
    for (Schema.Field field : written.getFields()) {
      if (ours.getField(field.name()) == null) {
        throw new RunException(
            ExitStatus.FAILED,
            "%s has a field %s that this khabar does not know: it was written by a newer one. Load it with that version"
                .formatted(file, field.name()));
      }
    }
    var compatibility = SchemaCompatibility.checkReaderWriterCompatibility(ours, written);
    if (compatibility.getType() != SchemaCompatibilityType.COMPATIBLE) {
      throw new RunException(
          ExitStatus.FAILED,
          "%s has a schema of %s that no version of khabar wrote (%s)"
              .formatted(
                  file,
                  dataset.folder(),
                  compatibility.getResult().getIncompatibilities().get(0).getMessage()));
    }
  }

  private static long fingerprint(Schema schema) {
    return SchemaNormalization.parsingFingerprint64(schema);
  }
}
