package dev.khabar.article.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a stream that gives more than {@value #MAX_RATIO} times the bytes that were taken to make
 * it. News in Arabic is compressed 4 to 12 times, a feed that is saved every hour 60 times;
 * deflate's bombs come to 1000 times and other methods' beyond. Does not close the stream beneath,
 * which may be an archive with further members.
 */
final class BombGuard extends BlockStream {
  private static final int MAX_RATIO = 250;

  /** So many bytes may come from anything: small files of one repeated line exist. */
  private static final long ALWAYS_ALLOWED = 32L << 20;

  private static final long MAX_LEFT = 1L << 30;

  private final CountedStream taken;
  private final long takenBefore;
  private long given;

  /**
   * Guards a stream.
   *
   * @param in what is decompressed
   * @param taken what it is decompressed from
   */
  BombGuard(InputStream in, CountedStream taken) {
    super(in);
    this.taken = taken;
    this.takenBefore = taken.taken();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = guarded(bytes, offset, length);
    count(read);
    return read;
  }

  private int fill(byte[] buffer) throws IOException {
    return guarded(buffer, 0, buffer.length);
  }

  private int guarded(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException e) {
      // Decompressors tell some broken bytes in these ways.
      throw new IOException("corrupt compressed data: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {}

  /**
   * Takes what a reader left of a member, since an archive is read through.
   *
   * @throws BombException where a gibibyte does not suffice; the archive is then given up
   */
  void readToEnd() throws IOException {
    byte[] buffer = new byte[1 << 16];
    int read = fill(buffer);
    for (long left = MAX_LEFT; read >= 0; left -= read) {
      if (left < 0) {
        throw new BombException("a member gives more than can be read; the rest is not read");
      }
      read = fill(buffer);
    }
  }

  private void count(long bytes) throws BombException {
    given += Math.max(0, bytes);
    if (given > ALWAYS_ALLOWED && given > MAX_RATIO * (taken.taken() - takenBefore + 1)) {
      throw new BombException(
          "decompresses to more than " + MAX_RATIO + " times its size; no news does");
    }
  }
}
