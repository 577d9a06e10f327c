package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.network.DecisionTrees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionTreesTest {
  private static final Map<String, Integer> FEATURES = Map.of("odds", 0, "age", 1);

  private static final TreeTrainer.Settings SETTINGS =
      new TreeTrainer.Settings(40, 3, 0.2, 1, 1, 0.1, 0.8, 1);

  private static DecisionTrees read(String... lines) throws IOException {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return DecisionTrees.read(
        LexiconTable.read("trees.tsv", new ByteArrayInputStream(bytes)), FEATURES);
  }

  /** Events are what is likely and new, or unlikely and old: no line tells them. */
  private static List<TreeTrainer.Example> examples() {
    Random random = new Random(7);
    List<TreeTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      double odds = random.nextDouble() * 4 - 2;
      double age = random.nextInt(10);
      examples.add(new TreeTrainer.Example(new double[] {odds, age}, (odds > 0) == (age < 5), 1));
    }
    return examples;
  }

  @Test
  void answers_add_up_to_the_line_of_the_first_number() throws IOException {
    DecisionTrees trees = read("start\t1\t0", "0\t0\tage\t5\t1\t2", "0\t1\t=\t0.5", "0\t2\t=\t-1");
    assertEquals(1 / (1 + Math.exp(-1.5)), trees.probability(new double[] {1, 5}), 1e-9);
    assertEquals(0.5, trees.probability(new double[] {1, 6}), 1e-9);
  }

  @Test
  void trees_and_ways_of_any_length_give_what_stands_at_their_end() throws IOException {
    DecisionTrees trees =
        read(
            "start\t0\t0",
            "0\t0\t=\t0.5",
            "1\t0\todds\t0\t1\t2",
            "1\t1\t=\t1",
            "1\t2\tage\t5\t3\t4",
            "1\t3\t=\t2",
            "1\t4\t=\t4");
    assertEquals(1 / (1 + Math.exp(-1.5)), trees.probability(new double[] {-1, 9}), 1e-9);
    assertEquals(1 / (1 + Math.exp(-2.5)), trees.probability(new double[] {1, 5}), 1e-9);
    assertEquals(1 / (1 + Math.exp(-4.5)), trees.probability(new double[] {1, 6}), 1e-9);
  }

  @Test
  void a_wrong_line_is_named() {
    LexiconException unknown =
        assertThrows(LexiconException.class, () -> read("start\t1\t0", "0\t0\tcolour\t5\t1\t2"));
    assertTrue(unknown.getMessage().contains("colour"), unknown.getMessage());
    assertThrows(LexiconException.class, () -> read("start\t1\t0", "1\t0\t=\t0.5"));
    assertThrows(LexiconException.class, () -> read("start\t1\t0", "0\t0\tage\tfive\t1\t2"));
  }

  @Test
  void a_tree_that_leads_back_or_nowhere_is_refused() {
    assertThrows(LexiconException.class, () -> read("start\t1\t0", "0\t0\tage\t5\t0\t0"));
    assertThrows(LexiconException.class, () -> read("start\t1\t0", "0\t0\tage\t5\t1\t2"));
  }

  @Test
  void what_two_numbers_say_together_is_learnt() {
    DecisionTrees trees = TreeTrainer.train(examples(), SETTINGS);
    assertTrue(trees.probability(new double[] {1, 2}) > 0.85);
    assertTrue(trees.probability(new double[] {1, 8}) < 0.15);
    assertTrue(trees.probability(new double[] {-1, 8}) > 0.85);
  }

  @Test
  void the_same_examples_give_the_same_trees_and_a_table_gives_them_back() throws IOException {
    List<String> names = List.of("odds", "age");
    List<String> lines = TreeTrainer.train(examples(), SETTINGS).lines(names);
    assertEquals(lines, TreeTrainer.train(examples(), SETTINGS).lines(names));
    assertEquals(lines, read(lines.toArray(new String[0])).lines(names));
  }
}
