package dev.khabar.event.train;

import dev.khabar.event.network.DecisionTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Learns {@link DecisionTrees}: a logistic line over the first number, then one small tree after
 * the other, each fitted to what the sum so far gets wrong (gradient boosting with Newton's step;
 * Friedman 2001, Chen and Guestrin 2016). The seed is fixed: the same examples give the same trees.
 */
final class TreeTrainer {
  /** What is known of a candidate: its numbers, whether it is an event, how much it counts. */
  record Example(double[] numbers, boolean event, double weight) {}

  /**
   * How to learn.
   *
   * @param trees how many
   * @param depth questions one after the other in a tree
   * @param rate share of a tree's answer that counts
   * @param penalty of large answers
   * @param evidence what either side of a question needs at least, in squared deviations
   * @param gain of a question at least
   * @param rows share of the examples that a tree sees
   * @param columns share of the features that a tree may ask about
   */
  record Settings(
      int trees,
      int depth,
      double rate,
      double penalty,
      double evidence,
      double gain,
      double rows,
      double columns) {
    /** Set by cross-validation; docs/events-training.md has the figures. */
    static final Settings DEFAULT = new Settings(200, 5, 0.04, 5, 5, 3, 0.6, 0.4);

    /** For the rows, of which there are fewer. */
    static final Settings ROWS = new Settings(150, 4, 0.04, 5, 5, 3, 0.6, 0.4);
  }

  private static final int BINS = 32;
  private static final long SEED = 1;

  private final Settings settings;
  private final List<Example> examples;
  private final int features;
  private final double[][] limits;
  private final byte[][] bins;
  private final double[] slopes;
  private final double[] curves;
  private final int[] nodes;

  private TreeTrainer(List<Example> examples, Settings settings) {
    this.settings = settings;
    this.examples = examples;
    this.features = examples.get(0).numbers().length;
    this.limits = new double[features][];
    this.bins = new byte[features][examples.size()];
    this.slopes = new double[examples.size()];
    this.curves = new double[examples.size()];
    this.nodes = new int[examples.size()];
    for (int f = 0; f < features; f++) {
      divide(f);
    }
  }

  /** The trees that the examples teach. */
  static DecisionTrees train(List<Example> examples, Settings settings) {
    return new TreeTrainer(examples, settings).learn();
  }

