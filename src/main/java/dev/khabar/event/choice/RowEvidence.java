package dev.khabar.event.choice;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceDates;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of {@link RowFact} for the rows of an article: what their clauses say is kept while
 * they are coded, what they say of one another is counted when all of them are.
 */
public final class RowEvidence {
  /** Longer times and texts say no more. */
  private static final int FUTURE_DAYS = 400;

  private static final int PAST_DAYS = 4_000;
  private static final int MANY_YEARS = 60;
  private static final int MANY_SENTENCES = 30;

  /** The number of days or years that nobody knows. */
  private static final double NO_DAYS = -9_999;

  private static final double NO_YEARS = -5;

  private final CleanArticle article;
  private final SentenceDates dates;

  /** The numbers of a clause by the place of its trigger. */
  private final Map<Integer, double[]> clauses = new HashMap<>();

  /** Of an article none of whose rows is coded yet. */
  public RowEvidence(ArticleView view) {
    this.article = view.article();
    this.dates = view.dates();
  }

  /**
   * Keeps what a clause says of its event.
   *
   * @param begin UTF-16 index of the trigger, as the row has it
   * @param dated whether the sentence gives the event a date
   */
  public void add(
      int begin,
      SentenceView view,
      Candidate candidate,
      ModalityClassifier.Reading reading,
      boolean dated) {
    double[] numbers = new double[RowFact.COUNT];
    double left = 1;
    for (int k = 0; k < reading.probabilities().length; k++) {
      numbers[RowFact.NEGATED.ordinal() + k] = reading.probabilities()[k];
      left -= reading.probabilities()[k];
    }
    set(numbers, RowFact.ASSERTED, left);
    set(numbers, RowFact.RULED, reading.rule().ordinal());
    set(numbers, RowFact.SAID, reading.modality().ordinal());
    set(numbers, RowFact.DATED_HERE, dated ? 1 : 0);
    set(numbers, RowFact.VERB, candidate.isVerb() ? 1 : 0);
    set(numbers, RowFact.SHAPE, candidate.reading().form().shape().ordinal());
    set(numbers, RowFact.DEFINITE, view.isDefinite(candidate.token()) ? 1 : 0);
    clauses.put(begin, numbers);
  }

  private static void set(double[] numbers, RowFact fact, double value) {
    numbers[fact.ordinal()] = value;
  }

  /** The numbers of each row of the article, once all are coded. */
  public List<double[]> of(List<CodedEvent> events) {
    Map<Integer, int[]> stories = new HashMap<>();
    Map<EventType, Integer> types = new EnumMap<>(EventType.class);
    int background = 0;
    int asserted = 0;
    double sureness = 0;
    for (CodedEvent event : events) {
      int[] story = stories.computeIfAbsent(event.story(), key -> new int[2]);
      story[0]++;
      story[1] += event.sentence() < article.headlineSentences() ? 1 : 0;
      types.merge(event.type(), 1, Integer::sum);
      background += event.modality() == Modality.HISTORICAL ? 1 : 0;
      if (event.modality() == Modality.ASSERTED) {
        asserted++;
        sureness += event.confidence();
      }
    }
    int tokens = article.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    int year = events.isEmpty() ? 0 : year();
    List<double[]> all = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      double[] numbers = clauses.get(event.begin()).clone();
      row(event, year, numbers);
      int[] story = stories.get(event.story());
      set(numbers, RowFact.STORY, story[0]);
      set(numbers, RowFact.STORY_IN_HEADLINE, story[1]);
      set(numbers, RowFact.SAME_TYPE, types.get(event.type()));
      set(numbers, RowFact.ROWS, events.size());
      set(numbers, RowFact.DENSITY, 100.0 * events.size() / tokens);
      set(numbers, RowFact.BACKGROUND, background / (double) events.size());
      set(numbers, RowFact.SURENESS, asserted == 0 ? 0 : sureness / asserted);
      all.add(numbers);
    }
    return all;
  }

  /** The year of publication, else the newest one that the article writes, or 0. */
  private int year() {
    if (article.published().isPresent()) {
      return article.published().get().getYear();
    }
    int newest = 0;
    for (Sentence sentence : article.sentences()) {
      for (WrittenDate date : dates.of(sentence.index())) {
        newest = date.year() ? Math.max(newest, date.date().getYear()) : newest;
      }
    }
    return newest;
  }

  private void row(CodedEvent event, int year, double[] numbers) {
    set(numbers, RowFact.ODDS, ArticleCompany.odds(event.confidence()));
    set(numbers, RowFact.MODALITY, event.modality().ordinal());
    set(numbers, RowFact.PRECISION, event.date().precision().ordinal());
    set(numbers, RowFact.DATED, event.date().text().isPresent() ? 1 : 0);
    set(numbers, RowFact.PUBLISHED, article.published().isPresent() ? 1 : 0);
    double days = NO_DAYS;
    double years = NO_YEARS;
    if (event.date().date().isPresent()) {
      LocalDate date = event.date().date().get();
      years = Math.min(MANY_YEARS, year - date.getYear());
      if (article.published().isPresent()) {
        long ago = article.published().get().toEpochDay() - date.toEpochDay();
        days = Math.max(-FUTURE_DAYS, Math.min(PAST_DAYS, ago));
      }
    }
    set(numbers, RowFact.DAYS, days);
    set(numbers, RowFact.YEARS, years);
    double all = article.sentences().size();
    set(numbers, RowFact.POSITION, event.sentence() / all);
    set(numbers, RowFact.SENTENCE, Math.min(MANY_SENTENCES, event.sentence()));
    numbers[RowFact.NUMBERS.ofType(event.type())] = 1;
  }
}
