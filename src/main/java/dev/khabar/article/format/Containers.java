package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/**
 * Opens what is compressed or archived, by content and not by name, layer by layer, and hands each
 * innermost file to the reading of formats. Nothing is written to disk, so a member's path is a
 * name and no more; what a layer gives is held against what it took ({@link BombGuard}).
 */
final class Containers {
  /** Layers, such as a tar in a gz in a zip; more is no archive of news. */
  private static final int MAX_DEPTH = 4;

  /** Memory that an xz file may ask for, in KiB: level 9 asks for 65 MiB. */
  private static final int XZ_MEMORY = 100 << 10;

  static final int PEEK_BYTES = 1 << 16;

  private static final int TAR_BLOCK = 512;

  /** First members of the zip files that office documents and books are. */
  private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype");

  private enum Kind {
    GZIP,
    BZIP2,
    XZ,
    ZSTD,
    ZIP,
    TAR,
    NONE
  }

  private Containers() {}

  static void read(InputStream in, ReadContext context, int depth) throws IOException {
    Peek peek = Peek.of(in, PEEK_BYTES);
    Kind kind = kind(peek);
    if (kind == Kind.NONE) {
      readFile(peek, context);
    } else if (depth >= MAX_DEPTH) {
      context.rejectFile("DECODE", "NESTED", "more than " + MAX_DEPTH + " layers of archives");
    } else if (kind == Kind.ZIP || kind == Kind.TAR) {
      Peek archive = peek;
      do {
        CountedStream taken = new CountedStream(archive.stream());
        readMembers(kind, taken, context, depth);
        archive = behind(taken);
      } while (kind(archive) == Kind.TAR);
      if (archive.prefix().length > 0) {
        context.rejectFile("DECODE", "CORRUPT", "what follows the archive's end is not read");
      }
    } else {
      CountedStream taken = new CountedStream(peek.stream());
      read(new BombGuard(opened(kind, taken), taken), context, depth + 1);
    }
  }

  /** Whether a file is compressed or archived. */
  static boolean isContainer(Peek peek) {
    return kind(peek) != Kind.NONE;
  }

  static boolean isGzip(Peek peek) {
    return kind(peek) == Kind.GZIP;
  }

  /** What is in a gzipped file, else the file. */
  static InputStream gunzipped(InputStream in) throws IOException {
    Peek peek = Peek.of(in, PEEK_BYTES);
    return isGzip(peek) ? opened(Kind.GZIP, peek.stream()) : peek.stream();
  }

  private static Kind kind(Peek peek) {
    if (peek.startsWith(0x1f, 0x8b, 8)) {
      return Kind.GZIP;
    }
    if (peek.startsWith('B', 'Z', 'h') && peek.hasAt(4, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59)) {
      return Kind.BZIP2;
    }
    if (peek.startsWith(0xfd, '7', 'z', 'X', 'Z', 0)) {
      return Kind.XZ;
    }
    if (peek.startsWith(0x28, 0xb5, 0x2f, 0xfd)) {
      return Kind.ZSTD;
    }
    if (peek.startsWith('P', 'K', 3, 4) || peek.startsWith('P', 'K', 5, 6)) {
      return Kind.ZIP;
    }
    return peek.hasAt(257, 'u', 's', 't', 'a', 'r') ? Kind.TAR : Kind.NONE;
  }

