package dev.khabar.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.beam.sdk.metrics.Counter;

/** Counts the bytes of a file as they are read, for the run's progress. */
final class CountedInput extends FilterInputStream {
  private final Counter bytes;
  private final LiveProgress live;

  CountedInput(InputStream in, Counter bytes, LiveProgress live) {
    super(in);
    this.bytes = bytes;
    this.live = live;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      bytes.inc();
      live.bytes(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (count > 0) {
      bytes.inc(count);
      live.bytes(count);
    }
    return count;
  }
}
