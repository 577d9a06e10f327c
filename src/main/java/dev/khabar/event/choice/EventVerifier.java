package dev.khabar.event.choice;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.network.DecisionTrees;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ReadSentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says anew how sure each candidate of an article is, when all of them have been read: trees over
 * what the article says of it ({@link Evidence}). Immutable; thread-safe.
 */
public final class EventVerifier {
  static final String FILE = "verifier.tsv";

  /** Nothing that the article says makes an event of what is less probable by itself. */
  public static final double LEAST = 0.15;

  /** A text of fewer sentences is no article: it says nothing beside the candidates themselves. */
  private static final int ARTICLE = 3;

  private static final List<String> WORDS_HEAD =
      List.of(
          "# What the words of an article say of its candidates: the log-odds that they add, each"
              + " counted once, before",
          "# they are divided by the root of their number. Learnt by train events (docs/events.md)."
              + " Tab-separated:",
          "# word	weight");

  private static final List<String> TREES_HEAD =
      List.of(
          "# How sure a candidate is when its article has been read: trees whose answers add up to"
              + " log-odds. Learnt by",
          "# train events on articles that the network had not seen (docs/events.md). The first"
              + " line gives slope and shift",
          "# of the network's own log-odds. Tab-separated:",
          "# tree	node	number	limit	node up to it	node above it",
          "# tree	node	=	log-odds");

  private final ArticleWords words;
  private final DecisionTrees trees;

  /** What words and trees make of a candidate. */
  public EventVerifier(ArticleWords words, DecisionTrees trees) {
    this.words = words;
    this.trees = trees;
  }

  /** The shipped tables. */
  static EventVerifier load() {
    return new EventVerifier(
        ArticleWords.load(),
        DecisionTrees.read(ShippedFiles.table(FILE), Evidence.NUMBERS.places()));
  }

  /** Whether a text is long enough to tell of its candidates what they do not themselves. */
  public static boolean isArticle(CleanArticle article) {
    return article.sentences().size() >= ARTICLE;
  }

  /** Writes both tables into a folder. */
  public void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(WORDS_HEAD);
    lines.addAll(words.lines());
    Files.write(folder.resolve(ArticleWords.FILE), lines, StandardCharsets.UTF_8);
    lines = new ArrayList<>(TREES_HEAD);
    lines.addAll(trees.lines(Evidence.NUMBERS.names()));
    Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
  }

  /** How sure each candidate of each sentence is; nothing for those below {@link #LEAST}. */
  double[][] confidences(ArticleView view, List<ReadSentence> sentences) {
    ArticleEvidence evidence = null;
    double[][] confidences = new double[sentences.size()][];
    for (int s = 0; s < confidences.length; s++) {
      ReadSentence sentence = sentences.get(s);
      confidences[s] = new double[sentence.size()];
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.probability(i) >= LEAST) {
          if (evidence == null) {
            evidence = new ArticleEvidence(view.article(), sentences, words.sum(view));
          }
          confidences[s][i] = trees.probability(evidence.of(s, i));
        }
      }
    }
    return confidences;
  }
}
