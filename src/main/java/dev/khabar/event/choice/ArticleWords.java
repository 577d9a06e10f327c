package dev.khabar.event.choice;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Token;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.KnownWord;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordNotes;
import dev.khabar.event.sentence.ArticleView;
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
 * or of sport, companies, ceremonies, the past. Thread-safe.
 */
public final class ArticleWords {
  static final String FILE = "article-words.tsv";

  private final Map<String, Double> weights;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[] byPlace;

  private final WordNotes<Integer> noted = new WordNotes<>(WordNotes.Sort.ARTICLE, this::place);

  /** Words with the log-odds that each adds. */
  public ArticleWords(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
    this.byPlace = new double[weights.size()];
    this.weights.forEach(
        (word, weight) -> {
          byPlace[places.size()] = weight;
          places.put(word, places.size());
        });
  }

  /** The shipped table: word, weight. */
  static ArticleWords load() {
    Map<String, Double> weights = new HashMap<>();
    for (LexiconTable.Row row : ShippedFiles.table(FILE)) {
      weights.put(row.cell(0), row.number(1));
    }
    return new ArticleWords(weights);
  }

  /**
   * The different words of an article without attached particles, as they come. Names are left out:
   * whom an article tells of, and who tells it, says nothing of tomorrow's.
   */
  public static Set<String> of(CleanArticle article) {
    Set<String> words = new LinkedHashSet<>();
    forEachUnnamed(
        article,
        (sentence, token) -> {
          String folded = article.sentences().get(sentence).tokens().get(token).folded();
          String word = Spelling.bare(folded);
          if (isWord(word)) {
            words.add(word);
          }
        });
    return words;
  }

  /** Takes a token of an article. */
  private interface Taker {
    void take(int sentence, int token);
  }

  /** Gives the tokens that no name covers. */
  private static void forEachUnnamed(CleanArticle article, Taker taker) {
    List<ResolvedMention> mentions = article.mentions();
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        while (next < mentions.size() && mentions.get(next).mention().end() <= token.begin()) {
          next++;
        }
        boolean named =
            next < mentions.size() && mentions.get(next).mention().begin() < token.end();
        if (!named) {
          taker.take(s, i);
        }
      }
    }
  }

  private static boolean isWord(String bare) {
    return bare.length() > 1 && isArabic(bare.charAt(0));
  }

  private static boolean isArabic(char letter) {
    return letter >= 'ء' && letter <= 'ي';
  }

  /**
   * What the words of an article add to the log-odds that a candidate is an event, in the order in
   * which they first come.
   */
  public double sum(ArticleView view) {
    Sum sum = new Sum();
    forEachUnnamed(view.article(), (sentence, token) -> sum.add(view.words().get(sentence)[token]));
    return sum.sum * scale(sum.known);
  }

  /** Counts each word once. */
  private final class Sum {
    private final boolean[] seen = new boolean[byPlace.length];
    private double sum;
    private int known;

    void add(KnownWord word) {
      int place = noted.of(word);
      if (place >= 0 && !seen[place]) {
        seen[place] = true;
        sum += byPlace[place];
        known++;
      }
    }
  }

  /** The place of a token's word in the table, or -1. */
  private int place(String folded) {
    String word = Spelling.bare(folded);
    return isWord(word) ? places.getOrDefault(word, -1) : -1;
  }

  /** A sum of many words grows with the root of their number. */
  public static double scale(int known) {
    return 1 / Math.sqrt(known + 1);
  }

  /** The lines of the table. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    weights.forEach(
        (word, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", word, weight)));
    return lines;
  }
}
