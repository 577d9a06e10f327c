package dev.khabar.event.network;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trees of yes or no questions to numbers, whose answers add up to the log-odds of an event.
 * Immutable; thread-safe.
 */
public final class DecisionTrees {
  /** The feature of a leaf. */
  public static final int LEAF = -1;

  /**
   * A node.
   *
   * @param feature which number is asked about, or {@link #LEAF}
   * @param limit up to which the answer is {@code below}
   * @param below the next node
   * @param above the other next node
   * @param value what a leaf adds to the log-odds
   */
  public record Node(int feature, double limit, int below, int above, double value) {
    public static Node leaf(double value) {
      return new Node(LEAF, 0, 0, 0, value);
    }
  }

  private final double slope;
  private final double shift;
  private final List<Node[]> trees;

  /** How many questions a way has, the longest one; shorter ones end with questions that say no. */
  private final int depth;

  /**
   * The questions of all trees, level by level: behind the one at place <i>n</i> of a tree come
   * those at 2<i>n</i> + 1 and 2<i>n</i> + 2, the first up to the limit. So no step is a guess, and
   * none looks up where the next question stands.
   */
  private final int[] features;

  private final double[] limits;

  /** What the ends of the ways add, a tree behind the other. */
  private final double[] values;

  /**
   * Trees over a line.
   *
   * @param slope what the first number counts by itself
   * @param shift what is added always
   * @param trees each with its root first
   */
  public DecisionTrees(double slope, double shift, List<Node[]> trees) {
    this.slope = slope;
    this.shift = shift;
    this.trees = List.copyOf(trees);
    this.depth = trees.stream().mapToInt(tree -> depth(tree, 0)).max().orElse(0);
    this.features = new int[trees.size() * questions()];
    this.limits = new double[features.length];
    this.values = new double[trees.size() << depth];
    Arrays.fill(limits, Double.POSITIVE_INFINITY);
    for (int t = 0; t < trees.size(); t++) {
      place(t, 0, 0, 0);
    }
  }

  /** How many questions a tree has room for. */
  private int questions() {
    return (1 << depth) - 1;
  }

  /** Puts what stands from a node on at its place, so many questions below the root. */
  private void place(int tree, int node, int place, int level) {
    Node own = trees.get(tree)[node];
    boolean leaf = own.feature() == LEAF;
    if (level == depth) {
      values[(tree << depth) + place - questions()] = own.value();
      return;
    }
    if (!leaf) {
      int at = tree * questions() + place;
      features[at] = own.feature();
      limits[at] = own.limit();
      place(tree, own.above(), 2 * place + 2, level + 1);
    }
    place(tree, leaf ? node : own.below(), 2 * place + 1, level + 1);
  }

  private static int depth(Node[] tree, int at) {
    Node node = tree[at];
    return node.feature() == LEAF
        ? 0
        : 1 + Math.max(depth(tree, node.below()), depth(tree, node.above()));
  }

  /** The probability that the numbers mean. */
  public double probability(double[] numbers) {
    double odds = slope * numbers[0] + shift;
    int questions = questions();
    for (int tree = 0; tree < trees.size(); tree++) {
      int root = tree * questions;
      int place = 0;
      for (int step = 0; step < depth; step++) {
        int at = root + place;
        place = 2 * place + (numbers[features[at]] > limits[at] ? 2 : 1);
      }
      odds += values[(tree << depth) + place - questions];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  public static double value(Node[] tree, double[] numbers) {
    Node node = tree[0];
    while (node.feature() != LEAF) {
      node = tree[numbers[node.feature()] <= node.limit() ? node.below() : node.above()];
    }
    return node.value();
  }

  /**
   * Reads a table: a line {@code start}, slope, shift; then a line a node, the nodes of a tree
   * numbered from 0 on: tree, node, feature, limit, below, above (the node behind below), or tree,
   * node, {@code =}, value.
   *
   * @param features the numbers by name
   * @throws LexiconException naming the line that is wrong
   */
  public static DecisionTrees read(List<LexiconTable.Row> rows, Map<String, Integer> features) {
    double slope = 1;
    double shift = 0;
    List<List<Node>> trees = new ArrayList<>();
    for (LexiconTable.Row row : rows) {
      if (row.cell(0).equals("start")) {
        slope = row.number(1);
        shift = row.number(2);
        continue;
      }
      int tree = (int) row.number(0);
      if (tree == trees.size()) {
        trees.add(new ArrayList<>());
      }
      if (tree != trees.size() - 1 || row.number(1) != trees.get(tree).size()) {
        throw row.wrong("trees and nodes come in their order");
      }
      trees.get(tree).add(node(row, features));
    }
    trees.forEach(tree -> check(tree, rows.get(0).file()));
    return new DecisionTrees(
        slope, shift, trees.stream().map(tree -> tree.toArray(new Node[0])).toList());
  }

  private static Node node(LexiconTable.Row row, Map<String, Integer> features) {
    if (row.cell(2).equals("=")) {
      return Node.leaf(row.number(3));
    }
    Integer feature = features.get(row.cell(2));
    if (feature == null) {
      throw row.wrong("unknown feature '" + row.cell(2) + "'");
    }
    return new Node(feature, row.number(3), (int) row.number(4), (int) row.number(5), 0);
  }

  /** Every question leads on, so that no walk goes round. */
  private static void check(List<Node> tree, String file) {
    for (int i = 0; i < tree.size(); i++) {
      Node node = tree.get(i);
      boolean on = node.below() > i && node.above() == node.below() + 1;
      if (node.feature() != LEAF && !(on && node.above() < tree.size())) {
        throw new LexiconException(file, 0, "node " + i + " does not lead to two nodes behind it");
      }
    }
  }

  /** The lines that {@link #read} reads. */
  public List<String> lines(List<String> features) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "start\t%.4f\t%.4f", slope, shift));
    for (int t = 0; t < trees.size(); t++) {
      Node[] tree = trees.get(t);
      for (int n = 0; n < tree.length; n++) {
        Node node = tree[n];
        lines.add(
            node.feature() == LEAF
                ? String.format(Locale.ROOT, "%d\t%d\t=\t%.5f", t, n, node.value())
                : String.format(
                    Locale.ROOT,
                    "%d\t%d\t%s\t%s\t%d\t%d",
                    t,
                    n,
                    features.get(node.feature()),
                    Double.toString(node.limit()),
                    node.below(),
                    node.above()));
      }
    }
    return lines;
  }
}
