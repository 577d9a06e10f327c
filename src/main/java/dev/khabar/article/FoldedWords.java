package dev.khabar.article;

import dev.khabar.arabic.CharacterReference;
import dev.khabar.arabic.Folding;
import java.util.Arrays;

/**
 * The words of a text in the spelling that is compared, as hashes: runs of letters and digits after
 * {@link Folding}. Built once and then immutable.
 */
final class FoldedWords {
  /** And, so, in, for, like: one letter each, written to the next word. */
  private static final String PROCLITICS = "وفبلك";

  /** FNV's. */
  private static final long PRIME = 0x100000001B3L;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[64];
  private long[] bases = new long[64];
  private short[] lengths = new short[64];
  private boolean[] digits = new boolean[64];
  private int size;

  private FoldedWords() {}

  static FoldedWords of(String text, int begin, int end) {
    FoldedWords words = new FoldedWords();
    if (needsComposition(text, begin, end)) {
      String folded = Folding.fold(text.substring(begin, end));
      words.scan(folded, 0, folded.length());
    } else {
      words.scan(text, begin, end);
    }
    return words;
  }

  static FoldedWords of(String text) {
    return of(text, 0, text.length());
  }

  int size() {
    return size;
  }

  /** 64-bit hash of a word's folded letters. */
  long hash(int word) {
    return hashes[word];
  }

  /**
   * Hash of the word without the letters at its beginning that can be attached words, so that a
   * sentence and its quotation (أعلن، وأعلن) compare equal. It is no stem: وصل loses its و as well.
   */
  long base(int word) {
    return bases[word];
  }

  /** Folded letters of a word. */
  int length(int word) {
    return lengths[word];
  }

  /** Whether a word is written in digits. */
  boolean isDigits(int word) {
    return digits[word];
  }

  /** Folded letters of all words. */
  int letters() {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += lengths[i];
    }
    return sum;
  }

  /** Whether the words are the same in the same order. */
  boolean sameAs(FoldedWords other) {
    return size == other.size && startsWith(other);
  }

  /** Whether the words begin with all of the other's. */
  boolean startsWith(FoldedWords other) {
    return startsWith(other, other.size);
  }

  /** Whether the words begin with the first {@code count} of the other's. */
  boolean startsWith(FoldedWords other, int count) {
    return count <= size && Arrays.equals(hashes, 0, count, other.hashes, 0, count);
  }

  /** Whether the words end with the last {@code count} of the other's. */
  boolean endsWith(FoldedWords other, int count) {
    return count <= size
        && Arrays.equals(hashes, size - count, size, other.hashes, other.size - count, other.size);
  }

  /** One hash over all words in order. */
  long hashOfAll() {
    return hashOf(0, size);
  }

  /** One hash over the words [begin, end) in order. */
  long hashOf(int begin, int end) {
    long hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = mix(hash * 31 + hashes[i]);
    }
    return hash;
  }

  /** Spreads the bits of a hash (the finaliser of SplitMix64). */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private void scan(String text, int begin, int end) {
    char[] letters = new char[32];
    long hash = SEED;
    int length = 0;
    boolean allDigits = true;
    for (int i = begin; i < end; i++) {
      char c = Folding.foldChar(text.charAt(i));
      if (c == 0) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ c) * PRIME;
        if (length < letters.length) {
          letters[length] = c;
        }
        allDigits &= c >= '0' && c <= '9';
        length++;
      } else if (length > 0) {
        add(hash, base(letters, length, hash), length, allDigits);
        hash = SEED;
        length = 0;
        allDigits = true;
      }
      if (c == '&') {
        // A reference's name is no word.
        i = CharacterReference.at(text, i, end).map(found -> found.end() - 1).orElse(i);
      }
    }
    if (length > 0) {
      add(hash, base(letters, length, hash), length, allDigits);
    }
  }

  /** The hash of a word's letters after those that can be attached words; two letters stay. */
  private static long base(char[] letters, int length, long whole) {
    if (length > letters.length) {
      return whole;
    }
    int begin = 0;
    while (begin < length - 2 && PROCLITICS.indexOf(letters[begin]) >= 0) {
      begin++;
    }
    if (begin == 0) {
      return whole;
    }
    long hash = SEED;
    for (int i = begin; i < length; i++) {
      hash = (hash ^ letters[i]) * PRIME;
    }
    return hash;
  }

  private void add(long hash, long base, int length, boolean allDigits) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      bases = Arrays.copyOf(bases, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
      digits = Arrays.copyOf(digits, size * 2);
    }
    hashes[size] = mix(hash);
    bases[size] = mix(base);
    lengths[size] = (short) Math.min(length, Short.MAX_VALUE);
    digits[size++] = allDigits;
  }

  private static boolean needsComposition(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '\uf900' || (c >= '\u0653' && c <= '\u0655') || (c >= '\u0300' && c < '\u0370')) {
        return true;
      }
    }
    return false;
  }
}