  private static InputStream opened(Kind kind, InputStream in) throws IOException {
    return switch (kind) {
      case GZIP -> new GzipStream(in);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_MEMORY)
              .get();
      case ZSTD -> new ZstdCompressorInputStream(in);
      default -> throw new IllegalArgumentException(kind + " is no compression");
    };
  }

  private static void readMembers(Kind kind, CountedStream in, ReadContext context, int depth)
      throws IOException {
    ArchiveInputStream<? extends ArchiveEntry> archive =
        kind == Kind.ZIP ? new ZipArchiveInputStream(in) : new TarArchiveInputStream(in, TAR_BLOCK);
    boolean empty = true;
    ArchiveEntry e = next(archive);
    while (e != null) {
      if (empty && OFFICE.contains(e.getName())) {
        context.rejectFile(
            "DECODE", "UNSUPPORTED", "an office document or a book, which khabar does not read");
        in.transferTo(OutputStream.nullOutputStream());
        return;
      }
      empty = false;
      OptionalLong sum =
          isNews(e)
              ? readMember(archive, e, in, context.member(e.getName()), depth)
              : OptionalLong.empty();
      // A checksum may stand behind its member.
      ArchiveEntry following = next(archive);
      if (sum.isPresent() && e instanceof ZipArchiveEntry m && m.getCrc() != sum.getAsLong()) {
        context
            .member(e.getName())
            .rejectFile("DECODE", "CORRUPT", "the member is not what was packed: wrong checksum");
      }
      e = following;
    }
    if (empty) {
      context.rejectFile("DECODE", "EMPTY", "the archive has no member that can be found");
    }
  }

  /** What stands behind an archive and its padding: another one where they were put together. */
  private static Peek behind(InputStream in) throws IOException {
    byte[] block = in.readNBytes(TAR_BLOCK);
    while (block.length > 0 && isZero(block)) {
      block = in.readNBytes(TAR_BLOCK);
    }
    return Peek.of(new SequenceInputStream(new ByteArrayInputStream(block), in), TAR_BLOCK);
  }

  private static boolean isZero(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] == 0) {
      at++;
    }
    return at == bytes.length;
  }

  private static ArchiveEntry next(ArchiveInputStream<? extends ArchiveEntry> archive)
      throws IOException {
    try {
      return archive.getNextEntry();
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException e) {
      // commons-compress tells some broken entries in these ways.
      throw new IOException("corrupt archive: " + e.getMessage(), e);
    }
  }

  /**
   * A member that cannot be read is rejected alone, and the next one is read.
   *
   * @return CRC-32 of one that was read to its end
   */
  private static OptionalLong readMember(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      ArchiveEntry entry,
      CountedStream in,
      ReadContext context,
      int depth)
      throws IOException {
    if (!archive.canReadEntryData(entry)) {
      context.rejectFile("DECODE", "UNSUPPORTED", "the member is encrypted or packed unusually");
      return OptionalLong.empty();
    }
    CheckedInputStream summed = new CheckedInputStream(archive, new CRC32());
    BombGuard member = new BombGuard(summed, in);
    try {
      read(new BufferedInputStream(member), context, depth + 1);
    } catch (SourceFailedException e) {
      throw e;
    } catch (IOException e) {
      Undecodable.reject(e, context);
      if (!(e instanceof BombException)) {
        // The rest of a broken member cannot be read through; the next one may still be found.
        return OptionalLong.empty();
      }
    }
    member.readToEnd();
    return OptionalLong.of(summed.getChecksum().getValue());
  }

  /** Directories, links, and what archivers add of their own, hold no news. */
  private static boolean isNews(ArchiveEntry entry) {
    String name = entry.getName();
    boolean link =
        entry instanceof TarArchiveEntry member && (member.isSymbolicLink() || member.isLink());
    return !entry.isDirectory()
        && !link
        && !name.startsWith("__MACOSX/")
        && !name.endsWith("/.DS_Store")
        && !name.equals(".DS_Store");
  }

  private static void readFile(Peek peek, ReadContext context) throws IOException {
    String wanted = context.options().format();
    boolean auto = wanted.equals(ReadOptions.AUTO);
    if (auto ? WarcArchive.begins(peek) : is(wanted, Format.WARC)) {
      WarcArchive.read(peek.stream(), context);
    } else if (auto ? AvroArchive.begins(peek) : is(wanted, Format.AVRO)) {
      AvroArchive.read(peek, context);
    } else if (auto ? ParquetArchive.begins(peek) : is(wanted, Format.PARQUET)) {
      ParquetArchive.read(peek.stream(), context);
    } else {
      Optional<String> other = OtherFiles.name(peek);
      if (other.isPresent()) {
        context.rejectFile(
            "DECODE", "UNSUPPORTED", other.get() + ", of which khabar reads no article");
      } else {
        DecodedFile.read(peek, context);
      }
    }
  }

  private static boolean is(String wanted, Format format) {
    return format.jobName().equalsIgnoreCase(wanted);
  }
}
