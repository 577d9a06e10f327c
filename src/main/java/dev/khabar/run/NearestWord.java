package dev.khabar.run;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one stands for. */
public final class NearestWord {
  private NearestWord() {}

  /**
   * The known word with the fewest edits (insert, delete, replace, swap of neighbours; letter case
   * is no edit) from {@code word}; of equals the first. Empty where more than a third of the longer
   * word would have to change.
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String best = null;
    int bestEdits = Integer.MAX_VALUE;
    for (String candidate : known) {
      int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      int allowed = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
      if (edits <= allowed && edits < bestEdits) {
        best = candidate;
        bestEdits = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code ; did you mean X?} or nothing. */
  public static String hint(String word, Collection<String> known) {
    return of(word, known).map(nearest -> "; did you mean '" + nearest + "'?").orElse("");
  }

  /** The same, with all the words that are known. */
  static String hintAmong(String word, List<String> known) {
    String there = known.size() == 1 ? " (there is " : " (there are ";
    return hint(word, known) + there + String.join(", ", known) + ")";
  }

  /** Damerau-Levenshtein distance (optimal string alignment). */
  private static int edits(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      distance[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      distance[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
        least = Math.min(least, distance[i - 1][j - 1] + replace);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        distance[i][j] = swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
      }
    }
    return distance[a.length()][b.length()];
  }
}