  /** Divides a feature's numbers into bins of like many examples. */
  private void divide(int feature) {
    double[] values = examples.stream().mapToDouble(e -> e.numbers()[feature]).toArray();
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    TreeSet<Double> cuts = new TreeSet<>();
    for (int b = 1; b < BINS; b++) {
      cuts.add(sorted[(int) ((long) b * sorted.length / BINS)]);
    }
    cuts.remove(sorted[sorted.length - 1]);
    limits[feature] = cuts.stream().mapToDouble(Double::doubleValue).toArray();
    for (int i = 0; i < values.length; i++) {
      int at = Arrays.binarySearch(limits[feature], values[i]);
      bins[feature][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private DecisionTrees learn() {
    LogisticLine line = LogisticLine.fit(examples);
    double[] odds = new double[nodes.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = line.odds(examples.get(i).numbers()[0]);
    }
    Random random = new Random(SEED);
    List<DecisionTrees.Node[]> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees(); t++) {
      for (int i = 0; i < odds.length; i++) {
        Example example = examples.get(i);
        double probability = 1 / (1 + Math.exp(-odds[i]));
        slopes[i] = example.weight() * ((example.event() ? 1 : 0) - probability);
        curves[i] = example.weight() * probability * (1 - probability);
        nodes[i] = random.nextDouble() < settings.rows() ? 0 : -1;
      }
      DecisionTrees.Node[] tree = tree(random);
      trees.add(tree);
      for (int i = 0; i < odds.length; i++) {
        odds[i] += DecisionTrees.value(tree, examples.get(i).numbers());
      }
    }
    return new DecisionTrees(line.slope(), line.shift(), trees);
  }

  private DecisionTrees.Node[] tree(Random random) {
    boolean[] asked = new boolean[features];
    for (int f = 0; f < features; f++) {
      asked[f] = random.nextDouble() < settings.columns();
    }
    List<DecisionTrees.Node> tree = new ArrayList<>();
    tree.add(DecisionTrees.Node.leaf(0));
    int from = 0;
    for (int depth = 0; depth <= settings.depth() && from < tree.size(); depth++) {
      int to = tree.size();
      level(tree, from, to, depth < settings.depth() ? asked : new boolean[features]);
      from = to;
    }
    return tree.toArray(new DecisionTrees.Node[0]);
  }

  /** Makes the nodes of a level leaves, or questions whose answers are new nodes. */
  private void level(List<DecisionTrees.Node> tree, int from, int to, boolean[] asked) {
    Level level = new Level(from, to - from);
    for (int f = 0; f < features; f++) {
      if (asked[f]) {
        level.ask(f);
      }
    }
    int[] bin = new int[to - from];
    for (int n = from; n < to; n++) {
      int feature = level.feature[n - from];
      if (feature == DecisionTrees.LEAF) {
        tree.set(n, DecisionTrees.Node.leaf(settings.rate() * level.answer(n - from)));
      } else {
        bin[n - from] = level.bin[n - from];
        double limit = limits[feature][level.bin[n - from]];
        tree.set(n, new DecisionTrees.Node(feature, limit, tree.size(), tree.size() + 1, 0));
        tree.add(DecisionTrees.Node.leaf(0));
        tree.add(DecisionTrees.Node.leaf(0));
      }
    }
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] >= from) {
        DecisionTrees.Node node = tree.get(nodes[i]);
        if (node.feature() == DecisionTrees.LEAF) {
          nodes[i] = -1;
        } else {
          boolean below = bins[node.feature()][i] <= bin[nodes[i] - from];
          nodes[i] = below ? node.below() : node.above();
        }
      }
    }
  }

  /** The nodes of a level with the best question of each. */
  private final class Level {
    private final int from;
    private final double[] slope;
    private final double[] curve;
    private final double[] best;
    private final int[] feature;
    private final int[] bin;

    private Level(int from, int size) {
      this.from = from;
      this.slope = new double[size];
      this.curve = new double[size];
      this.best = new double[size];
      this.feature = new int[size];
      this.bin = new int[size];
      Arrays.fill(feature, DecisionTrees.LEAF);
      Arrays.fill(best, settings.gain());
      for (int i = 0; i < nodes.length; i++) {
        if (nodes[i] >= from) {
          slope[nodes[i] - from] += slopes[i];
          curve[nodes[i] - from] += curves[i];
        }
      }
    }

    private double answer(int node) {
      return slope[node] / (curve[node] + settings.penalty());
    }

    private double score(double s, double c) {
      return s * s / (c + settings.penalty());
    }

    private void ask(int asked) {
      int width = limits[asked].length + 1;
      double[] slopeOf = new double[slope.length * width];
      double[] curveOf = new double[slope.length * width];
      for (int i = 0; i < nodes.length; i++) {
        if (nodes[i] >= from) {
          int at = (nodes[i] - from) * width + bins[asked][i];
          slopeOf[at] += slopes[i];
          curveOf[at] += curves[i];
        }
      }
      for (int n = 0; n < slope.length; n++) {
        double s = 0;
        double c = 0;
        for (int b = 0; b < width - 1; b++) {
          s += slopeOf[n * width + b];
          c += curveOf[n * width + b];
          double rest = curve[n] - c;
          double gain = score(s, c) + score(slope[n] - s, rest) - score(slope[n], curve[n]);
          boolean known = c >= settings.evidence() && rest >= settings.evidence();
          if (known && gain > best[n]) {
            best[n] = gain;
            feature[n] = asked;
            bin[n] = b;
          }
        }
      }
    }
  }
}
