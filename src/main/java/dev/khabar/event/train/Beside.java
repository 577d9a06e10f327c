package dev.khabar.event.train;

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
