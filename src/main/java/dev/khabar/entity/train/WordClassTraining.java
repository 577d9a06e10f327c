package dev.khabar.entity.train;

import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.WordClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Counts the words of unlabelled news and divides them into classes of several grains. */
public final class WordClassTraining {
  private final List<Path> lines;
  private final int threads;
  private final Consumer<String> progress;

  /**
   * @param lines files of unlabelled sentences
   * @param threads threads to use; they change the time only
   * @param progress gets a line now and then
   */
  public WordClassTraining(List<Path> lines, int threads, Consumer<String> progress) {
    this.lines = List.copyOf(lines);
    this.threads = threads;
    this.progress = progress;
  }

  /** The words that occur at least so often. */
  public Vocabulary vocabulary(int fewest) throws IOException {
    Map<String, int[]> counts = new HashMap<>(1 << 20);
    NewsLines.forEach(
        lines,
        line -> {
          for (String word : NewsLines.words(line)) {
            counts.computeIfAbsent(word, w -> new int[1])[0]++;
          }
        });
    SortedMap<String, Integer> kept = new TreeMap<>();
    for (Map.Entry<String, int[]> word : counts.entrySet()) {
      if (word.getValue()[0] >= fewest && word.getKey().length() <= 40) {
        kept.put(word.getKey(), word.getValue()[0]);
      }
    }
    progress.accept(kept.size() + " words of " + counts.size());
    return Vocabulary.of(kept);
  }

  /** One grain of classes. */
  public record Grain(int classes, int fewest, int passes) {}

  /** The classes of the vocabulary's words, a finer grain starting from the coarser one. */
  public WordClasses classes(Vocabulary vocabulary, List<Grain> grains)
      throws IOException, InterruptedException, ExecutionException {
    short[][] all = new short[grains.size()][];
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int g = 0; g < grains.size(); g++) {
        all[g] = classes(vocabulary, grains.get(g), g == 0 ? null : all[g - 1], pool);
      }
    } finally {
      pool.shutdown();
    }
    return new WordClasses(vocabulary.size(), all);
  }

  private short[] classes(Vocabulary vocabulary, Grain grain, short[] coarser, ExecutorService pool)
      throws IOException, InterruptedException, ExecutionException {
    int[] byFrequency = byFrequency(vocabulary, grain.fewest());
    int movable = byFrequency.length;
    int[] rank = new int[vocabulary.size()];
    Arrays.fill(rank, movable + 1);
    for (int i = 0; i < movable; i++) {
      rank[byFrequency[i]] = i;
    }
    Bigrams bigrams = new Bigrams(pairs(vocabulary, rank, movable), movable + 2);
    ExchangeClustering clustering =
        new ExchangeClustering(
            bigrams, movable, start(byFrequency, coarser, grain.classes()), grain.classes());
    for (int pass = 1; pass <= grain.passes(); pass++) {
      int moved = clustering.pass(pool, threads);
      progress.accept(grain.classes() + " classes, pass " + pass + ": " + moved + " words moved");
      if (moved < movable / 200) {
        break;
      }
    }
    short[] classes = new short[vocabulary.size()];
    Arrays.fill(classes, (short) WordClasses.NONE);
    int[] found = clustering.classOf();
    for (int i = 0; i < movable; i++) {
      classes[byFrequency[i]] = (short) found[i];
    }
    return classes;
  }

  private static int[] byFrequency(Vocabulary vocabulary, int fewest) {
    List<Integer> words = new ArrayList<>();
    for (int word = 0; word < vocabulary.size(); word++) {
      if (vocabulary.count(word) >= fewest) {
        words.add(word);
      }
    }
    words.sort(
        Comparator.comparingInt((Integer word) -> -vocabulary.count(word))
            .thenComparingInt(word -> word));
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The commonest words a class each, the others in turn; a finer grain divides the coarser. */
  private static int[] start(int[] byFrequency, short[] coarser, int classes) {
    int[] start = new int[byFrequency.length];
    if (coarser == null) {
      for (int i = 0; i < start.length; i++) {
        start[i] = i % classes;
      }
      return start;
    }
    int coarse = 0;
    for (short c : coarser) {
      coarse = Math.max(coarse, c + 1);
    }
    int parts = Math.max(1, classes / coarse);
    int[] seen = new int[coarse];
    for (int i = 0; i < start.length; i++) {
      int c = Math.max(0, coarser[byFrequency[i]]);
      start[i] = Math.min(classes - 1, c * parts + seen[c]++ % parts);
    }
    return start;
  }

  private long[] pairs(Vocabulary vocabulary, int[] rank, int edge) throws IOException {
    long[][] pairs = {new long[1 << 20]};
    int[] size = {0};
    NewsLines.forEach(
        lines,
        line -> {
          int previous = edge;
          for (String word : NewsLines.words(line)) {
            int index = vocabulary.indexOf(word);
            int next = index < 0 ? edge + 1 : rank[index];
            add(pairs, size, previous, next);
            previous = next;
          }
          add(pairs, size, previous, edge);
        });
    return Arrays.copyOf(pairs[0], size[0]);
  }

  private static void add(long[][] pairs, int[] size, int first, int second) {
    if (size[0] == pairs[0].length) {
      pairs[0] = Arrays.copyOf(pairs[0], size[0] * 2);
    }
    pairs[0][size[0]++] = (long) first << 32 | second;
  }
}
