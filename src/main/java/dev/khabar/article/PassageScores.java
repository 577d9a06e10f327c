package dev.khabar.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts how marked passages agree with a gold, kind by kind. Not thread-safe. */
public final class PassageScores {
  /**
   * Precision, recall and F1 of a kind, in percent; 100 where there was nothing to find and nothing
   * was found.
   */
  public record Score(int gold, int found, int right) {
    public double precision() {
      return found == 0 ? (gold == 0 ? 100 : 0) : 100.0 * right / found;
    }

    public double recall() {
      return gold == 0 ? 100 : 100.0 * right / gold;
    }

    public double f1() {
      return gold + found == 0 ? 100 : 200.0 * right / (gold + found);
    }

    private Score plus(int moreGold, int moreFound, int moreRight) {
      return new Score(gold + moreGold, found + moreFound, right + moreRight);
    }
  }

  private final Map<PassageKind, Score> scores = new EnumMap<>(PassageKind.class);
  private int articles;
  private int exact;
  private int repeats;
  private int repeatsRight;

  /** Creates an empty count. */
  public PassageScores() {
    for (PassageKind kind : PassageKind.values()) {
      scores.put(kind, new Score(0, 0, 0));
    }
  }

  /** Counts an article; passages agree where kind, begin and end do. */
  public void add(List<TextPassage> gold, List<TextPassage> found) {
    for (TextPassage passage : gold) {
      boolean right = found.stream().anyMatch(other -> agree(passage, other));
      scores.merge(passage.kind(), new Score(1, 0, right ? 1 : 0), PassageScores::sum);
      if (passage.repeats().isPresent()) {
        repeats++;
        repeatsRight += found.contains(passage) ? 1 : 0;
      }
    }
    for (TextPassage passage : found) {
      scores.merge(passage.kind(), new Score(0, 1, 0), PassageScores::sum);
    }
    articles++;
    exact += isExact(gold, found) ? 1 : 0;
  }

  /** Whether two lists of passages agree in every kind, begin and end. */
  public static boolean isExact(List<TextPassage> gold, List<TextPassage> found) {
    return gold.size() == found.size()
        && gold.stream().allMatch(one -> found.stream().anyMatch(other -> agree(one, other)));
  }

  private static boolean agree(TextPassage one, TextPassage other) {
    return one.kind() == other.kind() && one.begin() == other.begin() && one.end() == other.end();
  }

  private static Score sum(Score one, Score other) {
    return one.plus(other.gold, other.found, other.right);
  }

  /** The score of a kind. */
  public Score of(PassageKind kind) {
    return scores.get(kind);
  }

  public int articles() {
    return articles;
  }

  /** Articles of which every passage agrees. */
  public int exactArticles() {
    return exact;
  }

  /** Passages of the gold that name the one they repeat. */
  public int repeats() {
    return repeats;
  }

  /** Those of which it was named. */
  public int repeatsRight() {
    return repeatsRight;
  }
}
