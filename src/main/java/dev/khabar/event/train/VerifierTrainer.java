package dev.khabar.event.train;

import dev.khabar.event.choice.ArticleCompany;
import dev.khabar.event.choice.ArticleEvidence;
import dev.khabar.event.choice.ArticleWords;
import dev.khabar.event.choice.EventVerifier;
import dev.khabar.event.sentence.ReadSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns an {@link EventVerifier} from articles: first what their words say, then the trees, which
 * see of each article only what the words of others have taught.
 */
final class VerifierTrainer {
  /** Words of fewer articles teach nothing. */
  private static final int ARTICLES = 20;

  private static final int EPOCHS = 15;
  private static final double RATE = 0.05;
  private static final double DECAY = 0.01;
  private static final long SEED = 3;

  private final List<LabelledArticle> articles;
  private final List<Set<String>> words = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private VerifierTrainer(List<LabelledArticle> articles) {
    this.articles = articles;
    Map<String, Integer> counts = new HashMap<>();
    for (LabelledArticle article : articles) {
      Set<String> own = ArticleWords.of(article.view().article());
      words.add(own);
      own.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    counts.forEach(
        (word, count) -> {
          if (count >= ARTICLES) {
            known.add(word);
          }
        });
  }

  /** The verifier that the articles teach. */
  static EventVerifier train(List<LabelledArticle> articles) {
    return new VerifierTrainer(articles).learn();
  }

  private EventVerifier learn() {
    Map<Integer, ArticleWords> others = new TreeMap<>();
    articles.forEach(article -> others.computeIfAbsent(article.fold(), this::words));
    List<TreeTrainer.Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      LabelledArticle article = articles.get(a);
      double sum = others.get(article.fold()).sum(article.view());
      ArticleEvidence evidence =
          new ArticleEvidence(article.view().article(), article.sentences(), sum);
      for (LabelledArticle.Label label : article.labels()) {
        double[] numbers = evidence.of(label.sentence(), label.candidate());
        examples.add(new TreeTrainer.Example(numbers, label.event(), label.weight()));
      }
    }
    return new EventVerifier(words(-1), TreeTrainer.train(examples, TreeTrainer.Settings.DEFAULT));
  }

  /** What the words of all articles teach but of those of a fold. */
  private ArticleWords words(int left) {
    List<Integer> order = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (articles.get(a).fold() != left && !articles.get(a).labels().isEmpty()) {
        order.add(a);
      }
    }
    LogisticLine line = line(order);
    Map<String, double[]> weights = new HashMap<>();
    known.forEach(word -> weights.put(word, new double[2]));
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(a -> step(articles.get(a), words.get(a), line, weights));
    }
    Map<String, Double> learnt = new HashMap<>();
    weights.forEach((word, weight) -> learnt.put(word, weight[0]));
    return new ArticleWords(learnt);
  }

  /** The log-odds of events by the network's: a logistic line. */
  private LogisticLine line(List<Integer> order) {
    List<TreeTrainer.Example> examples = new ArrayList<>();
    for (int a : order) {
      LabelledArticle article = articles.get(a);
      for (LabelledArticle.Label label : article.labels()) {
        double[] odds = {odds(article, label)};
        examples.add(new TreeTrainer.Example(odds, label.event(), label.weight()));
      }
    }
    return LogisticLine.fit(examples);
  }

  private static double odds(LabelledArticle article, LabelledArticle.Label label) {
    ReadSentence sentence = article.sentences().get(label.sentence());
    return ArticleCompany.odds(sentence.probability(label.candidate()));
  }

  /** One gradient step (AdaGrad): all words of an article share what its candidates teach. */
  private static void step(
      LabelledArticle article,
      Set<String> words,
      LogisticLine line,
      Map<String, double[]> weights) {
    List<double[]> own = new ArrayList<>();
    double sum = 0;
    for (String word : words) {
      double[] weight = weights.get(word);
      if (weight != null) {
        own.add(weight);
        sum += weight[0];
      }
    }
    double scale = ArticleWords.scale(own.size());
    double slope = 0;
    for (LabelledArticle.Label label : article.labels()) {
      double odds = line.odds(odds(article, label)) + sum * scale;
      double probability = 1 / (1 + Math.exp(-odds));
      slope += label.weight() * ((label.event() ? 1 : 0) - probability);
    }
    for (double[] weight : own) {
      double step = slope * scale - DECAY * weight[0];
      weight[1] += step * step;
      weight[0] += RATE * step / Math.sqrt(weight[1] + 1e-2);
    }
  }
}
