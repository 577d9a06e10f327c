package dev.khabar.event.date;

import dev.khabar.arabic.Token;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;

/** How far the dates of an article stand from an event: in days, sentences and tokens. */
final class DateDistance {
  private static final int NONE = Integer.MAX_VALUE;

  private final CleanArticle article;
  private final ArticleDates dates;
  private final int opening;

  DateDistance(CleanArticle article, ArticleDates dates) {
    this.article = article;
    this.dates = dates;
    this.opening = article.headlineSentences() + article.leadSentences();
  }

  /** How many days before the publication the date is, in steps; 0 behind it, 9 for unknown. */
  int ago(ArticleDates.Written date) {
    if (article.published().isEmpty()) {
      return 9;
    }
    long days = ChronoUnit.DAYS.between(date.day(), article.published().get());
    return days < 0 ? 0 : days < 2 ? (int) days + 1 : days < 8 ? 3 : days < 32 ? 4 : 5;
  }

  /** Where a sentence stands: headline, lead, right behind it, further down. */
  int place(int sentence) {
    return sentence < article.headlineSentences()
        ? 0
        : sentence < opening ? 1 : sentence < opening + 3 ? 2 : 3;
  }

  /** The first sentence that writes the date, or that tells an event of it. */
  static int first(ArticleDates.Written date) {
    return date.sentences().isEmpty() ? date.events().get(0).sentence() : date.sentences().get(0);
  }

  /** Sentences to the nearest place before (or in the same sentence) or behind; 7 for none. */
  static int between(CodedEvent event, List<Integer> sentences, boolean before) {
    int at = firstNotBefore(sentences, event.sentence());
    boolean here = at < sentences.size() && sentences.get(at) == event.sentence();
    int distance =
        here
            ? 0
            : before
                ? at == 0 ? NONE : event.sentence() - sentences.get(at - 1)
                : at == sentences.size() ? NONE : sentences.get(at) - event.sentence();
    return distance == NONE ? 7 : distance < 4 ? distance : distance < 7 ? 4 : 5;
  }

  /** The index of the first sentence, in order, that is not before the given one. */
  private static int firstNotBefore(List<Integer> sentences, int sentence) {
    int at = Collections.binarySearch(sentences, sentence);
    return at >= 0 ? at : -at - 1;
  }

  /** How many dates are written nearer before the event. */
  int rank(CodedEvent event, ArticleDates.Written date) {
    int own = nearestBefore(event, date);
    int nearer = 0;
    for (ArticleDates.Written other : dates.all()) {
      nearer += nearestBefore(event, other) < own ? 1 : 0;
    }
    return own == NONE ? 5 : Math.min(nearer, 4);
  }

  private static int nearestBefore(CodedEvent event, ArticleDates.Written date) {
    int at = firstNotBefore(date.sentences(), event.sentence() + 1);
    return at == 0 ? NONE : event.sentence() - date.sentences().get(at - 1);
  }

  /** Whether the sentences up to the lead's end, or the one behind it, write the date. */
  boolean opens(ArticleDates.Written date) {
    return !date.sentences().isEmpty() && date.sentences().get(0) < opening + 1;
  }

  /** Which side of the event the date stands in its own sentence, and how near. */
  Gap gap(CodedEvent event, ArticleDates.Written date) {
    int behind = firstBehind(date.places(), event);
    int nearest = NONE;
    int side = 0;
    if (behind > 0 && date.places().get(behind - 1).sentence() == event.sentence()) {
      nearest = tokens(event.sentence(), date.places().get(behind - 1).end(), event.begin());
      side = 1;
    }
    boolean follows =
        behind < date.places().size() && date.places().get(behind).sentence() == event.sentence();
    int gap =
        follows ? tokens(event.sentence(), event.end(), date.places().get(behind).begin()) : NONE;
    if (gap < nearest) {
      nearest = gap;
      side = 2;
    }
    int bucket = nearest < 4 ? 0 : nearest < 8 ? 1 : nearest < 14 ? 2 : nearest < 22 ? 3 : 4;
    return new Gap(bucket, side);
  }

  /**
   * The way from an event to a date of its sentence.
   *
   * @param tokens how many, in steps; 4 where there are many or no date
   * @param side 1 for a date before the event, 2 for one behind it, 0 for none
   */
  record Gap(int tokens, int side) {}

  /** The index of the first of the places, in order, that stands behind the event. */
  private static int firstBehind(List<ArticleDates.Place> places, CodedEvent event) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).begin() >= event.end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int tokens(int sentence, int from, int to) {
    return Math.max(0, token(sentence, to) - token(sentence, from));
  }

  /** How many tokens of the sentence begin before the character. */
  int token(int sentence, int character) {
    List<Token> tokens = article.sentences().get(sentence).tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() >= character) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
