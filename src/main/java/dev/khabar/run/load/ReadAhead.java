package dev.khabar.run.load;

import dev.khabar.run.PublishedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/**
 * Reads the rows of files in a thread of its own while the caller's stores those before: decoding
 * takes about as long as storing. A few batches wait between the two, so that memory stays small.
 * Texts come as Utf8.
 */
final class ReadAhead {
  private static final int ROWS_A_BATCH = 256;
  private static final int WAITING_BATCHES = 4;
  private static final List<GenericRecord> END = new ArrayList<>();

  private final PublishedRun run;
  private final List<PublishedFile> files;
  private final Schema schema;
  private final BlockingQueue<List<GenericRecord>> batches =
      new ArrayBlockingQueue<>(WAITING_BATCHES);

  ReadAhead(PublishedRun run, List<PublishedFile> files, Schema schema) {
    this.run = run;
    this.files = files;
    this.schema = schema;
  }

  /**
   * Hands every row to the visitor, in the files' order, in the caller's thread.
   *
   * @return how many rows there were
   */
  <E extends Exception> long visit(AvroRows.Visitor<E> visitor) throws IOException, E {
    FutureTask<Void> reading = new FutureTask<>(this::read);
    Thread reader = new Thread(reading, "khabar-read-ahead");
    reader.setDaemon(true);
    reader.start();
    long rows = 0;
    try {
      for (List<GenericRecord> batch = batches.take(); batch != END; batch = batches.take()) {
        for (GenericRecord row : batch) {
          visitor.visit(row);
        }
        rows += batch.size();
      }
      reading.get();
      return rows;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading " + files, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      reader.interrupt();
    }
  }

  /** Ends the queue whatever happens: the caller then asks how the reading went. */
  private Void read() throws IOException, InterruptedException {
    try {
      for (PublishedFile file : files) {
        Batch batch = new Batch();
        AvroRows.<InterruptedException>visitUtf8(
            run.storage().open(run.path(file)), schema, batch::add);
        if (!batch.rows.isEmpty()) {
          batches.put(batch.rows);
        }
      }
    } finally {
      batches.put(END);
    }
    return null;
  }

  private final class Batch {
    private List<GenericRecord> rows = new ArrayList<>(ROWS_A_BATCH);

    void add(GenericRecord row) throws InterruptedException {
      rows.add(row);
      if (rows.size() == ROWS_A_BATCH) {
        batches.put(rows);
        rows = new ArrayList<>(ROWS_A_BATCH);
      }
    }
  }
}
