package dev.khabar.article;

import dev.khabar.article.format.FormatReaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures reading and repair on the files of a folder, held in memory: megabytes of article text in
 * UTF-8 a second of one thread's processor time, which other work on the machine does not change.
 *
 * <pre>java -cp target/classes:... src/bench/java/dev/khabar/article/RepairSpeed.java FOLDER</pre>
 */
public final class RepairSpeed {
  private static final int ROUNDS = 6;

  private RepairSpeed() {}

  /** FOLDER: files to read. */
  public static void main(String[] arguments) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(Path.of(arguments[0]), FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        files.put(path.toString(), Files.readAllBytes(path));
      }
    }
    BoilerplateLines lines = new BoilerplateCounts().extract();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= ROUNDS; round++) {
      Text text = new Text(lines);
      long begin = clock.getCurrentThreadCpuTime();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        FormatReaders.read(
            new SourceFile(file.getKey(), () -> new ByteArrayInputStream(file.getValue())),
            ReadOptions.auto(),
            text);
      }
      double all = (clock.getCurrentThreadCpuTime() - begin) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "round %d: %.1f MB of text, %d articles: %.1f MB/s (reading %.2f s, composing and marking"
              + " %.2f s, fingerprints aside %.2f s)%n",
          round,
          text.bytes / 1e6,
          text.articles,
          text.bytes / 1e6 / (all - text.fingerprinting / 1e9),
          all - text.marking / 1e9 - text.fingerprinting / 1e9,
          text.marking / 1e9,
          text.fingerprinting / 1e9);
    }
  }

  private static final class Text implements ArticleSink {
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final BoilerplateLines lines;
    private long bytes;
    private long marking;
    private long fingerprinting;
    private int articles;

    Text(BoilerplateLines lines) {
      this.lines = lines;
    }

    @Override
    public void accept(SourceArticle article) {
      long begin = clock.getCurrentThreadCpuTime();
      if (ArticleText.compose(article) instanceof ArticleText text) {
        PassageMarker.mark(text, lines, article.publisher());
        long marked = clock.getCurrentThreadCpuTime();
        marking += marked - begin;
        bytes += text.text().getBytes(StandardCharsets.UTF_8).length;
        CopyFingerprint.of(text.text());
        articles++;
        fingerprinting += clock.getCurrentThreadCpuTime() - marked;
      }
    }

    @Override
    public void reject(Rejection rejection) {
      // Counted nowhere: the corpora have few.
    }
  }
}
