package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleName;
import dev.khabar.event.clause.ClauseShape;
import dev.khabar.event.clause.ClauseWeights;
import dev.khabar.event.clause.PairedNetworks;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.sentence.SentenceView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClauseTrainerTest {
  private static final int ACTOR = RoleName.ACTOR.ordinal();
  private static final ClauseShape SMALL = new ClauseShape(1, 32, true);

  /** No chance: nothing is ever left out. */
  private static final class NoDropout extends Random {
    private static final long serialVersionUID = 1;

    @Override
    public float nextFloat() {
      return 0.99f;
    }
  }

  private static SentenceView view(String text) {
    return CodingBench.view(CodingBench.named(text)).sentences().get(0);
  }

  /** Pairs of the second word and the fourth, which acts where the word before it is للقوات. */
  private static ClauseExamples pairs() {
    String[] days = {"اليوم", "أمس", "صباحا", "مساء", "فجرا", "ليلا"};
    ClauseExamples pairs = new ClauseExamples();
    for (int i = 0; i < 600; i++) {
      boolean acts = i % 2 == 0;
      pairs.add(view("جرى قصف " + (acts ? "للقوات" : "بالقوات") + " الحكومية " + days[i % 6]));
      Set<RoleName> roles = acts ? Set.of(RoleName.ACTOR) : Set.of();
      pairs.add(
          1, EventType.ASSAULT, 3, 4, RoleClassifier.example(roles, new long[] {3, 5, 7 + i % 3}));
      pairs.addAbsent(1, EventType.ASSAULT, RoleClassifier.example(Set.of(), new long[] {3, 11}));
    }
    return pairs;
  }

  private static double[] scores(PairedNetworks network, String text) {
    return network.clauses().read(view(text)).of(1, EventType.ASSAULT).party(3, 4);
  }

  @Test
  void a_word_beside_the_party_that_no_feature_shows_tells_whether_it_acts() {
    PairedNetworks network = RoleWorkshop.learn(pairs());
    double acts = scores(network, "جرى قصف للقوات الحكومية الخميس")[ACTOR];
    double not = scores(network, "جرى قصف بالقوات الحكومية الخميس")[ACTOR];
    assertTrue(acts > not + 2, acts + " and " + not);
  }

  @Test
  void a_word_beside_the_trigger_tells_how_it_is_told_where_no_feature_does() {
    String[] days = {"اليوم", "أمس", "صباحا", "مساء", "فجرا", "ليلا"};
    ClauseExamples examples = new ClauseExamples();
    for (int i = 0; i < 600; i++) {
      boolean hindered = i % 2 == 0;
      examples.add(view((hindered ? "تعذر" : "جرى") + " قصف القوات " + days[i % 6]));
      Modality said = hindered ? Modality.NEGATED : Modality.ASSERTED;
      examples.add(1, EventType.ASSAULT, ModalityClassifier.example(said, new long[] {i % 3}));
    }
    PairedNetworks network = EventNetworks.modalities(examples);
    assertTrue(negated(network, "تعذر قصف القوات الخميس") > 0);
    assertTrue(negated(network, "جرى قصف القوات الخميس") < 0);
  }

  private static double negated(PairedNetworks network, String text) {
    return network.clauses().read(view(text)).of(1, EventType.ASSAULT).alone()[0];
  }

  @Test
  void networks_of_another_shape_are_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PairedNetworks.empty(RoleClassifier.SHAPE).write(bytes);
    IOException refused =
        assertThrows(
            IOException.class,
            () ->
                PairedNetworks.read(
                    new ByteArrayInputStream(bytes.toByteArray()), ModalityClassifier.SHAPE));
    assertEquals("its network of sentences has 4 answers, not 5", refused.getMessage());
  }

  @Test
  void the_same_pairs_give_the_same_network_and_a_written_one_scores_as_before()
      throws IOException {
    String text = "جرى قصف للقوات الحكومية الخميس";
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    PairedNetworks network = RoleWorkshop.learn(pairs());
    network.write(one);
    RoleWorkshop.learn(pairs()).write(two);
    assertArrayEquals(one.toByteArray(), two.toByteArray());
    PairedNetworks read =
        PairedNetworks.read(new ByteArrayInputStream(one.toByteArray()), RoleClassifier.SHAPE);
    assertArrayEquals(scores(network, text), scores(read, text), 1e-6);
  }

  @Test
  void a_file_that_ends_too_soon_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PairedNetworks.empty(RoleClassifier.SHAPE).write(bytes);
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    assertThrows(
        IOException.class,
        () -> PairedNetworks.read(new ByteArrayInputStream(half), RoleClassifier.SHAPE));
  }

  @Test
  void a_sentence_of_one_token_is_read() {
    PairedNetworks network = PairedNetworks.empty(RoleClassifier.SHAPE);
    double[] scores = network.clauses().read(view("قصف")).of(0, EventType.ASSAULT).party(0, 1);
    assertArrayEquals(new double[RoleClassifier.ANSWERS], scores);
  }

  /** The loss is half the sum of squares of what leaves the layers: its slope is what leaves. */
  @Test
  void slopes_of_the_layers_are_those_of_small_changes() {
    Random random = new Random(7);
    ClauseWeights weights = new ClauseWeights(SMALL);
    for (float[] values : weights.all()) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) random.nextGaussian() * 0.2f;
      }
    }
    float[][] tokens = new float[9][SMALL.width()];
    for (float[] token : tokens) {
      for (int w = 0; w < token.length; w++) {
        token[w] = (float) random.nextGaussian();
      }
    }
    ClauseWeights slopes = new ClauseWeights(SMALL);
    LearningLayers layers = new LearningLayers(weights, slopes, new NoDropout(), 0.3);
    loss(layers, tokens);
    System.arraycopy(layers.states(), 0, layers.slopes(), 0, layers.states().length);
    float[][] ofTokens = new float[tokens.length][];
    layers.back((t, slope) -> ofTokens[t] = slope);
    assertSlope(slopes.taps[100], weights.taps, 100, layers, tokens);
    assertSlope(slopes.tapsBias[40], weights.tapsBias, 40, layers, tokens);
    assertSlope(slopes.mix[70], weights.mix, 70, layers, tokens);
    assertSlope(slopes.mix[2500], weights.mix, 2500, layers, tokens);
    assertSlope(slopes.mixBias[5], weights.mixBias, 5, layers, tokens);
    assertSlope(ofTokens[3][11], tokens[3], 11, layers, tokens);
  }

  private static double loss(LearningLayers layers, float[][] tokens) {
    layers.read(tokens.length, (t, sum) -> System.arraycopy(tokens[t], 0, sum, 0, sum.length));
    double loss = 0;
    for (float state : layers.states()) {
      loss += state * state / 2.0;
    }
    return loss;
  }

  private static void assertSlope(
      float slope, float[] values, int at, LearningLayers layers, float[][] tokens) {
    float change = 1e-2f;
    float before = values[at];
    values[at] = before + change;
    double more = loss(layers, tokens);
    values[at] = before - change;
    double less = loss(layers, tokens);
    values[at] = before;
    double measured = (more - less) / (2 * change);
    assertEquals(measured, slope, 0.02 * Math.max(1, Math.abs(measured)));
  }
}
