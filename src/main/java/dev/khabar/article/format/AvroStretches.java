package dev.khabar.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * An Avro file cut at its sync markers: a header, then stretches, each of which is a block where
 * the file is whole. One that is not is no matter of the next. Not thread-safe.
 */
final class AvroStretches {
  private static final int MAGIC_BYTES = 4;
  private static final int SYNC_BYTES = 16;
  private static final int LARGEST_HEADER = 1 << 24;
  private static final int LARGEST = 1 << 27;

  private final ByteCursor in;
  private final byte[] header;
  private final byte[] sync;

  /**
   * Reads the header.
   *
   * @throws IOException where there is none, or where it breaks off
   */
  AvroStretches(InputStream file) throws IOException {
    Recorded recorded = new Recorded(file);
    BinaryDecoder decoder = DecoderFactory.get().directBinaryDecoder(recorded, null);
    this.sync = new byte[SYNC_BYTES];
    decoder.skipFixed(MAGIC_BYTES);
    for (long left = decoder.readMapStart(); left > 0; left = decoder.mapNext()) {
      for (long i = 0; i < left; i++) {
        decoder.skipString();
        decoder.skipBytes();
      }
    }
    decoder.readFixed(sync);
    this.header = recorded.bytes.toByteArray();
    this.in = new ByteCursor(file);
  }

  byte[] header() {
    return header;
  }

  /** Whether a stretch ends in the sync marker, as all do but one that the file breaks off in. */
  boolean isWhole(byte[] stretch) {
    int from = stretch.length - SYNC_BYTES;
    return from >= 0 && Arrays.equals(stretch, from, stretch.length, sync, 0, SYNC_BYTES);
  }

  /** The bytes up to the next sync marker and with it, or to the file's end; none at the end. */
  byte[] next() throws IOException {
    byte[] bytes = new byte[1 << 16];
    int size = 0;
    byte last = sync[SYNC_BYTES - 1];
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (size == bytes.length) {
        if (size == LARGEST) {
          throw new IOException("no sync marker within " + LARGEST + " bytes");
        }
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = (byte) b;
      if ((byte) b == last
          && size >= SYNC_BYTES
          && Arrays.equals(bytes, size - SYNC_BYTES, size, sync, 0, SYNC_BYTES)) {
        break;
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  /** Keeps what is read. */
  private static final class Recorded extends BlockStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Recorded(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = in.read(to, offset, length);
      if (bytes.size() > LARGEST_HEADER) {
        throw new IOException("no Avro header within " + LARGEST_HEADER + " bytes");
      }
      bytes.write(to, offset, Math.max(0, read));
      return read;
    }
  }
}
