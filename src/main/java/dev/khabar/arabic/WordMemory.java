package dev.khabar.arabic;

import java.util.function.Function;

/**
 * What was found for the words that were looked up last: news says the same ones over and over. A
 * word that is the very object kept is known at a glance, see {@link WrittenForms}.
 *
 * <p>Thread-safe: threads may overwrite each other's words; whoever finds another word in its place
 * looks it up anew, and a record's fields are complete to whoever sees it.
 */
public final class WordMemory<T> {
  private record Known<T>(String word, T found) {}

  private final Known<?>[] known;
  private final Function<String, T> lookUp;

  /**
   * A memory that holds nothing yet.
   *
   * @param places how many words it holds at most, a power of two
   * @param lookUp finds what belongs to a word: always the same, and nothing that changes
   */
  public WordMemory(int places, Function<String, T> lookUp) {
    this.known = new Known<?>[places];
    this.lookUp = lookUp;
  }

  /** What belongs to the word. */
  @SuppressWarnings("unchecked") // The constructor's function made what is found.
  public T of(String word) {
    int place = place(word.hashCode(), known.length);
    Known<?> before = known[place];
    if (before != null && before.word().equals(word)) {
      return (T) before.found();
    }
    T found = lookUp.apply(word);
    known[place] = new Known<>(word, found);
    return found;
  }

  /** Where a hash belongs among so many places. */
  public static int place(int hash, int places) {
    return (hash ^ (hash >>> 15)) & (places - 1);
  }
}
