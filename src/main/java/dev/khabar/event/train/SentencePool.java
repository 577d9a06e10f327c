package dev.khabar.event.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Finds sentences by the SHA-256 of their text in a folder of gzipped lines. */
final class SentencePool {
  private SentencePool() {}

  /** The wanted sentences that the pool holds, by hash. */
  static Map<String, String> find(Path folder, Set<String> wanted) throws IOException {
    Map<String, String> found = new HashMap<>();
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(path -> path.toString().endsWith(".gz")).sorted().toList();
    }
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String key = sha256(line.getBytes(StandardCharsets.UTF_8));
          if (wanted.contains(key)) {
            found.put(key, line);
          }
        }
      }
    }
    return found;
  }

  /** The SHA-256 of these bytes in hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
