package dev.khabar.event.sentence;

import dev.khabar.arabic.Token;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.arabic.WrittenNumber;
import dev.khabar.entity.ResolvedMention;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What covers each token of a sentence.
 *
 * @param mentions the place of its name in the list of names, or -1
 * @param dates the written date that a known day of publication makes, or null
 * @param isDate whether it is part of a date, also of one that an unknown publication leaves open
 * @param numbers the written number, or null
 */
@SuppressWarnings("ArrayRecordComponent") // Private to the view, which never compares it.
record CoveredTokens(
    int[] mentions, WrittenDate[] dates, boolean[] isDate, WrittenNumber[] numbers) {
  /** Stands for an unknown day of publication where it only matters which words are a date. */
  private static final Optional<LocalDate> ANY_DAY = Optional.of(LocalDate.of(2020, 1, 1));

  static CoveredTokens of(
      List<Token> tokens,
      List<ResolvedMention> mentions,
      Optional<LocalDate> published,
      List<WrittenDate> written) {
    int size = tokens.size();
    WrittenDate[] dates = new WrittenDate[size];
    for (WrittenDate date : written) {
      Arrays.fill(dates, date.first(), date.last(), date);
    }
    boolean[] isDate = new boolean[size];
    List<WrittenDate> known = published.isPresent() ? written : WrittenDate.in(tokens, ANY_DAY);
    for (WrittenDate date : known) {
      Arrays.fill(isDate, date.first(), date.last(), true);
    }
    WrittenNumber[] numbers = new WrittenNumber[size];
    for (WrittenNumber number : WrittenNumber.in(tokens)) {
      Arrays.fill(numbers, number.first(), number.last(), number);
    }
    return new CoveredTokens(names(tokens, mentions), dates, isDate, numbers);
  }

  private static int[] names(List<Token> tokens, List<ResolvedMention> mentions) {
    int[] at = new int[tokens.size()];
    int m = 0;
    for (int i = 0; i < at.length; i++) {
      while (m < mentions.size() && mentions.get(m).mention().end() <= tokens.get(i).begin()) {
        m++;
      }
      boolean covered =
          m < mentions.size()
              && tokens
                  .get(i)
                  .overlaps(mentions.get(m).mention().begin(), mentions.get(m).mention().end());
      at[i] = covered ? m : -1;
    }
    return at;
  }
}
