package dev.khabar.article.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Walks through a stream and knows where it is. Skipping seeks where the stream can. */
final class ByteCursor {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int limit;
  private long bufferEnd;

  ByteCursor(InputStream in) {
    this.in = in;
  }

  /** Bytes before the cursor. */
  long position() {
    return bufferEnd - limit + next;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    return next < limit || fill() ? buffer[next++] & 0xff : -1;
  }

  /** The next byte. */
  int need() throws IOException {
    int b = read();
    if (b < 0) {
      throw new EOFException("the file ends within a record");
    }
    return b;
  }

  /** Whether the stream is at its end. */
  boolean atEnd() throws IOException {
    return next == limit && !fill();
  }

  void skip(long count) throws IOException {
    if (count < 0) {
      throw new IOException("a negative length");
    }
    long buffered = Math.min(count, limit - next);
    next += (int) buffered;
    if (count > buffered) {
      in.skipNBytes(count - buffered);
      bufferEnd += count - buffered;
    }
  }

  byte[] read(int count) throws IOException {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) need();
    }
    return bytes;
  }

  /** Fills the buffer where it is empty; its bytes are those from the cursor to the limit. */
  boolean fill() throws IOException {
    if (next < limit) {
      return true;
    }
    next = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    bufferEnd += limit;
    return limit > 0;
  }

  byte[] buffer() {
    return buffer;
  }

  int next() {
    return next;
  }

  int limit() {
    return limit;
  }

  /** Moves within the buffer. */
  void moveTo(int index) {
    next = index;
  }
}
