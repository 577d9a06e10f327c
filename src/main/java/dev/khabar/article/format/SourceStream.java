package dev.khabar.article.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the failures of a file's own stream from those of what is decompressed from it. */
final class SourceStream extends FilterInputStream {
  SourceStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException e) {
      throw new SourceFailedException(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      throw new SourceFailedException(e);
    }
  }
}
