package dev.khabar.article.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part of a file: what every part needs of its beginning, then its own stretch. */
final class PartStream extends BlockStream {
  private final long begin;
  private final long end;
  private long headerLeft;
  private long position;

  private PartStream(InputStream in, FilePart part) {
    super(in);
    this.begin = part.begin();
    this.end = part.end();
    this.headerLeft = part.headerBytes();
  }

  /** The part's bytes; the file's stream as it is where the part's reader needs all of it. */
  static InputStream of(FilePart part, InputStream file) {
    return part.isWhole() || part.isReadFromEnd() ? file : new PartStream(file, part);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (headerLeft == 0 && position < begin) {
      in.skipNBytes(begin - position);
      position = begin;
    }
    long left = headerLeft > 0 ? headerLeft : end - position;
    if (left == 0) {
      return -1;
    }
    int read = in.read(bytes, offset, (int) Math.min(left, length));
    if (read < 0) {
      throw new EOFException("the file has become shorter while it was read");
    }
    position += read;
    headerLeft -= Math.min(headerLeft, read);
    return read;
  }

  @Override
  public int available() {
    return 0;
  }
}
