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
  /** Tokens within which words of one type may stand for one event. */
  private static final int ONE_EVENT = 12;

  /** Candidates on either side that are its company in the sentence; few sentences have more. */
  private static final int COMPANY = 50;

  /** Longer distances and texts say no more. */
  private static final int FAR = 30;

  private static final int LONG = 80;
  private static final int MANY_SENTENCES = 60;
  private static final int MANY_YEARS = 60;

  /** From which probability on another word of the type is near. */
  private static final double NEAR = 0.3;

  private static final double SOME = 0.2;

  /** Sentences before and behind that are near. */
  private static final int NEIGHBOURS = 2;

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2035;

  private final CleanArticle article;
  private final List<ReadSentence> sentences;
  private final ArticleCompany company;
  private final List<SentenceSums> sums;
  private final double words;
  private final int tokens;
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
    int newest = 0;
    for (ReadSentence sentence : sentences) {
      newest = Math.max(newest, years(sentence.view())[1]);
    }
    int known = newest;
    this.year = article.published().map(LocalDate::getYear).orElse(known);
  }

  /** The numbers of a candidate. */
  public double[] of(int sentence, int i) {
    ReadSentence read = sentences.get(sentence);
    double[] numbers = new double[Evidence.COUNT];
    itself(read, i, numbers);
    form(read, i, numbers);
    inSentence(read, i, numbers);
    near(sentence, read.trigger(i).type(), numbers);
    company.add(read, i, sums.get(sentence), tokens, numbers);
    position(read, i, numbers);
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

  private static void inSentence(ReadSentence read, int i, double[] numbers) {
    double own = read.probability(i);
    double shared = own;
    boolean beaten = false;
    double before = 0;
    double behind = 0;
    int beforeAt = FAR;
    int behindAt = FAR;
    int same = 0;
    double highest = 0;
    double sum = 0;
    int end = Math.min(read.size(), i + COMPANY);
    for (int k = Math.max(0, i - COMPANY); k < end; k++) {
      double other = read.probability(k);
      if (k == i) {
        continue;
      }
      sum += other;
      highest = Math.max(highest, other);
      if (read.trigger(k).type() != read.trigger(i).type()) {
        continue;
      }
      int distance = Math.abs(read.candidates().get(k).token() - read.candidates().get(i).token());
      same += other > SOME ? 1 : 0;
      if (distance <= ONE_EVENT) {
        beaten |= other > own;
        shared += other;
      }
      if (k < i) {
        before = Math.max(before, other);
        beforeAt = other > NEAR ? Math.min(beforeAt, distance) : beforeAt;
      } else {
        behind = Math.max(behind, other);
        behindAt = other > NEAR ? Math.min(behindAt, distance) : behindAt;
      }
    }
    set(numbers, Evidence.SHARED, odds(beaten ? own : Math.min(shared, 0.97)));
    set(numbers, Evidence.SAME_BEFORE, before);
    set(numbers, Evidence.SAME_BEHIND, behind);
    set(numbers, Evidence.SAME_BEFORE_AT, beforeAt);
    set(numbers, Evidence.SAME_BEHIND_AT, behindAt);
    set(numbers, Evidence.SAME_IN_SENTENCE, same);
    set(numbers, Evidence.OTHER, highest);
    set(numbers, Evidence.OTHERS, sum);
    set(numbers, Evidence.NEIGHBOUR_BEFORE, i > 0 ? read.probability(i - 1) : 0);
    set(numbers, Evidence.NEIGHBOUR_BEHIND, i + 1 < read.size() ? read.probability(i + 1) : 0);
    set(numbers, Evidence.CANDIDATES_IN_SENTENCE, read.size());
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
    int[] written = years(view);
    set(numbers, Evidence.NEWEST_YEAR, age(written[1]));
    set(numbers, Evidence.OLDEST_YEAR, age(written[0]));
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

  /** The oldest and the newest year that a sentence writes in four digits, or zeros. */
  private static int[] years(SentenceView view) {
    int oldest = 0;
    int newest = 0;
    for (int i = 0; i < view.size(); i++) {
      int written = year(view.folded(i));
      if (written > 0) {
        oldest = oldest == 0 ? written : Math.min(oldest, written);
        newest = Math.max(newest, written);
      }
    }
    return new int[] {oldest, newest};
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
