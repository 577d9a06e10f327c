package dev.khabar.entity.train;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.Gazetteer;
import dev.khabar.entity.GazetteerList;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.NewsCrf;
import dev.khabar.entity.SilverLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A round of self-training: a tagger's names in unlabelled news, counted by word and by phrase. The
 * counts are sums, so that the number of threads changes nothing.
 */
public final class SilverRound {
  /** Occurrences that a word's entry needs. */
  private static final int FEWEST = 4;

  /** Share of a phrase's hits that its commonest type needs. */
  private static final double SHARE = 0.7;

  private static final int BATCH = 4_000;

  private final Vocabulary vocabulary;
  private final Clitics clitics;
  private final int[][] labelCounts;
  private final Map<String, int[]> phraseCounts = new HashMap<>();

  /** A round that has seen nothing yet. */
  public SilverRound(Vocabulary vocabulary, Clitics clitics) {
    this.vocabulary = vocabulary;
    this.clitics = clitics;
    this.labelCounts = new int[vocabulary.size()][];
  }

  /**
   * Tags every {@code each}-th line of the files and counts.
   *
   * @param threads threads to tag with
   */
  public void tag(NewsCrf crf, List<Path> files, int each, int threads)
      throws IOException, InterruptedException, ExecutionException {
    List<String> lines = new ArrayList<>();
    int[] number = {0};
    NewsLines.forEach(
        files,
        line -> {
          if (number[0]++ % each == 0) {
            lines.add(line);
          }
        });
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int from = 0; from < lines.size(); from += BATCH * threads) {
        List<Callable<List<Tagged>>> parts = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
          int begin = Math.min(lines.size(), from + t * BATCH);
          int end = Math.min(lines.size(), begin + BATCH);
          parts.add(
              () ->
                  lines.subList(begin, end).stream()
                      .flatMap(l -> tagged(crf, l).stream())
                      .toList());
        }
        for (Future<List<Tagged>> part : pool.invokeAll(parts)) {
          part.get().forEach(this::count);
        }
      }
    } finally {
      pool.shutdown();
    }
  }

  private record Tagged(List<Token> tokens, int[] labels) {}

  private static List<Tagged> tagged(NewsCrf crf, String line) {
    return SentenceSplitter.split(line, 0, line.length(), 0).stream()
        .map(sentence -> new Tagged(sentence.tokens(), crf.bestLabels(sentence.tokens())))
        .toList();
  }

  private void count(Tagged tagged) {
    List<Token> tokens = tagged.tokens();
    int[] labels = tagged.labels();
    int i = 0;
    while (i < labels.length) {
      int label = labels[i];
      String first = stem(tokens.get(i));
      count(first, label);
      int begin = i++;
      if (label == LabelSet.OUTSIDE) {
        continue;
      }
      StringBuilder phrase = new StringBuilder(first);
      while (i < labels.length && LabelSet.isInside(labels[i])) {
        count(stem(tokens.get(i)), labels[i]);
        phrase.append(' ').append(tokens.get(i).folded());
        i++;
      }
      if (i - begin <= Gazetteer.LONGEST) {
        EntityType type = LabelSet.type(label);
        phraseCounts
            .computeIfAbsent(phrase.toString(), p -> new int[EntityType.values().length])[
            type.ordinal()]++;
      }
    }
  }

  private String stem(Token token) {
    return clitics.split(NewsLines.word(token.folded())).stem();
  }

  private void count(String stem, int label) {
    int word = vocabulary.indexOf(stem);
    if (word != Vocabulary.UNKNOWN) {
      if (labelCounts[word] == null) {
        labelCounts[word] = new int[LabelSet.SIZE];
      }
      labelCounts[word][label]++;
    }
  }

  /** What became of each word. */
  public SilverLexicon lexicon() {
    return SilverLexicon.of(labelCounts, FEWEST);
  }

  /**
   * The phrases that were found often enough and mostly in one type.
   *
   * @param fewest hits that a phrase of several words needs; a single word needs twice as many
   */
  public SortedMap<String, GazetteerList> phrases(int fewest) {
    SortedMap<String, GazetteerList> phrases = new TreeMap<>();
    for (Map.Entry<String, int[]> phrase : phraseCounts.entrySet()) {
      int total = 0;
      int best = 0;
      int[] counts = phrase.getValue();
      for (int type = 0; type < counts.length; type++) {
        total += counts[type];
        best = counts[type] > counts[best] ? type : best;
      }
      boolean single = phrase.getKey().indexOf(' ') < 0;
      boolean often = total >= (single ? 2 * fewest : fewest);
      if (often && counts[best] >= SHARE * total && phrase.getKey().length() > 2) {
        phrases.put(phrase.getKey(), listOf(EntityType.values()[best]));
      }
    }
    return phrases;
  }

  private static GazetteerList listOf(EntityType type) {
    return switch (type) {
      case PERSON -> GazetteerList.SILVER_PERSON;
      case LOCATION -> GazetteerList.SILVER_LOCATION;
      case ORGANIZATION -> GazetteerList.SILVER_ORGANIZATION;
      case MISC -> GazetteerList.SILVER_MISC;
    };
  }
}
