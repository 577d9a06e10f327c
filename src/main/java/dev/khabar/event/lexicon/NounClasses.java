package dev.khabar.event.lexicon;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.WordMemory;
import dev.khabar.event.ShippedFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What sort of thing a common noun names, and its gender and number ({@code noun-classes.tsv}).
 * Immutable; thread-safe.
 */
public final class NounClasses {
  /** What nouns name, as the head of the table tells. */
  private enum Sort {
    ABSTRACT,
    BODY,
    BODYPART,
    DEED_OTHER,
    DEED_SPEECH,
    DEED_VIOLENT,
    FORCE,
    GROUP,
    NATURE,
    PERSON,
    QUANTITY,
    REGION,
    ROLE_WORD,
    RULE,
    SITE,
    STATE,
    THING,
    TIME,
    VEHICLE,
    WEAPON
  }

  private static final List<String> PARTIES = List.of("PERSON", "GROUP", "BODY", "FORCE");
  private static final Set<String> SIGNS = Set.of("MS", "MD", "MP", "FS", "FD", "FP");

  private static final NounClasses SHIPPED = read(ShippedFiles.table("noun-classes.tsv"));

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
      int length = name.length();
      return sort.startsWith(name) && (sort.length() == length || sort.charAt(length) == ',');
    }

    /** Whether it names people or a body, who can act. */
    public boolean isParty() {
      return isAny(PARTIES);
    }

    /** Whether its first class is one of these. */
    public boolean isAny(List<String> names) {
      // Asked of nearly every noun: without a stream.
      for (String name : names) {
        if (isA(name)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final int REMEMBERED = 1 << 14;

  private final Map<String, Noun> nouns = new HashMap<>();
  private final WordMemory<Optional<Noun>> remembered = new WordMemory<>(REMEMBERED, this::find);

  private NounClasses() {}

  /** The nouns of {@code noun-classes.tsv}. */
  public static NounClasses shipped() {
    return SHIPPED;
  }

  /**
   * The nouns of a table's rows.
   *
   * @throws dev.khabar.arabic.LexiconException naming file, line and reason
   */
  static NounClasses read(List<LexiconTable.Row> rows) {
    NounClasses classes = new NounClasses();
    for (LexiconTable.Row row : rows) {
      for (String sort : row.cell(1).split(",", -1)) {
        row.constant(Sort.class, sort, "class of nouns");
      }
      String sign = row.cell(2) + row.cell(3);
      if (!SIGNS.contains(sign)) {
        throw row.wrong("'" + sign + "' is no gender and number: M or F, then S, D or P");
      }
      classes.nouns.putIfAbsent(row.cell(0), new Noun(row.cell(1), sign));
    }
    return classes;
  }

  /** The noun that a folded word is, with or without particles, article and pronoun. */
  public Optional<Noun> of(String folded) {
    return remembered.of(folded);
  }

  private Optional<Noun> find(String folded) {
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
