package dev.khabar.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Remembers the last bytes of a stream. */
final class TailStream extends BlockStream {
  private byte[] tail;
  private int size;
  private boolean ended;

  TailStream(InputStream in, int length) {
    super(in);
    tail = new byte[length];
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    ended |= read < 0;
    if (read > 0) {
      byte[] joined = Arrays.copyOf(Arrays.copyOf(tail, size), size + read);
      System.arraycopy(bytes, offset, joined, size, read);
      size = Math.min(joined.length, tail.length);
      tail =
          Arrays.copyOf(
              Arrays.copyOfRange(joined, joined.length - size, joined.length), tail.length);
    }
    return read;
  }

  /** Whether the stream was read to its end. */
  boolean ended() {
    return ended;
  }

  /** Its last bytes so far. */
  byte[] tail() {
    return Arrays.copyOf(tail, size);
  }
}
