package dev.khabar.entity.train;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Word classes by two-sided bigram exchange (Martin, Liermann and Ney 1998): each word in turn
 * moves to the class that raises the likelihood of the corpus under a class bigram model most.
 *
 * <p>Deterministic: words are weighed in batches against counts that stand still, their moves are
 * made in order; the number of threads changes nothing.
 */
final class ExchangeClustering {
  private static final int BATCH = 64;
  private static final int TABLE = 1 << 16;
  private static final float[] N_LOG_N = new float[TABLE];

  static {
    for (int n = 1; n < TABLE; n++) {
      N_LOG_N[n] = (float) (n * Math.log(n));
    }
  }

  private final Bigrams bigrams;
  private final int classes;
  private final int movable;
  private final int[] classOf;
  private final int[][] after;
  private final int[][] before;
  private final long[] mass;

  /**
   * @param bigrams counts of word pairs; words from {@code movable} on (sentence edge, rare words)
   *     keep a class each of their own
   * @param start the class of each movable word to begin with, from 0
   * @param movableClasses number of classes that words move between
   */
  ExchangeClustering(Bigrams bigrams, int movable, int[] start, int movableClasses) {
    this.bigrams = bigrams;
    this.movable = movable;
    int fixed = bigrams.size() - movable;
    this.classes = movableClasses + fixed;
    this.classOf = Arrays.copyOf(start, bigrams.size());
    for (int word = movable; word < bigrams.size(); word++) {
      classOf[word] = movableClasses + word - movable;
    }
    this.after = new int[classes][classes];
    this.before = new int[classes][classes];
    this.mass = new long[classes];
    for (int word = 0; word < bigrams.size(); word++) {
      int own = classOf[word];
      mass[own] += bigrams.count(word);
      for (int i = bigrams.rightStart(word); i < bigrams.rightStart(word + 1); i++) {
        int other = classOf[bigrams.rightWord(i)];
        after[own][other] += bigrams.rightCount(i);
        before[other][own] += bigrams.rightCount(i);
      }
    }
  }

  /** One pass over all words; gives how many moved. */
  int pass(ExecutorService pool, int threads) throws InterruptedException, ExecutionException {
    int moved = 0;
    int[] best = new int[BATCH];
    for (int from = 0; from < movable; from += BATCH) {
      int begin = from;
      int size = Math.min(BATCH, movable - from);
      List<Callable<Void>> parts = new java.util.ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        parts.add(
            () -> {
              Neighbours right = new Neighbours(classes);
              Neighbours left = new Neighbours(classes);
              for (int i = thread; i < size; i += threads) {
                best[i] = bestClass(begin + i, right, left);
              }
              return null;
            });
      }
      for (Future<Void> part : pool.invokeAll(parts)) {
        part.get();
      }
      for (int i = 0; i < size; i++) {
        if (best[i] != classOf[begin + i]) {
          move(begin + i, best[i]);
          moved++;
        }
      }
    }
    return moved;
  }

  /** The class of each movable word. */
  int[] classOf() {
    return Arrays.copyOf(classOf, movable);
  }

  private int bestClass(int word, Neighbours right, Neighbours left) {
    right.collect(bigrams, word, classOf, true);
    left.collect(bigrams, word, classOf, false);
    int own = classOf[word];
    int count = bigrams.count(word);
    int best = own;
    double bestGain = gain(own, right, left, count, true) + 1e-6;
    int movableClasses = classes - (bigrams.size() - movable);
    for (int candidate = 0; candidate < movableClasses; candidate++) {
      if (candidate != own) {
        double gain = gain(candidate, right, left, count, false);
        if (gain > bestGain) {
          bestGain = gain;
          best = candidate;
        }
      }
    }
    return best;
  }

  /**
   * What the word's counts add to the likelihood in a class; where it is in it, by taking it out.
   */
  private double gain(int candidate, Neighbours right, Neighbours left, int count, boolean inside) {
    double gain = right.gain(after[candidate], inside) + left.gain(before[candidate], inside);
    long with = inside ? mass[candidate] : mass[candidate] + count;
    return gain - 2 * (nLogN(with) - nLogN(with - count));
  }

  private void move(int word, int to) {
    int from = classOf[word];
    for (int i = bigrams.rightStart(word); i < bigrams.rightStart(word + 1); i++) {
      int n = bigrams.rightCount(i);
      int neighbour = bigrams.rightWord(i);
      if (neighbour == word) {
        after[from][from] -= n;
        before[from][from] -= n;
        after[to][to] += n;
        before[to][to] += n;
        continue;
      }
      int other = classOf[neighbour];
      after[from][other] -= n;
      before[other][from] -= n;
      after[to][other] += n;
      before[other][to] += n;
    }
    for (int i = bigrams.leftStart(word); i < bigrams.leftStart(word + 1); i++) {
      int neighbour = bigrams.leftWord(i);
      if (neighbour == word) {
        continue;
      }
      int n = bigrams.leftCount(i);
      int other = classOf[neighbour];
      after[other][from] -= n;
      before[from][other] -= n;
      after[other][to] += n;
      before[to][other] += n;
    }
    mass[from] -= bigrams.count(word);
    mass[to] += bigrams.count(word);
    classOf[word] = to;
  }

  private static double nLogN(long n) {
    return n <= 0 ? 0 : n < TABLE ? N_LOG_N[(int) n] : n * Math.log((double) n);
  }

  /** Counts of a word's neighbours by their class. */
  private static final class Neighbours {
    private final int[] sums;
    private final int[] ids;
    private final int[] counts;
    private int size;

    Neighbours(int classes) {
      sums = new int[classes];
      ids = new int[classes];
      counts = new int[classes];
    }

    void collect(Bigrams bigrams, int word, int[] classOf, boolean rightSide) {
      size = 0;
      int from = rightSide ? bigrams.rightStart(word) : bigrams.leftStart(word);
      int to = rightSide ? bigrams.rightStart(word + 1) : bigrams.leftStart(word + 1);
      for (int i = from; i < to; i++) {
        int other = classOf[rightSide ? bigrams.rightWord(i) : bigrams.leftWord(i)];
        if (sums[other] == 0) {
          ids[size++] = other;
        }
        sums[other] += rightSide ? bigrams.rightCount(i) : bigrams.leftCount(i);
      }
      for (int i = 0; i < size; i++) {
        counts[i] = sums[ids[i]];
        sums[ids[i]] = 0;
      }
    }

    double gain(int[] row, boolean inside) {
      double gain = 0;
      for (int i = 0; i < size; i++) {
        int n = row[ids[i]];
        int with = inside ? n : n + counts[i];
        int without = with - counts[i];
        if (with < TABLE) {
          gain += N_LOG_N[with] - N_LOG_N[Math.max(0, without)];
        } else {
          gain += nLogN(with) - nLogN(without);
        }
      }
      return gain;
    }
  }
}
