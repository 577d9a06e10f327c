package dev.khabar.event.network;

/**
 * A piece of a feature's text with the hash of its letters. Hashes of pieces one after the other
 * give the hash of the whole text, so that a feature is looked up without being spelled out.
 *
 * @param text the letters
 * @param hash polynomial hash of the letters, modulo 2 to the 64
 * @param power the polynomial's base raised to their number
 */
public record Piece(String text, long hash, long power) {
  /** An odd number of 64 bits, so that no power of it loses any. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  public static Piece of(String text) {
    long hash = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new Piece(text, hash, power);
  }

  /** The hash of a text with this piece behind it. */
  public long behind(long text) {
    return text * power + hash;
  }

  /** The hash of this piece with some letters of a text behind it. */
  public long with(String text, int from, int to) {
    long with = hash;
    for (int i = from; i < to; i++) {
      with = with * BASE + text.charAt(i) + 1;
    }
    return with;
  }

  /** Pieces one after the other. */
  public static Piece join(Piece... pieces) {
    StringBuilder text = new StringBuilder();
    long hash = 0;
    long power = 1;
    for (Piece piece : pieces) {
      text.append(piece.text);
      hash = piece.behind(hash);
      power *= piece.power;
    }
    return new Piece(text.toString(), hash, power);
  }
}
