package dev.khabar.event.lexicon;

/**
 * What the tables say of a folded word wherever it stands, kept together so that a token is looked
 * up once. Nobody changes what it holds.
 *
 * @param readings its readings in the lexicon
 * @param kinds its closed classes, a bit each by their ordinals
 * @param bare the hash of the word without article and attached particles
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record KnownWord(WordReading[] readings, long kinds, int bare) {
  public boolean is(Cues.Kind kind) {
    return (kinds >>> kind.ordinal() & 1) != 0;
  }
}
