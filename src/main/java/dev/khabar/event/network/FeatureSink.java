package dev.khabar.event.network;

/** Takes features, each as the pieces of its text. */
public interface FeatureSink {
  /** Takes a feature by the hash of its text. */
  void add(long feature);

  /** Takes a feature of one piece; those of more have no array made for them, being so many. */
  default void add(Piece a) {
    add(a.hash());
  }

  /** Takes a feature of two pieces. */
  default void add(Piece a, Piece b) {
    add(b.behind(a.hash()));
  }

  /** Takes a feature of three pieces. */
  default void add(Piece a, Piece b, Piece c) {
    add(c.behind(b.behind(a.hash())));
  }

  /** Takes a feature of four pieces. */
  default void add(Piece a, Piece b, Piece c, Piece d) {
    add(d.behind(c.behind(b.behind(a.hash()))));
  }

  /** Takes a feature of five pieces. */
  default void add(Piece a, Piece b, Piece c, Piece d, Piece e) {
    add(e.behind(d.behind(c.behind(b.behind(a.hash())))));
  }

  /** Takes a feature of six pieces. */
  default void add(Piece a, Piece b, Piece c, Piece d, Piece e, Piece f) {
    add(f.behind(e.behind(d.behind(c.behind(b.behind(a.hash()))))));
  }

  /** Takes a feature of more pieces. */
  default void add(Piece a, Piece b, Piece c, Piece d, Piece e, Piece f, Piece... others) {
    long hash = f.behind(e.behind(d.behind(c.behind(b.behind(a.hash())))));
    for (Piece other : others) {
      hash = other.behind(hash);
    }
    add(hash);
  }

  /**
   * Whether more features are asked for after the first, which tell of most that they are nothing.
   */
  default boolean goesOn() {
    return true;
  }
}
