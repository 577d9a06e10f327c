package dev.khabar.entity.gold;

import java.util.Arrays;

/**
 * The one-to-one matching of two sets with the largest total similarity (the assignment problem),
 * by the Hungarian method with potentials: Kuhn 1955, in the cubic form of Edmonds and Karp.
 */
final class BestMatching {
  private final double[][] cost;
  private final int size;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;

  private BestMatching(double[][] similarity, int columns) {
    size = Math.max(similarity.length, columns);
    cost = new double[size + 1][size + 1];
    for (int i = 0; i < similarity.length; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i + 1][j + 1] = -similarity[i][j];
      }
    }
    rowPotential = new double[size + 1];
    columnPotential = new double[size + 1];
    rowOf = new int[size + 1];
  }

  /**
   * The total similarity of the best matching.
   *
   * @param similarity rows of equal length, a value for each pair, none negative
   */
  static double total(double[][] similarity) {
    int columns = similarity.length == 0 ? 0 : similarity[0].length;
    BestMatching matching = new BestMatching(similarity, columns);
    for (int row = 1; row <= matching.size; row++) {
      matching.place(row);
    }
    double total = 0;
    for (int column = 1; column <= matching.size; column++) {
      total -= matching.cost[matching.rowOf[column]][column];
    }
    return total;
  }

  /** Finds a place for a row by the cheapest augmenting path. */
  private void place(int row) {
    int[] before = new int[size + 1];
    double[] slack = new double[size + 1];
    boolean[] visited = new boolean[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      visited[column] = true;
      int next = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= size; j++) {
        if (!visited[j]) {
          int at = rowOf[column];
          double reduced = cost[at][j] - rowPotential[at] - columnPotential[j];
          if (reduced < slack[j]) {
            slack[j] = reduced;
            before[j] = column;
          }
          if (slack[j] < least) {
            least = slack[j];
            next = j;
          }
        }
      }
      shift(visited, slack, least);
      column = next;
    }
    for (int j = column; j != 0; j = before[j]) {
      rowOf[j] = rowOf[before[j]];
    }
  }

  private void shift(boolean[] visited, double[] slack, double least) {
    for (int j = 0; j <= size; j++) {
      if (visited[j]) {
        rowPotential[rowOf[j]] += least;
        columnPotential[j] -= least;
      } else {
        slack[j] -= least;
      }
    }
  }
}
