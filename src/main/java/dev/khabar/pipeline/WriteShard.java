package dev.khabar.pipeline;

import dev.khabar.run.Digests;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * Writes one shard of a dataset to a file of its own name and gives its {@link PartFile} in JSON.
 */
final class WriteShard<T extends SpecificRecord>
    extends DoFn<KV<String, Iterable<byte[]>>, String> {
  private static final long serialVersionUID = 1;
  private static final int DEFLATE_LEVEL = 3;

  private final String dataset;
  private final Class<T> type;
  private final String directory;
  private final Counter rows = Metrics.counter("khabar", "rows_written");
  private final Counter bytes = Metrics.counter("khabar", "bytes_written");
  private final Distribution micros = Metrics.distribution("khabar", "write_micros");

  WriteShard(String dataset, Class<T> type, String directory) {
    this.dataset = dataset;
    this.type = type;
    this.directory = directory;
  }

  /** Writes the rows as they come and hands on what was written. */
  @ProcessElement
  public void write(@Element KV<String, Iterable<byte[]>> shard, OutputReceiver<String> written)
      throws IOException {
    long start = ProcessorTime.nanos();
    String path = "%s/%s-%s.avro".formatted(dataset, shard.getKey(), UUID.randomUUID());
    ResourceId file = FileSystems.matchNewResource(directory + "/" + path, false);
    MessageDigest digest = Digests.begun();
    long records = 0;
    Counting counting;
    try (OutputStream raw = Channels.newOutputStream(FileSystems.create(file, "avro/binary"));
        Counting out = new Counting(new DigestOutputStream(raw, digest))) {
      counting = out;
      records = writeRows(shard.getValue(), out);
    }
    rows.inc(records);
    bytes.inc(counting.bytes);
    micros.update(ProcessorTime.microsSince(start));
    String sha256 = HexFormat.of().formatHex(digest.digest());
    written.output(new PartFile(dataset, path, counting.bytes, records, sha256).toJson());
  }

  /** A packed row is a datum of the file: it is written as it is. */
  private long writeRows(Iterable<byte[]> packed, OutputStream out) throws IOException {
    SpecificData model = SpecificData.getForClass(type);
    Schema schema = model.getSchema(type);
    long records = 0;
    try (DataFileWriter<T> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(schema, model))) {
      writer.setCodec(CodecFactory.deflateCodec(DEFLATE_LEVEL));
      writer.create(schema, out);
      for (byte[] row : Chunks.records(packed)) {
        writer.appendEncoded(ByteBuffer.wrap(row));
        records++;
      }
    }
    return records;
  }

  /** Counts the bytes that go through. */
  private static final class Counting extends FilterOutputStream {
    private long bytes;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      bytes += length;
    }
  }
}
