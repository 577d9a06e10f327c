package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.WordMemory;
import dev.khabar.event.ShippedFiles;
import java.util.HashMap;
import java.util.Map;

/** The closed word classes of {@code cues.tsv}. Thread-safe; always the same to look at. */
public final class Cues {
  /** The classes. What each is for stands in the table. */
  public enum Kind {
    PREPOSITION,
    LOCATIVE,
    COMPLEMENT,
    SUBORDINATE,
    RELATIVE,
    CLAUSE,
    NEGATION,
    FUTURE,
    CONDITION,
    HISTORY,
    ALLEGE,
    QUESTION,
    WEAPON,
    CASUALTY,
    KILLED,
    INJURED,
    MARCHED,
    PEOPLE,
    UNNAMED,
    TARGET,
    DEMONSTRATIVE,
    TIMEWORD,
    TITLE,
    QUOTE,
    STOP,
    DASH,
    COMMA,
    SPORT,
    MARKET,
    CULTURE,
    ACCIDENT,
    DRILL,
    PLANNED,
    TO_COME,
    // New classes come last: the networks know the others by their number.
    NOBODY,
    QUANTITY,
    COUNT,
    CROWD,
    MISSILE,
    TOWNS,
    PRONOUN,
    OFFICE,
    NO_VERB,
    /** Words that begin with a و or ف of their own: فتحت is no ف with تحت. */
    WHOLE;

    /** A bit for each of some classes, by their ordinals. */
    public static long bits(Kind... kinds) {
      long bits = 0;
      for (Kind kind : kinds) {
        bits |= 1L << kind.ordinal();
      }
      return bits;
    }
  }

  /** The bits of those that announce a person. */
  public static final long TITLES = Kind.bits(Kind.TITLE, Kind.OFFICE);

  private static final int REMEMBERED = 1 << 16;

  /** The classes of each word, a bit each by their ordinals. */
  private final Map<String, Long> bits = new HashMap<>();

  private final WordMemory<Long> remembered = new WordMemory<>(REMEMBERED, this::find);

  private Cues() {}

  /** Reads the table of the program. */
  public static Cues load() {
    Cues cues = new Cues();
    for (LexiconTable.Row row : ShippedFiles.table("cues.tsv")) {
      Kind kind = row.constant(Kind.class, row.cell(0), "class");
      for (String word : row.cell(1).split(" +", -1)) {
        cues.bits.merge(Folding.fold(word), 1L << kind.ordinal(), (a, b) -> a | b);
      }
    }
    return cues;
  }

  /**
   * The classes of a folded token, a bit each by their ordinals; an attached و or ف is taken off
   * where that makes a word.
   */
  public long bits(String folded) {
    return remembered.of(folded);
  }

  private long find(String folded) {
    Long known = bits.get(folded);
    if (known == null && folded.length() > 2) {
      char first = folded.charAt(0);
      known = first == 'و' || first == 'ف' ? bits.get(folded.substring(1)) : null;
    }
    return known == null ? 0 : known;
  }

  /** Whether a folded token belongs to a class. */
  public boolean is(String folded, Kind kind) {
    return (bits(folded) >>> kind.ordinal() & 1) != 0;
  }

  /** Whether a folded token announces a person: by his title or by his office. */
  public boolean isTitle(String folded) {
    return (bits(folded) & TITLES) != 0;
  }

  /** ووزير, but not وزير: whether a folded token is a title with و before it. */
  public boolean isJoinedTitle(String folded) {
    return folded.startsWith("و") && isTitle(folded.substring(1));
  }
}
