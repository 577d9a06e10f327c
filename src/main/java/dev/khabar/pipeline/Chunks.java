package dev.khabar.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;

/**
 * The records that a bundle sends into a group, many in one element, deflated. The Direct Runner
 * holds its groups in memory and copies one for each bundle that adds to it: an element of its own
 * costs as much again as a small record, and records of one kind are alike. A step has one for each
 * bundle and flushes it as the bundle ends. Not thread-safe.
 *
 * <p>A chunk is a byte that tells whether it is deflated, its length, and each record after its own
 * length.
 */
final class Chunks<K> {
  private static final int MOST_BYTES = 1 << 16;
  private static final int MOST_WAITING = 1 << 22;

  /** A cluster's small bundles send chunks for which a deflater is not worth its making. */
  private static final int FEWEST_DEFLATED = 1 << 12;

  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;
  private static final int HEAD = 1 + Integer.BYTES;

  private final Counter sent = Metrics.counter("khabar", "bytes_grouped");
  private final Map<K, ByteArrayOutputStream> waiting = new LinkedHashMap<>();
  private int bytes;

  /** Adds a record to the chunk of its key; chunks that are full are given out. */
  void add(K key, byte[] record, Consumer<KV<K, byte[]>> out) {
    ByteArrayOutputStream chunk = waiting.computeIfAbsent(key, k -> new ByteArrayOutputStream());
    chunk.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(record.length).array());
    chunk.writeBytes(record);
    bytes += Integer.BYTES + record.length;
    if (chunk.size() >= MOST_BYTES) {
      waiting.remove(key);
      bytes -= chunk.size();
      out.accept(KV.of(key, packed(chunk.toByteArray())));
    } else if (bytes >= MOST_WAITING) {
      flush(out);
    }
  }

  /** Gives out what waits. */
  void flush(Consumer<KV<K, byte[]>> out) {
    waiting.forEach((key, chunk) -> out.accept(KV.of(key, packed(chunk.toByteArray()))));
    waiting.clear();
    bytes = 0;
  }

  /** Takes the last chunks of a bundle: batch data has one window and no times. */
  static <I, K> Consumer<KV<K, byte[]>> endOf(DoFn<I, KV<K, byte[]>>.FinishBundleContext bundle) {
    return chunk -> bundle.output(chunk, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
  }

  private byte[] packed(byte[] records) {
    byte[] chunk = records.length < FEWEST_DEFLATED ? plain(records) : deflated(records);
    sent.inc(chunk.length);
    return chunk;
  }

  private static byte[] plain(byte[] records) {
    return head(PLAIN, records.length, records.length).put(records).array();
  }

  private static byte[] deflated(byte[] records) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(records);
      deflater.finish();
      byte[] buffer = new byte[records.length];
      int length = deflater.deflate(buffer);
      return deflater.finished()
          ? head(DEFLATED, records.length, length).put(buffer, 0, length).array()
          : plain(records);
    } finally {
      deflater.end();
    }
  }

  private static ByteBuffer head(byte form, int length, int packed) {
    return ByteBuffer.allocate(HEAD + packed).put(form).putInt(length);
  }

  /** The records of a group's chunks, one chunk unpacked at a time. */
  static Iterable<byte[]> records(Iterable<byte[]> chunks) {
    return () -> new Records(chunks.iterator());
  }

  private static ByteBuffer unpacked(byte[] chunk) {
    ByteBuffer head = ByteBuffer.wrap(chunk);
    if (head.get() == PLAIN) {
      return head.position(HEAD);
    }
    byte[] records = new byte[head.getInt()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(head);
      if (inflater.inflate(records) != records.length) {
        throw new IllegalStateException("a chunk of a group is cut");
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("a chunk of a group is broken", e);
    } finally {
      inflater.end();
    }
    return ByteBuffer.wrap(records);
  }

  /** Goes through chunks. */
  private static final class Records implements Iterator<byte[]> {
    private final Iterator<byte[]> chunks;
    private ByteBuffer chunk = ByteBuffer.allocate(0);

    Records(Iterator<byte[]> chunks) {
      this.chunks = chunks;
    }

    @Override
    public boolean hasNext() {
      while (!chunk.hasRemaining() && chunks.hasNext()) {
        chunk = unpacked(chunks.next());
      }
      return chunk.hasRemaining();
    }

    @Override
    public byte[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      byte[] record = new byte[chunk.getInt()];
      chunk.get(record);
      return record;
    }
  }
}
