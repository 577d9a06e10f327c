package dev.khabar.event.lexicon;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.ShippedFiles;
import java.util.HashSet;
import java.util.Set;

/** Words with the article that are nouns and hardly ever adjectives. Immutable; thread-safe. */
public final class DefiniteNouns {
  private static final DefiniteNouns SHIPPED = load();

  private final Set<String> words = new HashSet<>();

  private DefiniteNouns() {}

  /** The words of {@code definite-nouns.tsv}. */
  public static DefiniteNouns shipped() {
    return SHIPPED;
  }

  private static DefiniteNouns load() {
    DefiniteNouns nouns = new DefiniteNouns();
    for (LexiconTable.Row row : ShippedFiles.table("definite-nouns.tsv")) {
      nouns.words.addAll(Set.of(row.cell(0).split(" +", -1)));
    }
    return nouns;
  }

  /** Whether a folded word, its article included, is one. */
  public boolean contains(String folded) {
    return words.contains(folded);
  }
}
