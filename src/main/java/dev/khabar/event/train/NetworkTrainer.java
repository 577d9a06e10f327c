package dev.khabar.event.train;

import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.NetworkScores;
import dev.khabar.event.network.TrainingExample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link FeatureNetwork}: gradient steps scaled by what each weight has seen (AdaGrad),
 * with dropout of features and of hidden units. Seeds are fixed: the same examples in the same
 * order give the same network.
 */
final class NetworkTrainer {
  /**
   * How to learn.
   *
   * @param hidden units of a network
   * @param members networks whose scores are averaged
   * @param epochs how often every example is seen
   * @param rate length of a step
   * @param featureDropout share of the features left out at each step
   * @param unitDropout share of the hidden units left out at each step
   * @param minimum examples that a feature must occur in
   */
  record Settings(
      int hidden,
      int members,
      int epochs,
      double rate,
      double featureDropout,
      double unitDropout,
      int minimum) {
    /** Set by cross-validation; docs/events-training.md has the figures. */
    static final Settings DEFAULT = new Settings(64, 1, 8, 0.02, 0.5, 0.3, 10);

    /** For the modality, which has fewer examples. */
    static final Settings MODALITY = new Settings(32, 2, 10, 0.05, 0.1, 0.0, 2);

    /** For the dates: an event and a date of its sentence, some 6,600 pairs. */
    static final Settings DATES = new Settings(12, 4, 10, 0.03, 0.3, 0.1, 3);

    /** For the roles, each example being a trigger and a party near by. */
    static final Settings ROLES = new Settings(32, 1, 6, 0.03, 0.35, 0.2, 20);

    /** One quick network, good enough to find the word that a yes to a sentence means. */
    static final Settings DRAFT = new Settings(16, 1, 3, 0.03, 0.3, 0.0, 3);
  }

  private static final double FIRST_VECTOR = 0.01;
  private static final double FIRST_OUTPUT = 0.2;
  private static final float OUTPUT_DECAY = 1e-4f;

  private final Settings settings;
  private final int answers;
  private final List<TrainingExample> examples;
  private final KnownFeatures features;
  private final long[] keys;

  private NetworkTrainer(List<TrainingExample> examples, int answers, Settings settings) {
    this.answers = answers;
    this.settings = settings;
    this.examples = examples;
    this.features = KnownFeatures.of(examples, settings.minimum());
    this.keys = features.keys();
  }

  /**
   * The network that the examples teach.
   *
   * @param answers how many answers it has; the labels of examples are among them
   */
  static FeatureNetwork train(List<TrainingExample> examples, int answers, Settings settings) {
    return train(examples, answers, settings, Beside.nothing(examples.size()));
  }

  /**
   * The network that the examples teach beside another.
   *
   * @param beside learns as well; where there are several members, it learns once with each
   */
  static FeatureNetwork train(
      List<TrainingExample> examples, int answers, Settings settings, Beside beside) {
    NetworkTrainer trainer = new NetworkTrainer(examples, answers, settings);
    List<Member> members = new ArrayList<>();
    for (int m = 0; m < settings.members(); m++) {
      Member member = trainer.new Member(m + 1);
      member.learn(beside);
      members.add(member);
    }
    return trainer.join(members);
  }

  /** One wide network whose scores are the mean of the members'. */
  private FeatureNetwork join(List<Member> members) {
    int own = settings.hidden();
    int hidden = own * members.size();
    float[] vectors = new float[keys.length * hidden];
    float[] bias = new float[hidden];
    float[] output = new float[answers * hidden];
    for (int m = 0; m < members.size(); m++) {
      Member member = members.get(m);
      for (int i = 0; i < keys.length; i++) {
        System.arraycopy(member.vectors, i * own, vectors, i * hidden + m * own, own);
      }
      System.arraycopy(member.bias, 0, bias, m * own, own);
      for (int t = 0; t < answers; t++) {
        for (int j = 0; j < own; j++) {
          output[t * hidden + m * own + j] = member.output[t * own + j] / members.size();
        }
      }
    }
    return FeatureNetwork.of(keys, vectors, bias, output);
  }

