package dev.khabar.arabic;

/**
 * The particles written to a word's front: و ف (and, then), ب ل ك (in, to, like), س of the future.
 *
 * <p>Whether the first letter is a particle or the word's own is decided by how often news writes
 * the word with and without it: وليد is commoner than ليد, وواشنطن rarer than واشنطن. The ratios
 * were set by reading the splits of the 2,000 commonest words that begin with each letter. Words
 * known to begin names go before the counts: سامر is no future of أمر, and باير no باء before اير.
 * Immutable, thread-safe.
 */
public final class Clitics {
  /** Letters that a stem keeps at least. */
  private static final int SHORTEST_STEM = 3;

  /** How often a stem of two letters (تل، بن) must begin names to be one. */
  private static final int SHORT_NAME = 3;

  /**
   * How many times commoner the rest may be as a name's beginning (راس) before the first letter of
   * a known one (فراس) is cut off; و is written to names far more often than the others.
   */
  private static final int OWN_LETTER = 8;

  private static final int OWN_WAW = 2;

  private static final int OWN_FA = 40;

  private final Vocabulary vocabulary;
  private final Vocabulary names;

  /**
   * Decides by these counts.
   *
   * @param vocabulary words of news
   * @param names words that begin names, without particles
   */
  public Clitics(Vocabulary vocabulary, Vocabulary names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** By the vocabulary that ships with the program. */
  public static Clitics shipped() {
    return Shipped.INSTANCE;
  }

  /**
   * A folded word, divided.
   *
   * @param proclitics the particles, folded, in order; may be empty
   * @param stem the rest; where ل swallowed the alef of the article, with the alef restored
   * @param swallowedAlef whether it did (للعراق: ل and العراق)
   */
  public record Split(String proclitics, String stem, boolean swallowedAlef) {}

  /** Divides a folded word. */
  public Split split(String word) {
    if (word.length() < SHORTEST_STEM || !Tokenizer.isArabicLetter(word.charAt(0))) {
      return new Split("", word, false);
    }
    Split byCounts = word.length() == SHORTEST_STEM ? whole(word) : byCounts(word);
    return byCounts.swallowedAlef() ? byCounts : byNames(word, byCounts);
  }

  /** Keeps a letter that a known name begins with; cuts one off before a known name. */
  private Split byNames(String word, Split byCounts) {
    int cut = byCounts.proclitics().length();
    for (int at = 0; at < cut; at++) {
      int own = nameCount(word, at);
      int needed =
          switch (word.charAt(at)) {
            case 'و' -> OWN_WAW;
            case 'ف' -> OWN_FA;
            default -> OWN_LETTER;
          };
      if (own > 0 && own * needed >= nameCount(word, cut)) {
        return new Split(word.substring(0, at), word.substring(at), false);
      }
    }
    boolean particle = "وفبلك".indexOf(word.charAt(0)) >= 0;
    if (cut == 0 && particle && nameCount(word, 0) == 0) {
      int rest = nameCount(word, 1);
      boolean known = word.length() > SHORTEST_STEM ? rest > 0 : rest >= SHORT_NAME;
      if (known && count(word, 1) > count(word, 0) / 4) {
        return new Split(word.substring(0, 1), word.substring(1), false);
      }
    }
    return byCounts;
  }

  private int nameCount(String word, int from) {
    return names.count(word, from, word.length());
  }

  /** Whether more names begin with a folded word than with what stands behind its first letter. */
  public boolean beginsMoreNames(String word) {
    return nameCount(word, 0) > nameCount(word, 1);
  }

  private static Split whole(String word) {
    return new Split("", word, false);
  }

  private Split byCounts(String word) {
    int at = conjunctionEnd(word);
    int article = articleAfterLam(word, at);
    if (article >= 0) {
      return new Split(word.substring(0, at) + "ل", "ا" + word.substring(at + 1), true);
    }
    at = prepositionEnd(word, at);
    return new Split(word.substring(0, at), word.substring(at), false);
  }

  /**
   * UTF-16 index in the text at which the token's stem begins, behind its particles. Where ل
   * swallowed the alef nothing can be cut off, and only و or ف before it is.
   */
  public int stemBegin(Token token) {
    Split split = split(token.folded());
    int letters = split.proclitics().length() - (split.swallowedAlef() ? 1 : 0);
    return behindLetters(token, letters);
  }

  /**
   * UTF-16 index at which the token's stem begins, given the word behind it: of للجنة in للجنة
   * الدولية nothing can be cut off, since the adjective shows the article that ل swallowed; in
   * للجنة تحقيق only ل is a particle.
   */
  public int stemBegin(Token token, Token next) {
    Split split = split(token.folded());
    int at = split.proclitics().length() - 1;
    boolean lam = at >= 0 && split.proclitics().charAt(at) == 'ل' && !split.swallowedAlef();
    boolean swallowed = lam && split.stem().startsWith("ل") && isAdjective(next.folded());
    return swallowed ? behindLetters(token, at) : stemBegin(token);
  }

  /** Adjectives of bodies with the article: الدولية, الوطنية, العليا, العامة. */
  private static boolean isAdjective(String folded) {
    return folded.startsWith("ال")
        && (folded.endsWith("يه") || folded.equals("العليا") || folded.equals("العامه"));
  }

  /** UTF-16 index in the text behind the token's first folded letters and their vowel signs. */
  public static int behindLetters(Token token, int letters) {
    String form = token.form();
    int i = 0;
    int left = letters;
    while (i < form.length()
        && (left > 0 || (i > 0 && letters > 0 && Folding.isMark(form.charAt(i))))) {
      if (!Folding.isMark(form.charAt(i))) {
        left--;
      }
      i++;
    }
    return token.begin() + i;
  }

  private int conjunctionEnd(String word) {
    char first = word.charAt(0);
    if ((first != 'و' && first != 'ف') || word.length() - 1 < SHORTEST_STEM) {
      return 0;
    }
    long whole = count(word, 0);
    long rest = restCount(word, 1);
    double needed = first == 'و' ? 1 : 2;
    return rest > needed * whole || (whole == 0 && first == 'و') ? 1 : 0;
  }

  private int prepositionEnd(String word, int at) {
    char letter = word.charAt(at);
    if ((letter != 'ب' && letter != 'ل' && letter != 'ك' && letter != 'س')
        || word.length() - at - 1 < SHORTEST_STEM) {
      return at;
    }
    long whole = count(word, at);
    long rest = count(word, at + 1);
    if (word.startsWith("ال", at + 1)) {
      return letter != 'س' && (rest * 4 >= whole && rest > 0) ? at + 1 : at;
    }
    double needed =
        switch (letter) {
          case 'ب', 'ل' -> 1;
          default -> 20;
        };
    return rest > needed * whole ? at + 1 : at;
  }

  /** Where لل stands for ل and ال: the index behind it, else -1. */
  private int articleAfterLam(String word, int at) {
    if (!word.startsWith("لل", at) || word.length() - at - 2 < 2) {
      return -1;
    }
    String restored = "ا" + word.substring(at + 1);
    long with = vocabulary.count(restored, 0, restored.length());
    long lam = count(word, at + 1);
    // لله and لليبيا: the second ل may be the word's own.
    return with * 2 > lam || (with == 0 && lam == 0) ? at + 2 : -1;
  }

  private long restCount(String word, int from) {
    long own = count(word, from);
    if (word.startsWith("لل", from)) {
      String restored = "ا" + word.substring(from + 1);
      own = Math.max(own, vocabulary.count(restored, 0, restored.length()) / 4);
    }
    char next = word.charAt(from);
    boolean particle = next == 'ب' || next == 'ل' || next == 'ك' || next == 'س';
    if (particle && word.length() - from - 1 >= SHORTEST_STEM) {
      own = Math.max(own, count(word, from + 1) / 8);
    }
    return own;
  }

  private long count(String word, int from) {
    return vocabulary.count(word, from, word.length());
  }

  private static final class Shipped {
    static final Clitics INSTANCE =
        new Clitics(Vocabulary.shipped(), Vocabulary.resource("name-begins.bin"));
  }
}
