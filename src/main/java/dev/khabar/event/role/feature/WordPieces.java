package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.NewsWordClasses;
import dev.khabar.event.network.Piece;

/** The classes of words as pieces of features, spelled out once. */
final class WordPieces {
  /** How fine the class of a verb is. */
  private static final int VERB_GRAIN = 1;

  /** For each grain its classes from "none" on. */
  private static final Piece[][] PIECES = spell(NewsWordClasses.shipped());

  private WordPieces() {}

  private static Piece[][] spell(NewsWordClasses classes) {
    Piece[][] pieces = new Piece[classes.grains()][];
    for (int grain = 0; grain < pieces.length; grain++) {
      pieces[grain] = new Piece[classes.highest(grain) + 2];
      for (int i = 0; i < pieces[grain].length; i++) {
        pieces[grain][i] = Piece.of(grain + "." + (i - 1));
      }
    }
    return pieces;
  }

  /** The classes of a word, from coarse to fine. */
  static Piece[] of(int[] classes) {
    Piece[] pieces = new Piece[classes.length];
    for (int grain = 0; grain < pieces.length; grain++) {
      pieces[grain] = piece(classes, grain);
    }
    return pieces;
  }

  /** The class that a verb is known by. */
  static Piece ofVerb(int[] classes) {
    return piece(classes, VERB_GRAIN);
  }

  private static Piece piece(int[] classes, int grain) {
    return PIECES[grain][classes[grain] + 1];
  }
}
