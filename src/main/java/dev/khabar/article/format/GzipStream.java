package dev.khabar.article.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What is in gzip's members, one after another. Zeros behind the last one are padding, as tapes and
 * copies by blocks leave it, and are passed over as gzip(1) does; other bytes there are an error.
 */
final class GzipStream extends BlockStream {
  private InputStream member;

  /** Opens the first member. */
  GzipStream(InputStream packed) throws IOException {
    super(new BufferedInputStream(packed));
    member = member();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = member.read(buffer, offset, length);
    while (count < 0 && passPadding()) {
      member = member();
      count = member.read(buffer, offset, length);
    }
    return count;
  }

  /** A member leaves the stream behind its own end. */
  private InputStream member() throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(false)
        .get();
  }

  /** Whether more than zeros follows. */
  private boolean passPadding() throws IOException {
    int next;
    do {
      in.mark(1);
      next = in.read();
    } while (next == 0);
    in.reset();
    return next > 0;
  }
}
