package dev.khabar.event.network;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
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

  /** How many questions the longest way has. */
  private final int depth;

  /**
   * The nodes of all trees one behind the other: where each tree begins, then for each node what it
   * asks about, the limit up to which the answer is {@link #next}, else the node behind that, and
   * what a leaf adds. A leaf leads to itself, so that every walk has the same length and no step is
   * a guess.
   */
  private final int[] roots;

  private final int[] features;
  private final double[] limits;
  private final int[] next;
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
    int nodes = trees.stream().mapToInt(tree -> tree.length).sum();
    this.roots = new int[trees.size()];
    this.features = new int[nodes];
    this.limits = new double[nodes];
    this.next = new int[nodes];
    this.values = new double[nodes];
    int at = 0;
    int longest = 0;
    for (int t = 0; t < roots.length; t++) {
      roots[t] = at;
      longest = Math.max(longest, depth(trees.get(t), 0));
      for (Node node : trees.get(t)) {
        boolean leaf = node.feature() == LEAF;
        features[at] = leaf ? 0 : node.feature();
        limits[at] = leaf ? Double.POSITIVE_INFINITY : node.limit();
        next[at] = leaf ? at : roots[t] + node.below();
        values[at] = node.value();
        at++;
      }
    }
    this.depth = longest;
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
    for (int root : roots) {
      int node = root;
      for (int step = 0; step < depth; step++) {
        node = next[node] + (numbers[features[node]] > limits[node] ? 1 : 0);
      }
      odds += values[node];
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
