package dev.khabar.event.date;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventDate.Precision;
import dev.khabar.event.sentence.ArticleView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The distinct dates that an article writes, with the sentences and the events that have them. */
public final class ArticleDates {
  /** An article with more is a chronicle or a table, in which no date is anybody else's. */
  private static final int MOST = 40;

  /** Where a date is written: its sentence and the characters. */
  record Place(int sentence, int begin, int end) {}

  /**
   * A date of the article.
   *
   * @param date as the first place writes it
   * @param sentences where it is written, in order
   * @param places the same with the characters
   * @param events the events that have it from their own sentence, in order
   */
  public record Written(
      EventDate date, List<Integer> sentences, List<Place> places, List<CodedEvent> events) {
    LocalDate day() {
      return date.date().orElseThrow();
    }
  }

  private final Map<String, Written> dates = new LinkedHashMap<>();
  private final List<Written> all;
  private final Map<Integer, Integer> bySentence = new HashMap<>();

  /**
   * Gathers the dates of an article.
   *
   * @param events its events, with the dates that their own sentences give them
   */
  public ArticleDates(ArticleView view, List<CodedEvent> events) {
    CleanArticle article = view.article();
    for (Sentence sentence : article.sentences()) {
      for (WrittenDate date : view.dates().of(sentence.index())) {
        if (ComparedDates.has(sentence.tokens(), date)
            || article.published().filter(day -> Deadlines.is(sentence, date, day)).isPresent()) {
          continue;
        }
        int begin = sentence.tokens().get(date.first()).begin();
        int end = sentence.tokens().get(date.last() - 1).end();
        EventDate told =
            new EventDate(
                Optional.of(date.date()),
                precision(date),
                Optional.of(article.text().substring(begin, end)));
        List<Integer> sentences = written(told).sentences();
        if (sentences.isEmpty() || sentences.get(sentences.size() - 1) != sentence.index()) {
          sentences.add(sentence.index());
        }
        written(told).places().add(new Place(sentence.index(), begin, end));
        bySentence.merge(sentence.index(), 1, Integer::sum);
      }
    }
    for (CodedEvent event : events) {
      if (event.date().text().isPresent() && event.date().date().isPresent()) {
        written(event.date()).events().add(event);
      }
    }
    this.all = dates.size() > MOST ? List.of() : List.copyOf(dates.values());
  }

  private static Precision precision(WrittenDate date) {
    return switch (date.unit()) {
      case DAY, ABOUT -> Precision.DAY;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
    };
  }

  private Written written(EventDate date) {
    String key = date.precision() + " " + date.date().orElseThrow();
    return dates.computeIfAbsent(
        key, any -> new Written(date, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  /** The dates in the order in which they are first written; none where there are too many. */
  public List<Written> all() {
    return all;
  }

  /** How many dates the sentence writes. */
  int in(int sentence) {
    return bySentence.getOrDefault(sentence, 0);
  }
}
