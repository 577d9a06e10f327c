package dev.khabar.event;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.entity.ResolvedMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the words of an article say of its candidates, whatever they are: news of war and diplomacy
 * or of sport, companies, ceremonies, the past. Immutable; thread-safe.
 */
final class ArticleWords {
  static final String FILE = "article-words.tsv";

  private final Map<String, Double> weights;

  ArticleWords(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  /** The shipped table: word, weight. */
  static ArticleWords load() {
    Map<String, Double> weights = new HashMap<>();
    for (LexiconTable.Row row : LexiconTable.resource(ArticleWords.class, FILE)) {
      weights.put(row.cell(0), row.number(1));
    }
    return new ArticleWords(weights);
  }

  /**
   * The different words of an article without attached particles, as they come. Names are left out:
   * whom an article tells of, and who tells it, says nothing of tomorrow's.
   */
  static Set<String> of(CleanArticle article) {
    Set<String> words = new LinkedHashSet<>();
    List<ResolvedMention> mentions = article.mentions();
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        while (next < mentions.size() && mentions.get(next).mention().end() <= token.begin()) {
          next++;
        }
        boolean named =
            next < mentions.size() && mentions.get(next).mention().begin() < token.end();
        String word = named ? "" : Spelling.bare(token.folded());
        if (word.length() > 1 && isArabic(word.charAt(0))) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static boolean isArabic(char letter) {
    return letter >= 'ء' && letter <= 'ي';
  }

  /** What the words add to the log-odds that a candidate is an event. */
  double sum(Set<String> words) {
    double sum = 0;
    int known = 0;
    for (String word : words) {
      Double weight = weights.get(word);
      if (weight != null) {
        sum += weight;
        known++;
      }
    }
    return sum * scale(known);
  }

  /** A sum of many words grows with the root of their number. */
  static double scale(int known) {
    return 1 / Math.sqrt(known + 1);
  }

  /** The lines of the table. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(weights)
        .forEach((word, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", word, weight)));
    return lines;
  }
}
