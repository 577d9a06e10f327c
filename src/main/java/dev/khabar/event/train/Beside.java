package dev.khabar.event.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Another network whose scores are added, and which learns from the same errors. */
interface Beside {
  /** The groups of examples, one after the other, each by the number behind its last. */
  int[] groups();

  /** Begins with the examples of a group. */
  void begin(int group);

  /** Adds its scores of an example. */
  void score(int example, double[] scores);

  /** Learns from the slopes of an example's loss by its scores. */
  void learn(int example, double[] slopes);

  /**
   * Ends the group.
   *
   * @param progress how much of all learning is done, from 0 to 1
   */
  void end(double progress);

  /** Learns from an example, seen before in so many epochs. */
  interface Step {
    void learn(int example, int epoch);
  }

  /** Goes through all groups so many times, each time in another order. */
  default void learn(int epochs, Random random, Step step) {
    int[] ends = groups();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      order.add(i);
    }
    int groups = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int group : order) {
        begin(group);
        for (int i = group == 0 ? 0 : ends[group - 1]; i < ends[group]; i++) {
          step.learn(i, epoch);
        }
        end((double) ++groups / ends.length / epochs);
      }
    }
  }

  /** Nothing: every example is a group. */
  static Beside nothing(int examples) {
    return new Beside() {
      @Override
      public int[] groups() {
        return IntStream.rangeClosed(1, examples).toArray();
      }

      @Override
      public void begin(int group) {}

      @Override
      public void score(int example, double[] scores) {}

      @Override
      public void learn(int example, double[] slopes) {}

      @Override
      public void end(double progress) {}
    };
  }
}
