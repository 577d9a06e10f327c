package dev.khabar.event.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureNetworkTest {
  private static final int ANSWERS = 3;
  private static final int[] ALL = {0, 1, 2};

  /** What the class's documentation says, number by number. */
  private static double[] plain(int known, int hidden, float[] vectors, float[] output) {
    double[] scores = new double[ANSWERS];
    for (int unit = 0; unit < hidden; unit++) {
      double sum = 0;
      for (int feature = 0; feature < known; feature++) {
        sum += vectors[feature * hidden + unit];
      }
      double active = Math.max(0, sum / Math.sqrt(known + 1));
      for (int answer = 0; answer < ANSWERS; answer++) {
        scores[answer] += active * output[answer * hidden + unit];
      }
    }
    return NetworkScores.softmax(scores);
  }

  @ParameterizedTest
  @CsvSource({"1, 12", "7, 32", "256, 48", "257, 64", "259, 64", "900, 128"})
  void a_sum_in_packed_numbers_says_what_the_plain_one_says(int known, int hidden) {
    Random random = new Random(known);
    float[] vectors = new float[known * hidden];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = random.nextFloat() * 2 - 1;
    }
    float[] output = new float[ANSWERS * hidden];
    for (int i = 0; i < output.length; i++) {
      output[i] = (random.nextFloat() * 2 - 1) / (float) Math.sqrt(hidden);
    }
    long[] keys = LongStream.rangeClosed(1, known).map(key -> key * 0x9E3779B97F4A7C15L).toArray();
    FeatureNetwork network = FeatureNetwork.of(keys, vectors, new float[hidden], output);
    assertArrayEquals(
        plain(known, hidden, vectors, output), network.probabilities(ALL, keys), 0.01);
  }
}
