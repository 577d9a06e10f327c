package dev.khabar.run.load;

import java.sql.SQLException;
import org.apache.avro.generic.GenericRecord;

/** Takes a dataset's rows into a staging table in bulk. Not thread-safe. */
interface RowSink extends AutoCloseable {
  void write(GenericRecord row) throws SQLException;

  /** Sends what is left; until then a row may not be there. */
  @Override
  void close() throws SQLException;
}
