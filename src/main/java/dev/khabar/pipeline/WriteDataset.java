package dev.khabar.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes the rows of one dataset to Avro files under the attempt's directory and gives a {@link
 * PartFile} in JSON for each. A row's shard comes from its key, never from chance: a step that is
 * run twice gives the same files again. (Beam's own FileIO draws shards at random, writes nothing
 * for an empty collection and gives no checksums.)
 *
 * <p>A retried bundle writes to a file name of its own; only the names that arrive downstream
 * count, and the rest goes with the attempt's directory.
 */
final class WriteDataset<T extends SpecificRecord>
    extends PTransform<PCollection<T>, PCollection<String>> {
  private static final long serialVersionUID = 1;

  private final String dataset;
  private final Class<T> type;
  private final SerializableFunction<T, String> key;
  private final int shards;
  private final String directory;

  private WriteDataset(
      String dataset,
      Class<T> type,
      SerializableFunction<T, String> key,
      int shards,
      String directory) {
    this.dataset = dataset;
    this.type = type;
    this.key = key;
    this.shards = shards;
    this.directory = directory;
  }

  /** Writes {@code directory/dataset/part-*}, sharded by the rows' primary keys. */
  static <T extends SpecificRecord> WriteDataset<T> to(
      NewsSpec spec, String dataset, Class<T> type, SerializableFunction<T, String> key) {
    return new WriteDataset<>(dataset, type, key, spec.shards(), spec.directory());
  }

  @Override
  public PCollection<String> expand(PCollection<T> rows) {
    int count = shards;
    SerializableFunction<T, String> keyOf = key;
    return rows.apply(
            "Shard by key",
            WithKeys.of((T row) -> Math.floorMod(keyOf.apply(row).hashCode(), count))
                .withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), AvroCoder.specific(type)))
        .apply("Group shards", GroupByKey.create())
        .apply("Write files", ParDo.of(new WriteShard<>(dataset, type, count, directory)))
        .setCoder(StringUtf8Coder.of());
  }

  /** Writes one shard. */
  static final class WriteShard<T extends SpecificRecord>
      extends DoFn<KV<Integer, Iterable<T>>, String> {
    private static final long serialVersionUID = 1;
    private static final int DEFLATE_LEVEL = 3;

    private final String dataset;
    private final Class<T> type;
    private final int shards;
    private final String directory;

    WriteShard(String dataset, Class<T> type, int shards, String directory) {
      this.dataset = dataset;
      this.type = type;
      this.shards = shards;
      this.directory = directory;
    }

    /** Writes the rows as they come and hands on what was written. */
    @ProcessElement
    public void write(@Element KV<Integer, Iterable<T>> shard, OutputReceiver<String> written)
        throws IOException {
      String path =
          "%s/part-%05d-of-%05d-%s.avro"
              .formatted(dataset, shard.getKey(), shards, UUID.randomUUID());
      ResourceId file = FileSystems.matchNewResource(directory + "/" + path, false);
      MessageDigest digest = sha256();
      long records = 0;
      Counting counting;
      try (OutputStream raw = Channels.newOutputStream(FileSystems.create(file, "avro/binary"));
          Counting out = new Counting(new DigestOutputStream(raw, digest))) {
        counting = out;
        records = writeRows(shard.getValue(), out);
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      written.output(new PartFile(dataset, path, counting.bytes, records, sha256).toJson());
    }

    private long writeRows(Iterable<T> rows, OutputStream out) throws IOException {
      SpecificData model = SpecificData.getForClass(type);
      Schema schema = model.getSchema(type);
      long records = 0;
      try (DataFileWriter<T> writer =
          new DataFileWriter<>(new SpecificDatumWriter<>(schema, model))) {
        writer.setCodec(CodecFactory.deflateCodec(DEFLATE_LEVEL));
        writer.create(schema, out);
        for (T row : rows) {
          writer.append(row);
          records++;
        }
      }
      return records;
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  /** Counts the bytes that go through. */
  private static final class Counting extends java.io.FilterOutputStream {
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
