package dev.khabar.event.lexicon;

import dev.khabar.arabic.WordMemory;

/**
 * The lexicon and the closed classes behind one look-up a token; the words met last are kept, as
 * {@link WordMemory} keeps them. Thread-safe.
 */
public final class KnownWords {
  private static final int PLACES = 1 << 16;

  private final KnownWord[] known = new KnownWord[PLACES];
  private final EventLexicon lexicon;
  private final Cues cues;

  public KnownWords(EventLexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /** What is known of a folded token. */
  public KnownWord of(String folded) {
    int place = WordMemory.place(folded.hashCode(), PLACES);
    KnownWord before = known[place];
    if (before != null && before.folded().equals(folded)) {
      return before;
    }
    KnownWord found = new KnownWord(folded, lexicon.index().read(folded), cues.bits(folded));
    known[place] = found;
    return found;
  }
}
