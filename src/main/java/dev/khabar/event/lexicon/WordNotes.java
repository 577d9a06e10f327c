package dev.khabar.event.lexicon;

import java.util.function.Function;

/**
 * What one reader finds for a known word, noted at the word itself: once its token has been looked
 * up, it is at hand. A word holds a note of one reader of each sort; another one of the sort writes
 * over it, and whoever finds another's note looks up anew. Thread-safe.
 */
public final class WordNotes<T> {
  /** Readers that take notes. */
  public enum Sort {
    /** What the words of an article say of it. */
    ARTICLE,
    /** How a network reads them that is asked about triggers alone. */
    TRIGGERS,
    /** How one reads them that is asked about parties. */
    PARTIES
  }

  /** A note of a reader; its fields are complete to whoever sees it. */
  record Note(Object reader, Object found) {}

  private final Sort sort;
  private final Function<String, T> lookUp;

  /**
   * A reader's notes.
   *
   * @param lookUp finds what belongs to a folded word: always the same, and nothing that changes
   */
  public WordNotes(Sort sort, Function<String, T> lookUp) {
    this.sort = sort;
    this.lookUp = lookUp;
  }

  /** What belongs to the word. */
  @SuppressWarnings("unchecked") // The constructor's function made what is found.
  public T of(KnownWord word) {
    Note note = word.note(sort);
    if (note == null || note.reader() != this) {
      note = new Note(this, lookUp.apply(word.folded()));
      word.note(sort, note);
    }
    return (T) note.found();
  }
}
