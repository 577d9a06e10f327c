package dev.khabar.entity.feature;

import dev.khabar.entity.GazetteerList;

/**
 * The head that may stand further back than a label sees: in المركز المشترك لمراقبة وتنسيق القضايا
 * the words behind المركز belong to its name as long as the noun phrase goes on. For each word the
 * nearest announcing word before it in the clause, how far back it stands, and how many words
 * between them are neither definite nor behind a particle. Immutable, thread-safe.
 */
final class HeadFeatures {
  /** Words that a head is looked for. */
  private static final int LONGEST = 8;

  private static final int LISTS = GazetteerList.values().length;
  private static final int DISTANCE = 100;
  private static final int STEM = 101;
  private static final int CLASS = 102;
  private static final int BROKEN = 103;
  private static final int OTHER = 104;

  private HeadFeatures() {}

  /**
   * The heads of a sentence.
   *
   * @param organization for each word the index of the nearest head of an organisation, -1 for none
   * @param other the same for heads of the other types
   * @param broken words since the head of an organisation that are neither definite nor governed
   */
  record Heads(int[] organization, int[] other, int[] broken) {}

  static Heads of(Word[] words, byte[] places) {
    int[] organization = new int[words.length];
    int[] other = new int[words.length];
    int[] broken = new int[words.length];
    int lastOrganization = -1;
    int lastOther = -1;
    int between = 0;
    for (int i = 0; i < words.length; i++) {
      if (isClauseMark(words[i])) {
        lastOrganization = -1;
        lastOther = -1;
      }
      organization[i] = i - lastOrganization <= LONGEST ? lastOrganization : -1;
      other[i] = i - lastOther <= LONGEST ? lastOther : -1;
      broken[i] = between;
      if (isIn(places, i, GazetteerList.ORGANIZATION_TRIGGER)) {
        lastOrganization = i;
        between = 0;
      } else if (!goesOn(words[i])) {
        between++;
      }
      if (isIn(places, i, GazetteerList.PERSON_TRIGGER)
          || isIn(places, i, GazetteerList.LOCATION_TRIGGER)
          || isIn(places, i, GazetteerList.MISC_TRIGGER)) {
        lastOther = i;
      }
    }
    return new Heads(organization, other, broken);
  }

  /** Most hashes that {@link #collect} adds. */
  static int most() {
    return 5;
  }

  /** Adds the hashes of a word behind a head; gives the new size. */
  static int collect(
      Heads heads, Word[] words, ClassFeatures classes, int grain, int i, int[] out, int size) {
    int n = size;
    int head = heads.organization[i];
    if (head >= 0) {
      int distance = i - head;
      int far = distance > 2 ? 1 : 0;
      out[n++] = FeatureHash.mix(DISTANCE, distance * 8 + Math.min(3, heads.broken[i]));
      out[n++] = FeatureHash.mix(STEM + (far << 8), words[head].split().stem().hashCode());
      out[n++] =
          FeatureHash.mix(
              CLASS,
              (distance * 8 + Math.min(3, heads.broken[i])) * 4096
                  + classes.of(words[i], grain)
                  + 1);
      out[n++] = FeatureHash.mix(BROKEN, heads.broken[i] == 0 ? far : 2 + far);
    }
    if (heads.other[i] >= 0) {
      out[n++] = FeatureHash.mix(OTHER, words[heads.other[i]].split().stem().hashCode());
    }
    return n;
  }

  private static boolean isIn(byte[] places, int i, GazetteerList list) {
    return places[i * LISTS + list.ordinal()] != 0;
  }

  private static boolean goesOn(Word word) {
    String stem = word.split().stem();
    return stem.startsWith("ال") || !word.split().proclitics().isEmpty();
  }

  private static boolean isClauseMark(Word word) {
    char c = word.form().charAt(0);
    return !Character.isLetterOrDigit(c) && "\"«»“”_".indexOf(c) < 0 && !Character.isSurrogate(c);
  }
}
