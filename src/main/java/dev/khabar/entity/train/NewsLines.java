package dev.khabar.entity.train;

import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Unlabelled news, a sentence a line, plain or gzip. */
public final class NewsLines {
  private NewsLines() {}

  /** Hands on every line of the files in order. */
  public static void forEach(List<Path> files, Consumer<String> line) throws IOException {
    for (Path file : files) {
      try (InputStream raw = Files.newInputStream(file);
          InputStream in =
              file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
        for (String next = reader.readLine(); next != null; next = reader.readLine()) {
          line.accept(next);
        }
      }
    }
  }

  /** The words of a line as clusters and counts see them: folded, numbers as one symbol. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.undivided(line)) {
      words.add(word(token.folded()));
    }
    return words;
  }

  /** The folded word, or 0 for a number. */
  public static String word(String folded) {
    if (folded.isEmpty()) {
      return "-";
    }
    char first = folded.charAt(0);
    return first >= '0' && first <= '9' ? "0" : folded;
  }
}
