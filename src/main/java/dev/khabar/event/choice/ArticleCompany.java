package dev.khabar.event.choice;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.sentence.ReadSentence;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the candidates of an article say of one another, counted once an article. */
public final class ArticleCompany {
  /** From here on a candidate is likely. */
  static final double LIKELY = 0.5;

  /** The likeliest candidate, and the likeliest of another sentence. */
  private static final class Likeliest {
    private double first;
    private int sentence = -1;
    private double other;

    private void add(double probability, int at) {
      if (at == sentence) {
        first = Math.max(first, probability);
      } else if (probability > first) {
        other = first;
        first = probability;
        sentence = at;
      } else {
        other = Math.max(other, probability);
      }
    }

    private double outside(int at) {
      return at == sentence ? other : first;
    }
  }

  private final Map<EventType, Likeliest> types = new EnumMap<>(EventType.class);
  private final Map<String, Likeliest> words = new HashMap<>();
  private final Likeliest any = new Likeliest();
  private final Map<EventType, Double> typeSums = new EnumMap<>(EventType.class);
  private final Map<String, double[]> wordOdds = new HashMap<>();
  private final Map<EventType, Double> headline = new EnumMap<>(EventType.class);
  private final Map<EventType, Double> lead = new EnumMap<>(EventType.class);
  private final boolean titled;
  private final boolean led;
  private final int likelyTypes;
  private int count;
  private int likely;
  private double sum;

  ArticleCompany(CleanArticle article, List<ReadSentence> sentences) {
    this.titled = article.headlineSentences() > 0;
    this.led = article.leadSentences() > 0;
    for (ReadSentence sentence : sentences) {
      int at = sentence.view().sentence().index();
      boolean opens = at < article.headlineSentences() + article.leadSentences();
      for (int i = 0; i < sentence.size(); i++) {
        add(sentence.trigger(i), sentence.probability(i), at);
        if (opens) {
          (at < article.headlineSentences() ? headline : lead)
              .merge(sentence.trigger(i).type(), sentence.probability(i), Math::max);
        }
      }
    }
    this.likelyTypes = (int) typeSums.values().stream().filter(sum -> sum > LIKELY).count();
  }

  private void add(Trigger trigger, double probability, int sentence) {
    count++;
    sum += probability;
    likely += probability >= LIKELY ? 1 : 0;
    any.add(probability, sentence);
    types.computeIfAbsent(trigger.type(), key -> new Likeliest()).add(probability, sentence);
    words.computeIfAbsent(trigger.lemma(), key -> new Likeliest()).add(probability, sentence);
    typeSums.merge(trigger.type(), probability, Double::sum);
    double[] odds = wordOdds.computeIfAbsent(trigger.lemma(), key -> new double[2]);
    odds[0] += odds(probability);
    odds[1]++;
  }

  /** The log-odds of a probability, bounded. */
  public static double odds(double probability) {
    double bounded = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
    return Math.log(bounded / (1 - bounded));
  }

  /**
   * Adds what is known of a candidate.
   *
   * @param sums of its sentence
   * @param tokens of the whole article
   */
  void add(ReadSentence sentence, int i, SentenceSums sums, int tokens, double[] numbers) {
    Trigger trigger = sentence.trigger(i);
    int at = sentence.view().sentence().index();
    double own = sums.sum();
    int ownLikely = sums.likely();
    double[] odds = wordOdds.get(trigger.lemma());
    double others = odds[0] - odds(sentence.probability(i));
    int rest = count - sentence.size();
    double hundreds = Math.max(tokens, 30) / 100.0;
    double elsewhere = Math.max(0.3, hundreds - sentence.view().size() / 100.0);
    set(numbers, Evidence.TYPE_ELSEWHERE, types.get(trigger.type()).outside(at));
    set(numbers, Evidence.WORD_ELSEWHERE, words.get(trigger.lemma()).outside(at));
    set(numbers, Evidence.ANY_ELSEWHERE, any.outside(at));
    set(numbers, Evidence.WORD_COUNT, odds[1]);
    set(numbers, Evidence.WORD_MEAN, odds[1] > 1 ? others / (odds[1] - 1) : -9);
    set(numbers, Evidence.TYPE_SHARE, typeSums.get(trigger.type()) / Math.max(sum, 0.01));
    set(numbers, Evidence.TYPES, likelyTypes);
    set(numbers, Evidence.MEAN_ELSEWHERE, rest == 0 ? -1 : (sum - own) / rest);
    set(numbers, Evidence.SUM_ELSEWHERE, (sum - own) / elsewhere);
    set(numbers, Evidence.SHARE_ELSEWHERE, rest == 0 ? -1 : (likely - ownLikely) / (double) rest);
    set(numbers, Evidence.DENSITY, count / hundreds);
    set(numbers, Evidence.CANDIDATES, Math.log(count));
    opening(headline, titled, trigger, numbers, Evidence.HEADLINE, Evidence.HEADLINE_SAME);
    opening(lead, led, trigger, numbers, Evidence.LEAD, Evidence.LEAD_SAME);
  }

  private static void opening(
      Map<EventType, Double> part,
      boolean present,
      Trigger trigger,
      double[] numbers,
      Evidence any,
      Evidence same) {
    double highest = 0;
    for (double probability : part.values()) {
      highest = Math.max(highest, probability);
    }
    set(numbers, any, present ? highest : -1);
    set(numbers, same, present ? part.getOrDefault(trigger.type(), 0.0) : -1);
  }

  static void set(double[] numbers, Evidence fact, double value) {
    numbers[fact.ordinal()] = value;
  }
}
