package dev.khabar.article.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which every byte is read by {@link #read(byte[], int, int)}, so that a subclass that
 * counts, bounds or keeps bytes sees them all there.
 */
abstract class BlockStream extends FilterInputStream {
  private static final int BLOCK = 1 << 13;

  BlockStream(InputStream in) {
    super(in);
  }

  @Override
  public abstract int read(byte[] bytes, int offset, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public final long skip(long count) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(count, BLOCK)]));
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
