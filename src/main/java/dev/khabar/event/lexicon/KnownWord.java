package dev.khabar.event.lexicon;

import dev.khabar.arabic.Clitics;
import java.util.Optional;

/**
 * What the tables say of a folded word wherever it stands, kept together so that a token is looked
 * up once. Nobody changes what it holds. Thread-safe: what is found when it is first asked for is
 * the same whoever finds it.
 */
public final class KnownWord {
  private static final int SORTS_OF_NOTES = WordNotes.Sort.values().length;

  private final String folded;
  private final WordReading[] readings;
  private final long kinds;
  private final int bare;
  private final long letters;
  private final int[] classes;
  private String proclitics;
  private Optional<NounClasses.Noun> noun;
  private final WordNotes.Note[] notes = new WordNotes.Note[SORTS_OF_NOTES];

  /**
   * A word.
   *
   * @param readings its readings in the lexicon
   * @param kinds its closed classes, a bit each by their ordinals
   */
  KnownWord(String folded, WordReading[] readings, long kinds) {
    this.folded = folded;
    this.readings = readings;
    this.kinds = kinds;
    this.bare = Spelling.bare(folded).hashCode();
    this.letters = Spelling.letters(folded);
    this.classes = NewsWordClasses.shipped().of(folded);
  }

  String folded() {
    return folded;
  }

  /** The note of a sort of reader, or null. */
  WordNotes.Note note(WordNotes.Sort sort) {
    return notes[sort.ordinal()];
  }

  void note(WordNotes.Sort sort, WordNotes.Note note) {
    notes[sort.ordinal()] = note;
  }

  /** Its readings in the lexicon. */
  public WordReading[] readings() {
    return readings;
  }

  /** Its closed classes, a bit each by their ordinals. */
  public long kinds() {
    return kinds;
  }

  public boolean is(Cues.Kind kind) {
    return (kinds >>> kind.ordinal() & 1) != 0;
  }

  /** The hash of the word without article and attached particles. */
  public int bare() {
    return bare;
  }

  /** The letters that it has, see {@link Spelling#letters}. */
  public long letters() {
    return letters;
  }

  /** Its classes, see {@link NewsWordClasses}. */
  public int[] classes() {
    return classes;
  }

  /** The particles that are written to it, by how often news writes it so. */
  public String proclitics() {
    String found = proclitics;
    if (found == null) {
      found = Clitics.shipped().split(folded).proclitics();
      proclitics = found;
    }
    return found;
  }

  /** The noun that it is, with or without particles, article and pronoun. */
  public Optional<NounClasses.Noun> noun() {
    Optional<NounClasses.Noun> found = noun;
    if (found == null) {
      found = NounClasses.shipped().of(folded);
      noun = found;
    }
    return found;
  }
}
