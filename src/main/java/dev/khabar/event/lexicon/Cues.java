package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.ShippedFiles;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
    WHOLE
  }

  private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);

  private final Map<String, Set<Kind>> words = new HashMap<>();

  /** News says the same words over and over: so many of them are looked up once. */
  private static final int REMEMBERED = 1 << 16;

  /** A word that was looked up. */
  private record Known(String folded, long bits) {}

  /** The same as bits. */
  private final Map<String, Long> bits = new HashMap<>();

  /** Words looked up last, by their hash; whoever finds another word in its place looks it up. */
  private final Known[] remembered = new Known[REMEMBERED];

  private Cues() {}

  /** Reads the table of the program. */
  public static Cues load() {
    Cues cues = new Cues();
    for (LexiconTable.Row row : ShippedFiles.table("cues.tsv")) {
      Kind kind = row.constant(Kind.class, row.cell(0), "class");
      for (String word : row.cell(1).split(" +", -1)) {
        cues.words.computeIfAbsent(Folding.fold(word), key -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
    cues.words.forEach((word, kinds) -> cues.bits.put(word, bits(kinds)));
    return cues;
  }

  private static long bits(Set<Kind> kinds) {
    long bits = 0;
    for (Kind kind : kinds) {
      bits |= 1L << kind.ordinal();
    }
    return bits;
  }

  /** The classes of a folded token as bits by their ordinals, as {@link #of} tells them. */
  public long bits(String folded) {
    int hash = folded.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    Known before = remembered[slot];
    if (before != null && before.folded().equals(folded)) {
      return before.bits();
    }
    long found = find(folded);
    remembered[slot] = new Known(folded, found);
    return found;
  }

  private long find(String folded) {
    Long known = bits.get(folded);
    if (known == null && folded.length() > 2) {
      char first = folded.charAt(0);
      known = first == 'و' || first == 'ف' ? bits.get(folded.substring(1)) : null;
    }
    return known == null ? 0 : known;
  }

  /** The classes of a folded token, with an attached و or ف taken off where that makes a word. */
  public Set<Kind> of(String folded) {
    Set<Kind> kinds = words.get(folded);
    if (kinds == null && folded.length() > 2) {
      char first = folded.charAt(0);
      kinds = first == 'و' || first == 'ف' ? words.get(folded.substring(1)) : null;
    }
    return kinds == null ? NONE : kinds;
  }
}