  /** One network while it learns. */
  private final class Member {
    private final int hidden = settings.hidden();
    private final float[] vectors = new float[keys.length * hidden];
    private final float[] bias = new float[hidden];
    private final float[] output = new float[answers * hidden];
    private final float[] seenVectors = new float[keys.length];
    private final float[] seenBias = new float[hidden];
    private final float[] seenOutput = new float[output.length];
    private final Random random;
    private final float[] units = new float[hidden];
    private final float[] slopes = new float[hidden];
    private int[] kept = new int[512];

    private Member(long seed) {
      this.random = new Random(seed);
      for (int i = 0; i < vectors.length; i++) {
        vectors[i] = (float) (random.nextGaussian() * FIRST_VECTOR);
      }
      for (int i = 0; i < output.length; i++) {
        output[i] = (float) (random.nextGaussian() * FIRST_OUTPUT);
      }
    }

    private void learn(Beside beside) {
      beside.learn(
          settings.epochs(),
          random,
          (example, epoch) -> {
            double rate = settings.rate() * (1 - 0.7 * epoch / settings.epochs());
            step(example, (float) rate, beside);
          });
    }

    private void step(int index, float rate, Beside beside) {
      TrainingExample example = examples.get(index);
      int[] own = features.of(index);
      int count = keep(own);
      float scale = NetworkScores.scale(own.length) / (float) (1 - settings.featureDropout());
      forward(count, scale);
      int[] types = example.types();
      double[] scores = new double[types.length];
      for (int k = 0; k < types.length; k++) {
        for (int j = 0; j < hidden; j++) {
          scores[k] += output[types[k] * hidden + j] * units[j];
        }
      }
      beside.score(index, scores);
      double[] errors = example.slopes(scores);
      beside.learn(index, errors);
      Arrays.fill(slopes, 0);
      for (int k = 0; k < types.length; k++) {
        learnOutput(types[k] * hidden, (float) errors[k], rate);
      }
      learnVectors(count, scale, rate);
    }

    private int keep(int[] features) {
      if (kept.length < features.length) {
        kept = new int[features.length];
      }
      int count = 0;
      for (int feature : features) {
        if (random.nextFloat() >= settings.featureDropout()) {
          kept[count++] = feature;
        }
      }
      return count;
    }

    private void forward(int count, float scale) {
      Arrays.fill(units, 0);
      for (int i = 0; i < count; i++) {
        int from = kept[i] * hidden;
        for (int j = 0; j < hidden; j++) {
          units[j] += vectors[from + j];
        }
      }
      float share = (float) (1 - settings.unitDropout());
      for (int j = 0; j < hidden; j++) {
        boolean on = random.nextFloat() < share;
        units[j] = on ? Math.max(0, units[j] * scale + bias[j]) / share : 0;
      }
    }

    private void learnOutput(int from, float error, float rate) {
      for (int j = 0; j < hidden; j++) {
        int at = from + j;
        slopes[j] += error * output[at];
        float slope = error * units[j] + OUTPUT_DECAY * output[at];
        seenOutput[at] += slope * slope;
        output[at] -= rate * slope / (float) Math.sqrt(seenOutput[at] + 1e-2f);
      }
    }

    private void learnVectors(int count, float scale, float rate) {
      float share = (float) (1 - settings.unitDropout());
      float norm = 0;
      for (int j = 0; j < hidden; j++) {
        slopes[j] = units[j] > 0 ? slopes[j] / share : 0;
        seenBias[j] += slopes[j] * slopes[j];
        bias[j] -= rate * slopes[j] / (float) Math.sqrt(seenBias[j] + 1e-2f);
        slopes[j] *= scale;
        norm += slopes[j] * slopes[j];
      }
      if (norm == 0) {
        return;
      }
      for (int i = 0; i < count; i++) {
        int feature = kept[i];
        seenVectors[feature] += norm / hidden;
        float length = rate / (float) Math.sqrt(seenVectors[feature] + 1e-6f);
        int from = feature * hidden;
        for (int j = 0; j < hidden; j++) {
          vectors[from + j] -= length * slopes[j];
        }
      }
    }
  }
}
