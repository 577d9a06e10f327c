package dev.khabar.event.choice;

import dev.khabar.event.sentence.SentenceView;

/** The oldest and the newest year that a sentence writes in four digits; 0 for none. */
record WrittenYears(int oldest, int newest) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2035;

  static WrittenYears of(SentenceView view) {
    int oldest = 0;
    int newest = 0;
    for (int i = 0; i < view.size(); i++) {
      int written = year(view.folded(i));
      if (written > 0) {
        oldest = oldest == 0 ? written : Math.min(oldest, written);
        newest = Math.max(newest, written);
      }
    }
    return new WrittenYears(oldest, newest);
  }

  private static int year(String word) {
    if (word.length() != 4) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = 10 * year + digit;
    }
    return year >= FIRST_YEAR && year < LAST_YEAR ? year : 0;
  }
}
