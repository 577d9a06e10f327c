package dev.khabar.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a blank was lost between two words: {@code الإيرانيةتفكيك}, {@code علىمخيم}. Crawlers
 * lose it where markup divided the words; one word in a thousand of some papers.
 *
 * <p>A teh marbuta ends a word, so that what follows one is another word. Elsewhere the joined form
 * must be unknown to the news and both parts common, or one of them a frequent word with the
 * article. Of 260 divisions of unlabelled news read, all behind a teh marbuta were right; among the
 * others the limits below leave out names and inflected forms. Of 43 divisions in 1,080 articles by
 * the limits for long parts one was wrong. Immutable, thread-safe.
 */
final class JoinedWords {
  /** Letters of the shortest form looked at. */
  private static final int SHORTEST = 6;

  /** Letters of a first part that is no particle. */
  private static final int SHORTEST_FIRST = 3;

  /** How often a part must occur in 26 million words. */
  private static final int COMMON = 300;

  /** The product of both parts' counts, each at most {@value #CAP}, that a division needs. */
  private static final double NEEDED = 4e6;

  /** The same where the joined form occurs a few times itself. */
  private static final double NEEDED_OF_KNOWN = 1e8;

  /** The same where both parts have {@value #LONG} letters and more. */
  private static final double NEEDED_OF_LONG = 2e6;

  private static final int CAP = 100_000;

  /** Letters of a part that is seldom a beginning or an end of other words. */
  private static final int LONG = 4;

  /** How often a long part must occur. */
  private static final int RARE = 30;

  /** How often a part must occur beside which the other need hardly be known. */
  private static final int FREQUENT = 1_000;

  /** Occurrences above which a form is a word of its own. */
  private static final int KNOWN = 19;

  /**
   * How often the first part of a form that is known itself must occur, where the second is a
   * definite word of {@value #COMMON} occurrences: a paper that loses the blank beside its own name
   * (مراسلالميادين) makes the joined form known. Of the 22,000 articles of nine corpora only such
   * forms are divided, and حفرالباطن.
   */
  private static final int FIRST_OF_KNOWN = 400;

  /** Beginnings of names that are written joined: عبدالكريم. */
  private static final Set<String> OF_NAMES = Set.of("عبد", "وعبد");

  /** Particles of two letters that are found joined to what follows. */
  private static final Set<String> SHORT_FIRST = Set.of("من", "في", "عن");

  /** Short words that are found joined to what precedes; other short ends are suffixes. */
  private static final Set<String> SHORT_SECOND =
      Set.of("علي", "في", "من", "عن", "الي", "قبل", "منذ", "بعد", "اثر", "وقد", "قال", "حول");

  /** Conjunctions that are told from the end of a dual by their hamza: أن, إن, بأن. */
  private static final Set<String> THAT = Set.of("ان", "بان", "وان");

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
    Optional<Token> first = firstWord(token);
    if (first.isEmpty()) {
      out.add(token);
      return;
    }
    int cut = first.get().form().length();
    String form = token.form().substring(cut);
    // Tokens looked at have 40 letters at most, so that this is never deep.
    divide(first.get(), out);
    divide(new Token(token.begin() + cut, token.end(), form, Folding.fold(form)), out);
  }

  private Optional<Token> firstWord(Token token) {
    String folded = token.folded();
    // The longest joined forms are of three words; longer tokens are no words.
    if (folded.length() < SHORTEST || folded.length() > 40) {
      return Optional.empty();
    }
    int cut = behindTehMarbuta(token.form());
    if (cut < 0) {
      int letters = lettersOfFirst(token);
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

  private int lettersOfFirst(Token token) {
    String folded = token.folded();
    int own = vocabulary.count(folded, 0, folded.length());
    if (own > KNOWN) {
      int before = lettersBeforeDefinite(token);
      return before < 0 ? lettersBeforeThat(token) : before;
    }
    double best = 0;
    int at = -1;
    for (int i = 2; i + 2 <= folded.length(); i++) {
      int before = vocabulary.count(folded, 0, i);
      int behind = vocabulary.count(folded, i, folded.length());
      double score = Math.max(1.0, Math.min(CAP, before)) * Math.max(1, Math.min(CAP, behind));
      if (score > best && isDivided(token, i, before, behind, score, own > 0)) {
        best = score;
        at = i;
      }
    }
    return at;
  }

  /**
   * The letters before a definite word in a form that is known joined, which ends it or is joined
   * to a third word (مراسلالميادينفي); -1 for none.
   */
  private int lettersBeforeDefinite(Token token) {
    String folded = token.folded();
    int i = folded.indexOf("ال", SHORTEST_FIRST);
    boolean first =
        i >= 0
            && folded.length() - i > LONG
            && !OF_NAMES.contains(folded.substring(0, i))
            && vocabulary.count(folded, 0, i) >= FIRST_OF_KNOWN;
    return first && definiteWord(token, i) >= COMMON ? i : -1;
  }

  /** How often the definite word occurs that begins behind so many letters. */
  private int definiteWord(Token token, int letters) {
    int cut = Clitics.behindLetters(token, letters) - token.begin();
    String form = token.form().substring(cut);
    Token rest = new Token(token.begin() + cut, token.end(), form, Folding.fold(form));
    String word = firstWord(rest).orElse(rest).folded();
    return vocabulary.count(word, 0, word.length());
  }

  /** The letters before أن, إن or بأن at the end of a form that is known joined; -1 for none. */
  private int lettersBeforeThat(Token token) {
    String folded = token.folded();
    for (int i = folded.length() - LONG + 1; i < folded.length() - 1; i++) {
      if (i >= LONG && isThat(token, i, vocabulary.count(folded, 0, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isThat(Token token, int i, int before) {
    return THAT.contains(token.folded().substring(i))
        && before >= (i < LONG ? COMMON : RARE)
        && isHamza(token, token.folded().length() - 2);
  }

  private static boolean isDivided(
      Token token, int i, int before, int behind, double score, boolean known) {
    String folded = token.folded();
    if (mayEndAt(folded, i) && before >= COMMON && behind >= COMMON) {
      return score >= (known ? NEEDED_OF_KNOWN : NEEDED);
    }
    if (i < SHORTEST_FIRST) {
      return false;
    }
    if (folded.length() - i < LONG) {
      return isThat(token, i, before);
    }
    if (known) {
      return false;
    }
    boolean longParts = i >= LONG;
    boolean rareParts = before >= RARE && behind >= RARE;
    return longParts && rareParts && score >= NEEDED_OF_LONG
        || isDefinite(folded, i, folded.length(), behind)
        || behind >= RARE && isDefinite(folded, 0, i, before)
        || longParts && before >= FREQUENT && isHamza(token, i);
  }

  /** A frequent word with the article. */
  private static boolean isDefinite(String folded, int begin, int end, int count) {
    return count >= FREQUENT && end - begin > LONG && folded.startsWith("ال", begin);
  }

  /** Within a word hamza on alef stands behind short beginnings only. */
  private static boolean isHamza(Token token, int letters) {
    char next = token.form().charAt(Clitics.behindLetters(token, letters) - token.begin());
    return next == 'أ' || next == 'إ';
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
