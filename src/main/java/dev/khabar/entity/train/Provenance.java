package dev.khabar.entity.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes down what a model was made of: the SHA-256 of each corpus and of each file made. */
final class Provenance {
  private Provenance() {}

  static void write(Path out, List<Path> corpora, String options) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# What the files of this folder were made of; see docs/model-card.md for licences.");
    lines.add("# " + options);
    for (Path file : corpora) {
      lines.add(sha256(file) + "  corpus  " + file.getFileName());
    }
    List<Path> made;
    try (Stream<Path> files = Files.list(out)) {
      made = files.filter(f -> f.toString().matches(".*\\.(bin|net)")).sorted().toList();
    }
    for (Path file : made) {
      lines.add(sha256(file) + "  made    " + file.getFileName());
    }
    Files.write(out.resolve("provenance.txt"), lines, StandardCharsets.UTF_8);
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
