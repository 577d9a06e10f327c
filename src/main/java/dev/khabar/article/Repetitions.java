package dev.khabar.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the paragraphs that repeat others. A paragraph goes where its words stand, in order, in a
 * stretch of other paragraphs that is longer, or as long and earlier; so the longer copy stays and
 * no letter of it is lost. Stretches run across paragraphs, since pages cut a lead in two and join
 * two in one. The lead's copies may differ in a few words that are no numbers; other paragraphs go
 * only where every word stands there without a gap. Linear in the text's length.
 */
final class Repetitions {
  private static final int NONE = -1;

  /** Words beside a stretch that are aligned with it: a name that is too short for a sequence. */
  private static final int AROUND = 8;

  private final List<Paragraph> paragraphs;
  private final ParagraphTraits traits;
  private final DocumentWords words;
  private final Stretches stretches;
  private final RepetitionLimits limits = RepetitionLimits.shipped();
  private final int[] repeats;
  private final boolean[] gone;
  private final boolean[] ofLead;

  /** Whether the same words stand in a paragraph of their own elsewhere: one of the two stays. */
  private final boolean[] hasTwin;

  private Repetitions(List<Paragraph> paragraphs, ParagraphTraits traits) {
    this.paragraphs = paragraphs;
    this.traits = traits;
    words = new DocumentWords(paragraphs);
    stretches = new Stretches(words);
    repeats = new int[paragraphs.size()];
    gone = new boolean[paragraphs.size()];
    ofLead = new boolean[paragraphs.size()];
    hasTwin = twins(paragraphs);
    Arrays.fill(repeats, NONE);
  }

  private static boolean[] twins(List<Paragraph> paragraphs) {
    Map<Long, Integer> first = new HashMap<>();
    boolean[] twins = new boolean[paragraphs.size()];
    for (int p = 0; p < twins.length; p++) {
      Integer before = first.putIfAbsent(paragraphs.get(p).words().hashOfAll(), p);
      if (before != null) {
        twins[p] = true;
        twins[before] = true;
      }
    }
    return twins;
  }

  /**
   * What each paragraph repeats.
   *
   * @param paragraphs the paragraphs that may stay, in order
   * @param traits what is known of each
   * @return for each the index of a paragraph that stays and that it repeats, or -1
   */
  static int[] of(List<Paragraph> paragraphs, ParagraphTraits traits) {
    Repetitions found = new Repetitions(paragraphs, traits);
    found.findLong();
    found.releaseWhatRecursForAReason();
    found.findShortBesideLong();
    found.findShortSentencesTwice();
    found.followToTheOneThatStays();
    return found.repeats;
  }

  private void findLong() {
    for (int p = 0; p < repeats.length; p++) {
      if (paragraphs.get(p).length() >= limits.minCharacters()) {
        int keeper = exactKeeper(p);
        set(p, keeper == NONE ? nearKeeper(p) : keeper);
      }
    }
  }

  private void set(int p, int keeper) {
    repeats[p] = keeper;
    gone[p] = keeper != NONE;
    if (gone[p] && leadLike(p)) {
      ofLead[keeper] = true;
    }
  }

  /** Whether a paragraph can be the lead, or stays in the place of one. */
  private boolean leadLike(int p) {
    return traits.leadLike(p) || ofLead[p];
  }

  private int exactKeeper(int p) {
    for (Stretches.Stretch stretch : stretches.exact(p, traits.cut(p), gone)) {
      int first = words.paragraphOf(stretch.from());
      int last = words.paragraphOf(stretch.to() - 1);
      if (staysBehind(p, first, last)) {
        return first;
      }
    }
    return NONE;
  }

  private int nearKeeper(int p) {
    if (words.size(p) < limits.nearWords() || hasTwin[p] || traits.listed(p)) {
      return NONE;
    }
    int shared = words.size(p) - GramIndex.WORDS + 1;
    int least = Math.max(1, (int) (shared * limits.candidateGrams()));
    for (Stretches.Stretch stretch : stretches.near(p, least, gone)) {
      int first = words.paragraphOf(stretch.from());
      int last = words.paragraphOf(stretch.to() - 1);
      boolean apart = last < p || first > p;
      if (apart && touchesLead(p, first, last) && staysBehind(p, first, last)) {
        int keeper = nearKeeper(p, stretch, first, last);
        if (keeper != NONE) {
          return keeper;
        }
      }
    }
    return NONE;
  }

  private boolean touchesLead(int p, int first, int last) {
    boolean touches = leadLike(p);
    for (int q = first; q <= last && !touches; q++) {
      touches = leadLike(q);
    }
    return touches;
  }

