package dev.khabar.entity.feature;

import dev.khabar.entity.GazetteerList;

/**
 * Whether a nationality belongs to the name of a body: in البرلمان الليبي and وزارة الاقتصاد
 * المكسيكية it does, in القوات الأفغانية it stands alone. The word before it and the head of the
 * organisation decide, whichever the nationality is. Immutable, thread-safe.
 */
final class NationalityFeatures {
  private static final int LISTS = GazetteerList.values().length;
  private static final int WORD_BEFORE = 110;
  private static final int CLASS_BEFORE = 111;
  private static final int HEAD = 112;
  private static final int WORD = 113;
  private static final int CLASS = 114;
  private static final int WORD_TWO_BEFORE = 115;

  private NationalityFeatures() {}

  /** Most hashes that {@link #collect} adds. */
  static int most() {
    return 7;
  }

  /** Adds the hashes of a nationality and of the word before one; gives the new size. */
  static int collect(
      Surroundings sentence,
      Word[] words,
      ClassFeatures classes,
      int grain,
      int i,
      int[] out,
      int size) {
    int n = size;
    if (i > 0 && isNationality(sentence.places(), i)) {
      out[n++] = FeatureHash.mix(WORD_BEFORE, words[i - 1].split().stem().hashCode());
      out[n++] = FeatureHash.mix(CLASS_BEFORE, classes.of(words[i - 1], grain));
      if (i > 1) {
        out[n++] = FeatureHash.mix(WORD_TWO_BEFORE, words[i - 2].split().stem().hashCode());
      }
      int head = sentence.heads().organization()[i];
      if (head >= 0) {
        int broken = Math.min(2, sentence.heads().broken()[i]);
        out[n++] =
            FeatureHash.mix(
                HEAD + (broken << 8), words[head].split().stem().hashCode() * 31 + bin(i - head));
      }
    }
    if (i + 1 < words.length && isNationality(sentence.places(), i + 1)) {
      out[n++] = FeatureHash.mix(WORD, words[i].split().stem().hashCode());
      out[n++] = FeatureHash.mix(CLASS, classes.of(words[i], grain));
    }
    return n;
  }

  private static int bin(int distance) {
    return Math.min(4, distance);
  }

  private static boolean isNationality(byte[] places, int i) {
    return places[i * LISTS + GazetteerList.NATIONALITY.ordinal()] != 0;
  }
}
