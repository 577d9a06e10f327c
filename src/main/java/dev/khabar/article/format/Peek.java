package dev.khabar.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The first bytes of a stream, and the whole stream still to be read.
 *
 * @param prefix the first bytes, fewer than asked for only where the stream is shorter
 * @param stream the stream from its first byte
 * @param whole whether the prefix is all there is
 */
record Peek(byte[] prefix, InputStream stream, boolean whole) {
  static Peek of(InputStream in, int length) throws IOException {
    byte[] prefix = in.readNBytes(length);
    boolean whole = prefix.length < length;
    InputStream stream = new ByteArrayInputStream(prefix);
    return new Peek(prefix, whole ? stream : new SequenceInputStream(stream, in), whole);
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
}
