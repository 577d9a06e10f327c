package dev.khabar.entity.train;

/** Sums and products of rows of numbers, in loops that the JIT compiler turns into vector code. */
final class Rows {
  private Rows() {}

  /** Adds a part of {@code from} to {@code to}. */
  static void add(float[] from, int begin, float[] to) {
    for (int k = 0; k < to.length; k++) {
      to[k] += from[begin + k];
    }
  }

  /** Adds {@code from} to a part of {@code to}. */
  static void addTo(float[] from, float[] to, int begin) {
    for (int k = 0; k < from.length; k++) {
      to[begin + k] += from[k];
    }
  }

  /** Adds the product of a row with a matrix that has a row for each of its numbers. */
  static void addProduct(float[] row, float[] matrix, int begin, float[] to) {
    int at = begin;
    for (float number : row) {
      if (number != 0) {
        for (int k = 0; k < to.length; k++) {
          to[k] += number * matrix[at + k];
        }
      }
      at += to.length;
    }
  }

  /** The way back of {@link #addProduct}: the matrix's gradient, and the row's error added. */
  static void backward(
      float[] row, AdamWeights matrix, int begin, float[] error, float[] rowError) {
    int at = begin;
    for (int d = 0; d < row.length; d++) {
      float sum = 0;
      for (int k = 0; k < error.length; k++) {
        sum += matrix.values[at + k] * error[k];
      }
      rowError[d] += sum;
      float number = row[d];
      if (number != 0) {
        for (int k = 0; k < error.length; k++) {
          matrix.gradient[at + k] += number * error[k];
        }
      }
      at += error.length;
    }
  }
}
