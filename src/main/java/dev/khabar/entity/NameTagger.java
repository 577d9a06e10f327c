package dev.khabar.entity;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.ProgramFiles;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.feature.Word;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.util.Triple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names in the sentences of an article.
 *
 * <p>A mention leaves out attached particles (و ف ب ل ك س) and keeps ال; where ل swallowed the alef
 * (للأمم المتحدة) it is the whole token. Its confidence is the calibrated probability that span and
 * type are right. Immutable, thread-safe; one instance a JVM is enough ({@link #shipped}).
 */
public final class NameTagger {
  /** What the other occurrences in an article count; measured on annotated articles. */
  private static final double EVIDENCE = 0.4;

  /**
   * Characters of a name at most: of 600,000 in nine corpora the longest, a list, has 192. A text
   * that has lost its blanks would give one of megabytes.
   */
  private static final int LONGEST = 250;

  /**
   * Begin names of places (حي السلام, أم درمان), and are too short for {@link Clitics} to divide.
   */
  private static final Set<String> SHORT_HEADS = Set.of("حي", "ام");

  private static final int SHORT_HEAD = 2;

  private static final String PARTICLES = "وفبلك";

  private static final Object LOCK = new Object();

  /** Not made in a static initializer: what that throws is an Error without a message. */
  private static NameTagger shipped;

  private final NewsCrf crf;
  private final Clitics clitics;
  private final Calibration calibration;
  private final double evidence;

  /** A tagger whose confidence is the model's own probability. */
  public NameTagger(NewsCrf crf, Clitics clitics) {
    this(crf, clitics, Calibration.none(), EVIDENCE);
  }

  /**
   * A tagger of these parts.
   *
   * @param calibration makes confidence of the model's probabilities
   * @param evidence what a word's other occurrences in the article count beside its sentence, 0 to
   *     1
   */
  public NameTagger(NewsCrf crf, Clitics clitics, Calibration calibration, double evidence) {
    this.crf = crf;
    this.clitics = clitics;
    this.calibration = calibration;
    this.evidence = evidence;
  }

  /**
   * The tagger that ships with the program, loaded once per JVM.
   *
   * @throws dev.khabar.arabic.LexiconException where its files are missing, damaged or of another
   *     version
   */
  public static NameTagger shipped() {
    synchronized (LOCK) {
      if (shipped == null) {
        shipped = load();
      }
      return shipped;
    }
  }

  /**
   * The names of a whole article, in order. Each sentence is read twice: the second time with what
   * the article's other occurrences of its words say.
   */
  public List<NameMention> tag(List<Sentence> sentences) {
    List<Word[]> words = new ArrayList<>();
    List<Triple<int[][][], int[], double[][][]>> potentials = new ArrayList<>();
    List<CRFCliqueTree<String>> trees = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    ArticleEvidence others = new ArticleEvidence(evidence);
    for (Sentence sentence : sentences) {
      Word[] own = crf.words(sentence.tokens());
      words.add(own);
      if (own.length == 0) {
        potentials.add(null);
        trees.add(null);
        labels.add(new int[0]);
        continue;
      }
      potentials.add(crf.potentials(own));
      trees.add(crf.getCliqueTree(potentials.get(potentials.size() - 1)));
      labels.add(Viterbi.best(potentials.get(potentials.size() - 1).third()));
      for (int i = 0; i < own.length; i++) {
        if (labels.get(labels.size() - 1)[i] != LabelSet.OUTSIDE) {
          others.addName(own[i]);
        }
      }
    }
    for (int s = 0; s < words.size(); s++) {
      if (words.get(s).length > 0) {
        others.addSentence(s, words.get(s), labels.get(s), trees.get(s));
      }
    }
    for (Map.Entry<Integer, double[][]> sentence : others.additions(words).entrySet()) {
      int s = sentence.getKey();
      NewsCrf.add(sentence.getValue(), potentials.get(s).third());
      trees.set(s, crf.getCliqueTree(potentials.get(s)));
      labels.set(s, Viterbi.best(potentials.get(s).third()));
    }
    List<FirstLetters.Tagged> names = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      addNames(sentences.get(s), labels.get(s), trees.get(s), names);
    }
    return FirstLetters.settle(names, clitics);
  }

  private void addNames(
      Sentence sentence,
      int[] labels,
      CRFCliqueTree<String> tree,
      List<FirstLetters.Tagged> names) {
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < labels.length) {
      int label = labels[i];
      int end = i + 1;
      if (label != LabelSet.OUTSIDE) {
        EntityType type = LabelSet.type(label);
        while (end < labels.length && labels[end] == LabelSet.inside(type)) {
          end++;
        }
        List<Token> name = tokens.subList(i, end);
        int begin = begin(name, type);
        int stop = tokens.get(end - 1).end();
        if (stop - begin <= LONGEST && name.stream().anyMatch(NameTagger::isWritten)) {
          double sure = calibration.of(type, SpanProbability.of(tree, i, end, type));
          NameMention mention = new NameMention(sentence.index(), begin, stop, type, sure);
          names.add(new FirstLetters.Tagged(mention, tokens, i, end));
        }
      }
      i = end;
    }
  }

  /** A flag or another sign that stands where a name would is none. */
  private static boolean isWritten(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** UTF-16 index at which a name begins, behind the particles of its first token. */
  private int begin(List<Token> name, EntityType type) {
    Token first = name.get(0);
    if (name.size() == 1) {
      return clitics.stemBegin(first);
    }
    String word = first.folded();
    boolean shortHead =
        type == EntityType.LOCATION
            && word.length() == SHORT_HEAD + 1
            && PARTICLES.indexOf(word.charAt(0)) >= 0
            && SHORT_HEADS.contains(word.substring(1));
    return shortHead ? Clitics.behindLetters(first, 1) : clitics.stemBegin(first, name.get(1));
  }

  private static NameTagger load() {
    ProgramFiles.require(Vocabulary::shipped, Clitics::shipped);
    Vocabulary vocabulary = Vocabulary.shipped();
    ShippedModel model = ShippedModel.load(vocabulary);
    Clitics clitics = Clitics.shipped();
    NameFeatures features =
        new NameFeatures(vocabulary, clitics, model.classes(), model.gazetteer(), model.silver());
    NewsCrf crf = new NewsCrf(features, model.weights(), Optional.of(model.network()));
    return new NameTagger(crf, clitics, Calibration.shipped(), EVIDENCE);
  }
}
