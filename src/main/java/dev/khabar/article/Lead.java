package dev.khabar.article;

import java.util.List;

/** Which of a text's paragraphs is its lead, when it is known which repeat others. */
final class Lead {
  /** Paragraphs of notes that may stand before a lead: one or two. */
  private static final int MAX_NOTES = 2;

  private static final int MAX_DATELINE_WORDS = 7;

  private Lead() {}

  /**
   * The first paragraph that stays; but where the summary goes for a longer copy a little further
   * down, behind a note of the editors, that copy, and where the body's first paragraph of an
   * article without a summary does, its copy wherever that stands.
   *
   * @param found for each paragraph the index of the one that it repeats, or -1
   * @return its index, or -1 where none stays
   */
  static int of(int[] found, List<Paragraph> paragraphs, int summaryEnd) {
    int first = 0;
    while (first < found.length && found[first] >= 0) {
      first++;
    }
    boolean summarised = !paragraphs.isEmpty() && paragraphs.get(0).begin() < summaryEnd;
    int compared = summarised ? found.length : Math.min(1, found.length);
    for (int j = 0; j < compared; j++) {
      if (summarised && paragraphs.get(j).begin() >= summaryEnd) {
        return first;
      }
      boolean near = found[j] > first && (!summarised || found[j] <= first + MAX_NOTES);
      if (near && beginsAlike(paragraphs.get(found[j]).words(), paragraphs.get(j).words())) {
        return found[j];
      }
    }
    return first < found.length ? first : -1;
  }

  /** Whether a paragraph begins like the summary, with no more than a dateline before. */
  private static boolean beginsAlike(FoldedWords paragraph, FoldedWords summary) {
    int compared = Math.min(3, summary.size());
    for (int at = 0; at <= MAX_DATELINE_WORDS && at + compared <= paragraph.size(); at++) {
      int same = 0;
      while (same < compared && paragraph.base(at + same) == summary.base(same)) {
        same++;
      }
      if (same == compared) {
        return true;
      }
    }
    return false;
  }
}
