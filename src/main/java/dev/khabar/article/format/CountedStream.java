package dev.khabar.article.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are taken from a stream. */
final class CountedStream extends FilterInputStream {
  private long taken;

  CountedStream(InputStream in) {
    super(in);
  }

  long taken() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    taken += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    taken += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    taken += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
