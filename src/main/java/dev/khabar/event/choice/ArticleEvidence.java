package dev.khabar.event.choice;

import static dev.khabar.event.choice.ArticleCompany.odds;
import static dev.khabar.event.choice.ArticleCompany.set;

import dev.khabar.arabic.Sentence;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.modality.GoverningWords;
import dev.khabar.event.modality.ModalityReader;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ReadSentence;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of {@link Evidence} for the candidates of an article, when all of them have been read
 * by themselves.
 */
public final class ArticleEvidence {
  /** Longer texts say no more. */
  private static final int LONG = 80;

  private static final int MANY_SENTENCES = 60;
  private static final int MANY_YEARS = 60;

  /** Sentences before and behind that are near. */
  private static final int NEIGHBOURS = 2;

  private final CleanArticle article;
  private final List<ReadSentence> sentences;
  private final ArticleCompany company;
  private final List<SentenceSums> sums;
  private final double words;
  private final int tokens;

  /** The years that each sentence writes, and the one that the article is of. */
  private final List<WrittenYears> years;

  private final int year;

  /**
   * The evidence of an article.
   *
   * @param words what its words add to the log-odds
   */
  public ArticleEvidence(CleanArticle article, List<ReadSentence> sentences, double words) {
    this.article = article;
    this.sentences = sentences;
    this.words = words;
    this.company = new ArticleCompany(article, sentences);
    this.sums = sentences.stream().map(SentenceSums::of).toList();
    this.tokens = article.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    this.years = sentences.stream().map(sentence -> WrittenYears.of(sentence.view())).toList();
    int newest = years.stream().mapToInt(WrittenYears::newest).max().orElse(0);
    this.year = article.published().map(LocalDate::getYear).orElse(newest);
  }

  /** The numbers of a candidate. */
  public double[] of(int sentence, int i) {
    ReadSentence read = sentences.get(sentence);
    double[] numbers = new double[Evidence.COUNT];
    itself(read, i, numbers);
    form(read, i, numbers);
    SentenceCompany.add(read, i, numbers);
    near(sentence, read.trigger(i).type(), numbers);
    company.add(read, i, sums.get(sentence), tokens, numbers);
    position(read, i, numbers);
    set(numbers, Evidence.NEWEST_YEAR, age(years.get(sentence).newest()));
    set(numbers, Evidence.OLDEST_YEAR, age(years.get(sentence).oldest()));
    modality(read, i, numbers);
    return numbers;
  }

  private void itself(ReadSentence read, int i, double[] numbers) {
    double[] probabilities = read.probabilities().get(i);
    int best = read.best(i);
    double none = 1;
    double second = 0;
    for (int k = 0; k < probabilities.length; k++) {
      none -= probabilities[k];
      second = k == best ? second : Math.max(second, probabilities[k]);
    }
    set(numbers, Evidence.ODDS, odds(probabilities[best]));
    set(numbers, Evidence.NONE, odds(none));
    set(numbers, Evidence.SECOND, second);
    set(numbers, Evidence.OPTIONS, probabilities.length);
    set(numbers, Evidence.WORDS_OF_ARTICLE, words);
    numbers[Evidence.NUMBERS.ofType(read.trigger(i).type())] = 1;
  }

  private static void form(ReadSentence read, int i, double[] numbers) {
    WordReading reading = read.candidates().get(i).reading();
    Trigger trigger = read.trigger(i);
    set(numbers, Evidence.SHAPE, reading.form().shape().ordinal());
    set(numbers, Evidence.PASSIVE, bit(reading.form().passive()));
    set(numbers, Evidence.PLURAL, bit(reading.form().plural()));
    set(numbers, Evidence.ARTICLE, bit(reading.proclitic().article));
    set(numbers, Evidence.PRONOUN, bit(!reading.pronoun().isEmpty()));
    set(numbers, Evidence.JOINED, bit(reading.conjunction()));
    set(numbers, Evidence.WORDS, 1 + trigger.rest().size());
    set(numbers, Evidence.RESULT, bit(trigger.frame().result()));
    set(numbers, Evidence.CARRIED, bit(trigger.carried() >= 0));
  }

  private static double bit(boolean value) {
    return value ? 1 : 0;
  }

  /** The sentences before and behind, of those that hold a candidate. */
  private void near(int at, EventType type, double[] numbers) {
    double[] any = new double[2];
    double[] same = new double[2];
    int end = Math.min(sentences.size() - 1, at + NEIGHBOURS);
    for (int s = Math.max(0, at - NEIGHBOURS); s <= end; s++) {
      int side = s < at ? 0 : 1;
      if (s != at) {
        any[side] = Math.max(any[side], sums.get(s).any());
        same[side] = Math.max(same[side], sums.get(s).highest()[type.ordinal()]);
      }
    }
    set(numbers, Evidence.PREVIOUS, any[0]);
    set(numbers, Evidence.NEXT, any[1]);
    set(numbers, Evidence.PREVIOUS_SAME, same[0]);
    set(numbers, Evidence.NEXT_SAME, same[1]);
  }

  private void position(ReadSentence read, int i, double[] numbers) {
    SentenceView view = read.view();
    Sentence sentence = view.sentence();
    int all = article.sentences().size();
    int at = sentence.index();
    int token = read.candidates().get(i).token();
    int headline = article.headlineSentences();
    int part = at < headline ? 0 : at < headline + article.leadSentences() ? 1 : 2;
    set(numbers, Evidence.PART, part);
    set(numbers, Evidence.SENTENCE, Math.min(MANY_SENTENCES, at));
    set(numbers, Evidence.POSITION, at / (double) Math.max(1, all - 1));
    set(numbers, Evidence.SENTENCES, Math.log(all));
    set(numbers, Evidence.TOKENS, Math.log(tokens));
    set(numbers, Evidence.SENTENCE_LENGTH, Math.min(LONG, view.size()));
    set(numbers, Evidence.MEAN_LENGTH, tokens / (double) all);
    set(numbers, Evidence.TOKEN, Math.min(LONG, token));
    set(numbers, Evidence.TO_END, Math.min(LONG, view.size() - token));
    set(numbers, Evidence.LEAD_SENTENCES, article.leadSentences());
    set(numbers, Evidence.READ_SENTENCES, sentences.size() / (double) all);
    set(numbers, Evidence.PUBLISHED, bit(article.published().isPresent()));
  }

  private void modality(ReadSentence read, int i, double[] numbers) {
    Candidate candidate = read.candidates().get(i);
    EventType type = read.trigger(i).type();
    Modality said =
        GoverningWords.of(read.view(), candidate, type)
            .orElseGet(
                () ->
                    ModalityReader.read(
                        read.view(), candidate, Optional.empty(), article.published()));
    set(numbers, Evidence.MODALITY, said.ordinal());
  }

  /** Years before the publication, or -1 where none is written. */
  private double age(int written) {
    return written == 0 ? -1 : Math.min(MANY_YEARS, year - written);
  }
}
