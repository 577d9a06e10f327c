package dev.khabar.article.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Opens what is compressed or archived, by content and not by name, layer by layer, and hands each
 * innermost file to the reading of formats. Nothing is written to disk, so a member's path is a
 * name and no more.
 */
final class Containers {
  /** Layers, such as a tar in a gz in a zip; more is no archive of news. */
  private static final int MAX_DEPTH = 4;

  static final int PEEK_BYTES = 1 << 16;

  private Containers() {}

  static void read(InputStream in, ReadContext context, int depth) throws IOException {
    Peek peek = Peek.of(in, PEEK_BYTES);
    boolean gzip = peek.startsWith(0x1f, 0x8b);
    boolean zip = peek.startsWith('P', 'K', 3, 4) || peek.startsWith('P', 'K', 5, 6);
    if (depth >= MAX_DEPTH && (gzip || zip)) {
      context.rejectFile("DECODE", "NESTED", "more than " + MAX_DEPTH + " layers of archives");
    } else if (gzip) {
      read(new GzipCompressorInputStream(peek.stream(), true), context, depth + 1);
    } else if (zip) {
      readMembers(new ZipArchiveInputStream(peek.stream()), context, depth);
    } else {
      DecodedFile.read(peek, context);
    }
  }

  private static void readMembers(
      ArchiveInputStream<? extends ArchiveEntry> archive, ReadContext context, int depth)
      throws IOException {
    for (ArchiveEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
      if (!e.isDirectory()) {
        InputStream member = new BufferedInputStream(new Unclosed(archive));
        read(member, context.member(e.getName()), depth + 1);
      }
    }
  }

  /** Keeps a member's reader from closing its archive. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return in.read(bytes, offset, length);
    }

    @Override
    public void close() {}
  }
}
