package dev.khabar.event.train;

import dev.khabar.event.network.TrainingExample;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The features that occur often enough to be learnt, numbered by the order of their hashes, and
 * those of each example.
 */
final class KnownFeatures {
  private final long[] keys;
  private final int[][] examples;

  private KnownFeatures(long[] keys, int[][] examples) {
    this.keys = keys;
    this.examples = examples;
  }

  /**
   * The features of examples.
   *
   * @param minimum examples that a feature must occur in
   */
  static KnownFeatures of(List<TrainingExample> examples, int minimum) {
    return of(examples.size(), i -> examples.get(i).features(), minimum);
  }

  /**
   * The features of whatever has some.
   *
   * @param size how many there are
   * @param features those of each
   * @param minimum how many of them a feature must occur in
   */
  static KnownFeatures of(int size, IntFunction<long[]> features, int minimum) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 0; i < size; i++) {
      for (long feature : features.apply(i)) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    Map<Long, Integer> numbers = new TreeMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= minimum) {
            numbers.put(feature, 0);
          }
        });
    long[] keys = new long[numbers.size()];
    int next = 0;
    for (Map.Entry<Long, Integer> entry : numbers.entrySet()) {
      keys[next] = entry.getKey();
      entry.setValue(next++);
    }
    int[][] known = new int[size][];
    Map<Long, Integer> lookup = new HashMap<>(numbers);
    for (int i = 0; i < known.length; i++) {
      known[i] =
          Arrays.stream(features.apply(i))
              .filter(lookup::containsKey)
              .mapToInt(lookup::get)
              .toArray();
    }
    return new KnownFeatures(keys, known);
  }

  /** The hashes by their numbers. */
  long[] keys() {
    return keys;
  }

  /** The numbers of an example's features. */
  int[] of(int example) {
    return examples[example];
  }
}
