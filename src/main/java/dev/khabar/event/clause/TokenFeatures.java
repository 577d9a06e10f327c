package dev.khabar.event.clause;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.NewsWordClasses;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.SentenceView;

/**
 * What the network sees of a token: its folded word, the letters that it begins and ends with and
 * its distributional classes, which are the same wherever the word stands; and whether it is of a
 * name, a date or a number there.
 */
public final class TokenFeatures {
  /** Letters at either end of a word. */
  private static final int LETTERS = 3;

  private static final Piece WORD = Piece.of("word=");
  private static final Piece BEGIN = Piece.of("begin=");
  private static final Piece END = Piece.of("end=");
  private static final Piece CLASS = Piece.of("class=");
  private static final Piece SORT = Piece.of("sort=");

  /** How many sorts of token there are. */
  static final int SORTS = 8 * (EntityType.values().length + 1);

  private TokenFeatures() {}

  /** Gives the features of a token. */
  public static void of(SentenceView view, int token, FeatureSink features) {
    word(view.folded(token), features);
    features.add(sort(sortOf(view, token)));
  }

  /** Gives the features of a folded word, wherever it stands. */
  static void word(String word, FeatureSink features) {
    int length = word.length();
    features.add(WORD.with(word, 0, length));
    features.add(BEGIN.with(word, 0, Math.min(LETTERS, length)));
    features.add(END.with(word, Math.max(0, length - LETTERS), length));
    int[] classes = NewsWordClasses.shipped().of(word);
    for (int grain = 0; grain < classes.length; grain++) {
      features.add(number(CLASS, (long) classes[grain] << Byte.SIZE | grain));
    }
  }

  /** The feature of a sort of token, see {@link #sortOf}. */
  static long sort(int sort) {
    return number(SORT, sort);
  }

  /** The hash of a template that a number fills. */
  private static long number(Piece template, long number) {
    return (template.hash() ^ number) * template.power() + number;
  }

  /**
   * The type of the token's name, whether it begins it, and whether it is of a date or a number.
   */
  static int sortOf(SentenceView view, int token) {
    int name = view.mentionAt(token);
    int type = EntityType.values().length;
    boolean inside = false;
    if (name >= 0) {
      type = view.mentions().get(name).mention().type().ordinal();
      inside = token > 0 && view.mentionAt(token - 1) == name;
    }
    return type * 8
        + (inside ? 4 : 0)
        + (view.isDate(token) ? 2 : 0)
        + (view.numberAt(token) == null ? 0 : 1);
  }
}
