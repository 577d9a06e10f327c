package dev.khabar.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.beam.sdk.metrics.Counter;

/**
 * Counts the bytes of a file as they are read, for the run's progress, and remembers that reading
 * failed, which is another thing than bytes that make no sense.
 */
final class CountedInput extends FilterInputStream {
  private final Counter bytes;
  private final LiveProgress live;
  private final AtomicReference<IOException> failure;

  CountedInput(
      InputStream in, Counter bytes, LiveProgress live, AtomicReference<IOException> failure) {
    super(in);
    this.bytes = bytes;
    this.live = live;
    this.failure = failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count;
    try {
      count = in.read(buffer, offset, length);
    } catch (IOException e) {
      failure.set(e);
      throw e;
    }
    if (count > 0) {
      bytes.inc(count);
      live.bytes(count);
    }
    return count;
  }
}
