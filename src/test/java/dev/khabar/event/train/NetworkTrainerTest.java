package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.EventType;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {
  private static final NetworkTrainer.Settings SETTINGS =
      new NetworkTrainer.Settings(8, 2, 20, 0.05, 0.1, 0.0, 2);

  private static final int[] TYPES = {EventType.CONSULT.ordinal(), EventType.ASSAULT.ordinal()};

  private static long[] features(String... words) {
    FeatureHashes features = new FeatureHashes();
    for (String word : words) {
      features.add("word", word);
    }
    return features.toArray();
  }

  private static TrainingExample example(int label, String... words) {
    return new TrainingExample(TYPES, features(words), label, new boolean[] {true, true}, 1);
  }

  private static List<TrainingExample> examples() {
    List<TrainingExample> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(example(0, "meet", "minister", "n" + i));
      examples.add(example(1, "strike", "plane", "n" + i));
      examples.add(example(-1, "strike", "worker", "n" + i));
    }
    return examples;
  }

  @Test
  void a_network_tells_types_and_no_event_apart() {
    FeatureNetwork network = NetworkTrainer.train(examples(), EventClassifier.ANSWERS, SETTINGS);
    assertTrue(network.probabilities(TYPES, features("meet", "minister"))[0] > 0.8);
    assertTrue(network.probabilities(TYPES, features("strike", "plane"))[1] > 0.7);
    assertTrue(network.probabilities(TYPES, features("strike", "worker"))[1] < 0.3);
  }

  @Test
  void the_same_examples_give_the_same_network() {
    long[] asked = features("strike", "plane", "n3");
    assertArrayEquals(
        NetworkTrainer.train(examples(), EventClassifier.ANSWERS, SETTINGS)
            .probabilities(TYPES, asked),
        NetworkTrainer.train(examples(), EventClassifier.ANSWERS, SETTINGS)
            .probabilities(TYPES, asked));
  }

  @Test
  void a_written_network_answers_as_before() throws IOException {
    FeatureNetwork network = NetworkTrainer.train(examples(), EventClassifier.ANSWERS, SETTINGS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    network.write(bytes);
    FeatureNetwork read = FeatureNetwork.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(network.size(), read.size());
    long[] asked = features("strike", "plane");
    assertArrayEquals(network.probabilities(TYPES, asked), read.probabilities(TYPES, asked), 0.02);
  }

  @Test
  void a_damaged_file_is_refused() {
    byte[] nothing = new byte[20];
    assertThrows(IOException.class, () -> FeatureNetwork.read(new ByteArrayInputStream(nothing)));
  }

  @Test
  void a_network_with_a_flipped_bit_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NetworkTrainer.train(examples(), EventClassifier.ANSWERS, SETTINGS).write(bytes);
    for (int at : new int[] {20, 60, bytes.size() / 2, bytes.size() - 6}) {
      byte[] damaged = bytes.toByteArray();
      damaged[at] ^= 4;
      assertThrows(IOException.class, () -> FeatureNetwork.read(new ByteArrayInputStream(damaged)));
    }
  }

  @Test
  void what_an_annotation_leaves_open_is_not_learnt_against() {
    TrainingExample open =
        new TrainingExample(TYPES, features("meet"), -1, new boolean[] {false, true}, 1);
    double[] slopes = open.slopes(new double[] {1, 1});
    assertTrue(slopes[0] < 0, "an open type may be the truth");
    assertTrue(slopes[1] > 0, "a closed type is not");
  }
}
