package dev.khabar.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the paragraphs that repeat others. A paragraph goes where its words stand, in order, in a
 * stretch of other paragraphs that is longer, or as long and earlier; so the longer copy stays and
 * no letter of it is lost. Stretches run across paragraphs, since pages cut a lead in two and join
 * two in one. The lead's copies may differ in a few words that are no numbers; other paragraphs go
 * only where every word stands there without a gap. Linear in the text's length.
 */
final class Repetitions {
  /** Places of a stretch differ by less than this from one offset: words put in or left out. */
  private static final int BAND_BITS = 4;

  private static final int MAX_CANDIDATES = 6;
  private static final int NONE = -1;

  private final List<Paragraph> paragraphs;
  private final boolean[] leadLike;
  private final boolean[] cut;
  private final boolean[] verseLike;
  private final int[] repeats;
  private final int[] wordBegin;
  private final int[] paragraphOf;
  private final long[] words;
  private final boolean[] numbers;
  private final GramIndex grams;

  private Repetitions(
      List<Paragraph> paragraphs, boolean[] leadLike, boolean[] cut, boolean[] verseLike) {
    this.paragraphs = paragraphs;
    this.leadLike = leadLike;
    this.cut = cut;
    this.verseLike = verseLike;
    int count = paragraphs.stream().mapToInt(p -> p.words().size()).sum();
    repeats = new int[paragraphs.size()];
    Arrays.fill(repeats, NONE);
    wordBegin = new int[paragraphs.size() + 1];
    paragraphOf = new int[count];
    words = new long[count];
    numbers = new boolean[count];
    int at = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      wordBegin[p] = at;
      FoldedWords own = paragraphs.get(p).words();
      for (int i = 0; i < own.size(); i++, at++) {
        paragraphOf[at] = p;
        words[at] = own.base(i);
        numbers[at] = own.isDigits(i) || NumberWords.contains(own.base(i));
      }
    }
    wordBegin[paragraphs.size()] = at;
    grams = new GramIndex(words);
  }

  /**
   * What each paragraph repeats.
   *
   * @param paragraphs the paragraphs that may stay, in order
   * @param leadLike which of them can be the lead
   * @param cut which of them end in an ellipsis
   * @param verseLike which of them are as short as a line of verse and end in no punctuation
   * @return for each the index of a paragraph that stays and that it repeats, or -1
   */
  static int[] of(
      List<Paragraph> paragraphs, boolean[] leadLike, boolean[] cut, boolean[] verseLike) {
    Repetitions found = new Repetitions(paragraphs, leadLike, cut, verseLike);
    found.findLong();
    found.releaseRefrains();
    found.findShortBesideLong();
    found.followToTheOneThatStays();
    return found.repeats;
  }

  private void findLong() {
    RepetitionLimits limits = RepetitionLimits.shipped();
    for (int p = 0; p < paragraphs.size(); p++) {
      if (paragraphs.get(p).length() >= limits.minCharacters()
          && paragraphs.get(p).words().size() >= GramIndex.WORDS) {
        for (int offset : offsets(p)) {
          int keeper = keeper(p, offset, limits);
          if (keeper != NONE) {
            repeats[p] = keeper;
            break;
          }
        }
      }
    }
  }

  /** The offsets from a paragraph's words to places that share many of its sequences. */
  private List<Integer> offsets(int p) {
    TreeMap<Integer, Integer> votes = new TreeMap<>();
    int begin = wordBegin[p];
    int end = wordBegin[p + 1] - GramIndex.WORDS + 1;
    for (int i = begin; i < end; i++) {
      int looked = 0;
      for (int at = grams.first(i); at >= 0 && looked < GramIndex.MAX_PLACES; at = grams.next(at)) {
        looked++;
        if (paragraphOf[at] != p && repeats[paragraphOf[at]] == NONE) {
          votes.merge((at - i) >> BAND_BITS, 1, Integer::sum);
        }
      }
    }
    int needed = Math.max(1, (int) ((end - begin) * RepetitionLimits.shipped().candidateGrams()));
    List<Integer> bands = new ArrayList<>();
    for (int band : votes.keySet()) {
      if (votesAround(votes, band) >= needed) {
        bands.add(band);
      }
    }
    bands.sort(Comparator.comparingInt(band -> -votesAround(votes, band)));
    return bands.subList(0, Math.min(bands.size(), MAX_CANDIDATES));
  }

  /** Votes of a band and the next one, since a stretch may lie across their border. */
  private static int votesAround(TreeMap<Integer, Integer> votes, int band) {
    return votes.getOrDefault(band, 0) + votes.getOrDefault(band + 1, 0);
  }

  /** The first paragraph of the stretch that {@code p} repeats, or -1 where {@code p} stays. */
  private int keeper(int p, int band, RepetitionLimits limits) {
    int begin = wordBegin[p];
    int end = wordBegin[p + 1];
    int low = Integer.MAX_VALUE;
    int high = -1;
    int covered = 0;
    for (int i = begin; i <= end - GramIndex.WORDS; i++) {
      int looked = 0;
      boolean found = false;
      for (int at = grams.first(i); at >= 0 && looked < GramIndex.MAX_PLACES; at = grams.next(at)) {
        looked++;
        int distance = ((at - i) >> BAND_BITS) - band;
        if ((distance == 0 || distance == 1)
            && paragraphOf[at] != p
            && repeats[paragraphOf[at]] == NONE) {
          low = Math.min(low, at);
          high = Math.max(high, at + GramIndex.WORDS);
          found = true;
        }
      }
      covered += found ? 1 : 0;
    }
    if (high < 0) {
      return NONE;
    }
    // A word or two before and after the shared sequences can still be the paragraph's own.
    int from = extend(low, -2, p);
    int to = extend(high, 2, p);
    int first = paragraphOf[low];
    int last = paragraphOf[high - 1];
    return isRepeated(p, from, to, covered, first, last, limits) && staysBehind(p, first, last)
        ? first
        : NONE;
  }

  private int extend(int at, int by, int p) {
    int moved = Math.max(0, Math.min(words.length, at + by));
    if (by < 0) {
      return moved >= wordBegin[p] && moved < wordBegin[p + 1] ? at : moved;
    }
    return moved > wordBegin[p] && moved <= wordBegin[p + 1] ? at : moved;
  }

  private boolean isRepeated(
      int p, int from, int to, int covered, int first, int last, RepetitionLimits limits) {
    int begin = wordBegin[p];
    int end = wordBegin[p + 1];
    int size = end - begin;
    if (first <= p && p <= last) {
      return false;
    }
    if (size > Alignment.MAX_WORDS || to - from > 2 * Alignment.MAX_WORDS) {
      return covered == size - GramIndex.WORDS + 1;
    }
    Alignment alignment = Alignment.of(words, numbers, begin, end, from, to, false);
    if (alignment.matched() < size) {
      Alignment lastCut = Alignment.of(words, numbers, begin, end, from, to, true);
      if (cut[p] && lastCut.matched() == size && lastCut.skipped() == 0) {
        return true;
      }
      boolean lead = leadLike[p] || leadLike[first];
      return lead && !alignment.strayNumber() && alignment.matched() >= limits.leadWords() * size;
    }
    return alignment.skipped() == 0
        || ((leadLike[p] || leadLike[first]) && alignment.skipped() <= limits.leadGap() * size);
  }

  /** Whether the stretch is longer than the paragraph, or as long and before it. */
  private boolean staysBehind(int p, int first, int last) {
    int own = paragraphs.get(p).words().letters();
    int other = 0;
    for (int q = first; q <= last; q++) {
      other += paragraphs.get(q).words().letters();
    }
    return other > own || (other == own && first < p);
  }

  /** A line of verse that comes back alone is a refrain. */
  private void releaseRefrains() {
    boolean[] alone = new boolean[repeats.length];
    for (int p = 0; p < repeats.length; p++) {
      boolean afterCopy = p > 0 && repeats[p - 1] != NONE;
      boolean beforeCopy = p + 1 < repeats.length && repeats[p + 1] != NONE;
      alone[p] = repeats[p] != NONE && !afterCopy && !beforeCopy && !leadLike[repeats[p]];
    }
    for (int p = 0; p < repeats.length; p++) {
      if (alone[p] && verseLike[p]) {
        repeats[p] = NONE;
      }
    }
  }

  /**
   * A short paragraph alone may stand twice for a reason (a refrain, a list); beside a repeated
   * one, and following the same words as there, it is part of the repetition.
   */
  private void findShortBesideLong() {
    for (int p = 1; p < paragraphs.size(); p++) {
      if (repeats[p] == NONE && repeats[p - 1] != NONE) {
        repeats[p] = copyAfter(p, lastWordOfCopy(p - 1));
      }
    }
    for (int p = paragraphs.size() - 2; p >= 0; p--) {
      if (repeats[p] == NONE && repeats[p + 1] != NONE) {
        int size = wordBegin[p + 1] - wordBegin[p];
        repeats[p] = copyAt(p, firstWordOfCopy(p + 1) - size);
      }
    }
  }

  private int firstWordOfCopy(int p) {
    return find(p, repeats[p]);
  }

  private int lastWordOfCopy(int p) {
    int at = find(p, repeats[p]);
    return at < 0 ? -1 : at + wordBegin[p + 1] - wordBegin[p];
  }

  /** Where a repeated paragraph's words begin in the one that it repeats. */
  private int find(int p, int keeper) {
    int size = wordBegin[p + 1] - wordBegin[p];
    for (int at = wordBegin[keeper];
        at < wordBegin[keeper + 1] && at + size <= words.length;
        at++) {
      if (words[at] == words[wordBegin[p]]
          && Arrays.equals(
              words,
              at,
              at + Math.min(size, 3),
              words,
              wordBegin[p],
              wordBegin[p] + Math.min(size, 3))) {
        return at;
      }
    }
    return -1;
  }

  private int copyAfter(int p, int at) {
    return copyAt(p, at);
  }

  /** The paragraph at a word where all words of {@code p} stand, or -1. */
  private int copyAt(int p, int at) {
    int size = wordBegin[p + 1] - wordBegin[p];
    if (size == 0 || at < 0 || at + size > words.length) {
      return NONE;
    }
    int keeper = paragraphOf[at];
    boolean same =
        Arrays.equals(words, at, at + size, words, wordBegin[p], wordBegin[p + 1])
            && (keeper > p || paragraphOf[at + size - 1] < p);
    return same && repeats[keeper] == NONE ? keeper : NONE;
  }

  private void followToTheOneThatStays() {
    for (int p = 0; p < repeats.length; p++) {
      int keeper = repeats[p];
      for (int step = 0;
          keeper != NONE && repeats[keeper] != NONE && step < repeats.length;
          step++) {
        keeper = repeats[keeper];
      }
      repeats[p] = keeper;
    }
  }
}