  /**
   * The paragraph of a stretch that a paragraph nearly repeats. The lead and its copy may differ in
   * a few words. Where both stand at the article's head one may be a part of the other; elsewhere
   * they must be alike as a whole, and only a summary may put one word for another: two sentences
   * of a body that differ in a name report two things.
   */
  private int nearKeeper(int p, Stretches.Stretch stretch, int first, int last) {
    // A few words before and after the shared sequences can still be the paragraph's own.
    int from = Math.max(words.begin(first), stretch.from() - AROUND);
    int to = Math.min(words.end(last), stretch.to() + AROUND);
    if (words.size(p) > Alignment.MAX_WORDS || to - from > 2 * Alignment.MAX_WORDS) {
      return NONE;
    }
    Alignment alignment = words.align(p, from, to);
    int keeper = words.paragraphOf(alignment.middle());
    boolean near =
        !alignment.differs()
            && (leadLike(p) || leadLike(keeper))
            && (!alignment.replaces() || traits.summarised())
            && alignment.matched() >= limits.leadWords() * words.size(p)
            && (leadLike(p) && leadLike(keeper)
                ? alignment.skipped() <= limits.leadGap() * words.size(p)
                : isAlike(alignment, words.end(last) - words.begin(first)));
    return near ? keeper : NONE;
  }

  private boolean isAlike(Alignment alignment, int other) {
    int compared = alignment.compared();
    double share = (1 - limits.insideWords()) * compared;
    double mayDiffer = compared < limits.insideLength() ? share : Math.max(1, share);
    return alignment.matched() >= limits.leadWords() * Math.max(compared, other)
        || (compared - alignment.matched() <= mayDiffer && alignment.skipped() <= mayDiffer);
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

  /**
   * What comes back alone, outside a longer repetition, may do so for a reason: a line of verse, an
   * item of a list, a rule or a title of someone that a longer paragraph holds as well.
   */
  private void releaseWhatRecursForAReason() {
    boolean[] release = new boolean[repeats.length];
    for (int p = 0; p < repeats.length; p++) {
      boolean afterCopy = p > 0 && gone[p - 1];
      boolean beforeCopy = p + 1 < repeats.length && gone[p + 1];
      release[p] =
          gone[p]
              && !afterCopy
              && !beforeCopy
              && !traits.leadLike(p)
              && !(leadLike(repeats[p]) && words.standsAt(p, words.begin(repeats[p])))
              && (traits.verseLike(p) || traits.listed(p) || isShortWithin(p, repeats[p]));
    }
    for (int p = 0; p < repeats.length; p++) {
      if (release[p]) {
        set(p, NONE);
      }
    }
  }

  private boolean isShortWithin(int p, int keeper) {
    return !traits.cut(p)
        && !hasTwin[p]
        && paragraphs.get(p).length() < limits.withinCharacters()
        && words.size(keeper) > words.size(p) + GramIndex.WORDS;
  }

  /**
   * A short paragraph alone may stand twice for a reason (a refrain, a list); beside a repeated
   * one, and following the same words as there, it is part of the repetition.
   */
  private void findShortBesideLong() {
    for (int p = 1; p < repeats.length; p++) {
      if (!gone[p] && gone[p - 1]) {
        int before = copyOf(p - 1);
        set(p, before < 0 ? NONE : keeperAt(p, before + words.size(p - 1)));
      }
    }
    for (int p = repeats.length - 2; p >= 0; p--) {
      if (!gone[p] && gone[p + 1]) {
        set(p, keeperAt(p, copyOf(p + 1) - words.size(p)));
      }
    }
  }

  /** A sentence that stands twice in a row, however short, is no refrain. */
  private void findShortSentencesTwice() {
    for (int p = 1; p < repeats.length; p++) {
      boolean sentence = traits.sentence(p) && words.size(p) >= GramIndex.WORDS;
      if (!gone[p] && hasTwin[p] && sentence && words.standsAt(p, words.begin(p - 1))) {
        set(p, words.size(p - 1) == words.size(p) ? p - 1 : NONE);
      }
    }
  }

  /** Where a repeated paragraph's words begin in the one that it repeats, or -1. */
  private int copyOf(int p) {
    int keeper = repeats[p];
    for (int at = words.begin(keeper); at < words.end(keeper); at++) {
      if (words.standsAt(p, at)) {
        return at;
      }
    }
    return NONE;
  }

  /** The paragraph that stays at a word where all words of {@code p} stand, or -1. */
  private int keeperAt(int p, int at) {
    if (!words.standsAt(p, at)) {
      return NONE;
    }
    int keeper = words.paragraphOf(at);
    int last = words.paragraphOf(at + words.size(p) - 1);
    return (keeper > p || last < p) && !gone[keeper] ? keeper : NONE;
  }

  private void followToTheOneThatStays() {
    for (int p = 0; p < repeats.length; p++) {
      int keeper = repeats[p];
      for (int step = 0; keeper != NONE && gone[keeper] && step < repeats.length; step++) {
        keeper = repeats[keeper];
      }
      repeats[p] = keeper;
    }
  }
}
