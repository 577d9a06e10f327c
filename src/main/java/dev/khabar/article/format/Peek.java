package dev.khabar.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The first bytes of a stream, and the whole stream still to be read.
 *
 * @param prefix the first bytes, fewer than asked for only where the stream is shorter
 * @param stream the stream from its first byte
 * @param whole whether the prefix is all there is
 */
record Peek(byte[] prefix, InputStream stream, boolean whole) {
  /** A decompressor that fails within a read gives nothing of it: small ones lose little. */
  private static final int STEP = 512;

  /**
   * Looks at a stream's beginning. Where the stream fails within it, as compressed bytes do that
   * break off, what was read stays to be read, and the failure comes behind it.
   *
   * @throws IOException where the stream fails before its first byte
   */
  static Peek of(InputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    int size = 0;
    InputStream rest = in;
    try {
      int read = in.read(bytes, 0, Math.min(length, STEP));
      while (read > 0 && size < length) {
        size += read;
        read = in.read(bytes, size, Math.min(length - size, STEP));
      }
    } catch (IOException e) {
      if (size == 0) {
        throw e;
      }
      rest = new FailingStream(e);
    }
    byte[] prefix = Arrays.copyOf(bytes, size);
    boolean whole = size < length && rest == in;
    InputStream stream = new ByteArrayInputStream(prefix);
    return new Peek(prefix, whole ? stream : new SequenceInputStream(stream, rest), whole);
  }

  boolean startsWith(int... bytes) {
    return hasAt(0, bytes);
  }

  boolean hasAt(int offset, int... bytes) {
    if (offset + bytes.length > prefix.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((prefix[offset + i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A stream that has failed fails again, whatever its decompressor says. */
  private static final class FailingStream extends InputStream {
    private final IOException failure;

    FailingStream(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw failure;
    }
  }
}
