package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ExchangeClusteringTest {
  private static final int WORDS = 40;

  @Test
  void words_that_stand_in_the_same_places_share_a_class() throws Exception {
    int[] classes = cluster(1);
    for (int word = 2; word < WORDS; word++) {
      assertEquals(classes[word % 2], classes[word]);
    }
    assertNotEquals(classes[0], classes[1]);
  }

  @Test
  void the_number_of_threads_changes_nothing() throws Exception {
    assertArrayEquals(cluster(1), cluster(3));
  }

  /** Sentences in which an even word stands before an odd one. */
  private static int[] cluster(int threads) throws Exception {
    Random random = new Random(7);
    List<Long> pairs = new ArrayList<>();
    int edge = WORDS;
    for (int i = 0; i < 20_000; i++) {
      int even = 2 * random.nextInt(WORDS / 2);
      int odd = 2 * random.nextInt(WORDS / 2) + 1;
      pairs.add((long) edge << 32 | even);
      pairs.add((long) even << 32 | odd);
      pairs.add((long) odd << 32 | edge);
    }
    Bigrams bigrams = new Bigrams(pairs.stream().mapToLong(Long::longValue).toArray(), WORDS + 1);
    int[] start = new int[WORDS];
    for (int word = 0; word < WORDS; word++) {
      start[word] = word / 3 % 2;
    }
    ExchangeClustering clustering = new ExchangeClustering(bigrams, WORDS, start, 2);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int pass = 0; pass < 5; pass++) {
        clustering.pass(pool, threads);
      }
    } finally {
      pool.shutdown();
    }
    return clustering.classOf();
  }
}
