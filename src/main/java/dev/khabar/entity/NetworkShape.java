package dev.khabar.entity;

/**
 * The sizes of a {@link ContextNetwork} and where its parts stand in a word's projection: for each
 * of the five places of the window a share of the hidden units, then for each direction of memory
 * the candidate and the gate, each of the word itself and of the word before it.
 *
 * @param word numbers that stand for a word, a multiple of four as the others
 * @param hidden hidden units a token
 * @param memory units of memory in each direction
 */
public record NetworkShape(int word, int hidden, int memory) {
  /** Words to each side whose projection reaches the hidden units directly. */
  public static final int WINDOW = 2;

  /** Forwards and backwards. */
  public static final int DIRECTIONS = 2;

  public NetworkShape {
    if (word % 4 != 0 || hidden % 4 != 0 || memory % 4 != 0) {
      throw new IllegalArgumentException("sizes of a network are multiples of four");
    }
  }

  /** Length of a word's projection. */
  public int projection() {
    return (2 * WINDOW + 1) * hidden + DIRECTIONS * 4 * memory;
  }

  /** Where the share of a word stands that is {@code offset} words behind the hidden units. */
  public int window(int offset) {
    return (offset + WINDOW) * hidden;
  }

  /**
   * Where the share of a memory's candidate or gate stands.
   *
   * @param direction 0 forwards, 1 backwards
   * @param gate 0 the candidate, 1 the gate
   * @param before 0 of the word itself, 1 of the word before it in this direction
   */
  public int gate(int direction, int gate, int before) {
    return (2 * WINDOW + 1) * hidden + ((direction * 2 + gate) * 2 + before) * memory;
  }
}
