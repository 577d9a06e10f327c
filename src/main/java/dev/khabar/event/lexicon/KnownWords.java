package dev.khabar.event.lexicon;

import dev.khabar.arabic.WordMemory;

/** The lexicon and the closed classes behind one look-up a token. Thread-safe. */
public final class KnownWords {
  private static final int REMEMBERED = 1 << 16;

  private final WordMemory<KnownWord> remembered;

  public KnownWords(EventLexicon lexicon, Cues cues) {
    this.remembered =
        new WordMemory<>(
            REMEMBERED,
            folded -> new KnownWord(folded, lexicon.index().read(folded), cues.bits(folded)));
  }

  /** What is known of a folded token. */
  public KnownWord of(String folded) {
    return remembered.of(folded);
  }
}
