package dev.khabar.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a blank was lost between two words: {@code الإيرانيةتفكيك}, {@code علىمخيم}. Crawlers
 * lose it where markup divided the words; one word in a thousand of some papers.
 *
 * <p>A teh marbuta ends a word, so that what follows one is another word. Elsewhere the joined form
 * must be unknown to the news and both parts common. Of 260 divisions of unlabelled news read, all
 * behind a teh marbuta were right; among the others the limits below leave out names and inflected
 * forms. Immutable, thread-safe.
 */
final class JoinedWords {
  /** Letters of the shortest form looked at. */
  private static final int SHORTEST = 6;

  /** How often a part must occur in 26 million words. */
  private static final int COMMON = 300;

  /** The product of both parts' counts, each at most {@value #CAP}, that a division needs. */
  private static final double NEEDED = 4e6;

  /** The same where the joined form occurs a few times itself. */
  private static final double NEEDED_OF_KNOWN = 1e8;

  private static final int CAP = 100_000;

  /** Occurrences above which a form is a word of its own. */
  private static final int KNOWN = 19;

  /** Particles of two letters that are found joined to what follows. */
  private static final Set<String> SHORT_FIRST = Set.of("من", "في", "عن");

  /** Short words that are found joined to what precedes; other short ends are suffixes. */
  private static final Set<String> SHORT_SECOND =
      Set.of("علي", "في", "من", "عن", "الي", "قبل", "منذ", "بعد", "اثر", "وقد", "قال", "حول");

  /** Beginnings and ends of words that are words elsewhere. */
  private static final Set<String> NO_FIRST = Set.of("الا", "الف", "ولي", "ادي");

  private static final Set<String> NO_SECOND =
      Set.of("انها", "انهم", "اننا", "اتهم", "اتها", "كما", "هما");

  private final Vocabulary vocabulary;

  /** Decides by these counts. */
  JoinedWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** By the vocabulary that ships with the program. */
  static JoinedWords shipped() {
    return Shipped.INSTANCE;
  }

  /** The words of an Arabic token, where it is two or more; the token itself otherwise. */
  void divide(Token token, List<Token> out) {
    Token rest = token;
    Optional<Token> first = firstWord(rest);
    while (first.isPresent()) {
      out.add(first.get());
      int cut = first.get().form().length();
      String form = rest.form().substring(cut);
      rest = new Token(rest.begin() + cut, rest.end(), form, Folding.fold(form));
      first = firstWord(rest);
    }
    out.add(rest);
  }

  private Optional<Token> firstWord(Token token) {
    String folded = token.folded();
    // The longest joined forms are of three words; longer tokens are no words.
    if (folded.length() < SHORTEST || folded.length() > 40) {
      return Optional.empty();
    }
    int cut = behindTehMarbuta(token.form());
    if (cut < 0) {
      int letters = lettersOfFirst(folded);
      cut = letters < 0 ? -1 : Clitics.behindLetters(token, letters) - token.begin();
    }
    if (cut <= 0 || cut >= token.form().length()) {
      return Optional.empty();
    }
    String form = token.form().substring(0, cut);
    return Optional.of(new Token(token.begin(), token.begin() + cut, form, Folding.fold(form)));
  }

  private static int behindTehMarbuta(String form) {
    for (int i = 1; i + 2 < form.length(); i++) {
      if (form.charAt(i) == 'ة') {
        int next = i + 1;
        while (next < form.length() && Folding.isMark(form.charAt(next))) {
          next++;
        }
        return next + 1 < form.length() ? next : -1;
      }
    }
    return -1;
  }

  private int lettersOfFirst(String folded) {
    int own = vocabulary.count(folded, 0, folded.length());
    if (own > KNOWN) {
      return -1;
    }
    double best = own == 0 ? NEEDED : NEEDED_OF_KNOWN;
    int at = -1;
    for (int i = 2; i + 2 <= folded.length(); i++) {
      if (mayEndAt(folded, i)) {
        int before = vocabulary.count(folded, 0, i);
        int behind = vocabulary.count(folded, i, folded.length());
        double score = (double) Math.min(CAP, before) * Math.min(CAP, behind);
        if (before >= COMMON && behind >= COMMON && score >= best) {
          best = score;
          at = i;
        }
      }
    }
    return at;
  }

  private static boolean mayEndAt(String folded, int i) {
    String first = folded.substring(0, i);
    String second = folded.substring(i);
    boolean that = first.equals("ان") && second.startsWith("ال");
    return (i > 2 ? !NO_FIRST.contains(first) : that || SHORT_FIRST.contains(first))
        && (second.length() > 3 ? !NO_SECOND.contains(second) : SHORT_SECOND.contains(second));
  }

  private static final class Shipped {
    static final JoinedWords INSTANCE = new JoinedWords(Vocabulary.shipped());
  }
}
