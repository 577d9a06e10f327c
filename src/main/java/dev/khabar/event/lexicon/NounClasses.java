package dev.khabar.event.lexicon;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.ShippedFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What sort of thing a common noun names, and its gender and number ({@code noun-classes.tsv}).
 * Immutable; thread-safe.
 */
public final class NounClasses {
  private static final NounClasses SHIPPED = load();

  /** Particles and articles that may be written to a noun, the longest first. */
  private static final String[] PREFIXES = {
    "وبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك"
  };

  /** Pronouns that may be written to a noun. */
  private static final String[] PRONOUNS = {"هما", "ها", "هم", "نا", "ه"};

  private static final int SHORTEST = 3;

  /**
   * A noun.
   *
   * @param sort its first class, with its second one behind a comma where it has two
   * @param sign its gender and number: MS, FP
   */
  public record Noun(String sort, String sign) {
    /** Whether a class is its first one. */
    public boolean isA(String name) {
      return sort.startsWith(name);
    }
  }

  private final Map<String, Noun> nouns = new HashMap<>();

  private NounClasses() {}

  public static NounClasses shipped() {
    return SHIPPED;
  }

  private static NounClasses load() {
    NounClasses classes = new NounClasses();
    for (LexiconTable.Row row : ShippedFiles.table("noun-classes.tsv")) {
      if (row.cell(1).isEmpty() || row.cell(3).length() != 1) {
        throw row.wrong("a noun needs class, gender and number");
      }
      Noun noun = new Noun(row.cell(1), row.cell(2) + row.cell(3));
      classes.nouns.putIfAbsent(row.cell(0), noun);
    }
    return classes;
  }

  /** The noun that a folded word is, with or without particles, article and pronoun. */
  public Optional<Noun> of(String folded) {
    Noun whole = nouns.get(folded);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (String prefix : PREFIXES) {
      if (folded.length() - prefix.length() >= SHORTEST && folded.startsWith(prefix)) {
        Noun noun = owned(folded.substring(prefix.length()));
        if (noun != null) {
          return Optional.of(noun);
        }
      }
    }
    return Optional.ofNullable(owned(folded));
  }

  /** The noun without its pronoun, before which teh marbuta is written out. */
  private Noun owned(String word) {
    Noun noun = nouns.get(word);
    for (String pronoun : PRONOUNS) {
      if (noun == null && word.length() - pronoun.length() >= SHORTEST && word.endsWith(pronoun)) {
        String stem = word.substring(0, word.length() - pronoun.length());
        noun = nouns.get(stem);
        if (noun == null && stem.endsWith("ت")) {
          noun = nouns.get(stem.substring(0, stem.length() - 1) + "ه");
        }
      }
    }
    return noun;
  }
}
