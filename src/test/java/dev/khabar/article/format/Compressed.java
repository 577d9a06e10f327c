package dev.khabar.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Bytes in a compression that Commons Compress writes. */
final class Compressed {
  private Compressed() {}

  /** The bytes compressed, by the name of the method: {@code gz}, {@code bzip2}. */
  static byte[] as(String kind, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream compressor =
        new CompressorStreamFactory().createCompressorOutputStream(kind, out)) {
      compressor.write(bytes);
    } catch (CompressorException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }
}
