package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles that stand before a person's name and the head nouns of organisations and places, from
 * {@code titles.tsv}. Immutable; thread-safe.
 */
final class Titles {
  private static final Set<String> PERSONAL = Set.of("title", "rank", "profession", "honorific");

  private final Set<String> personal = new HashSet<>();
  private final Set<String> heads = new HashSet<>();
  private final int longest;

  /** Columns: title, kind, type, note. */
  Titles(List<LexiconTable.Row> rows) {
    int words = 1;
    for (LexiconTable.Row row : rows) {
      List<String> title = NameWords.of(row.cell(0));
      String kind = row.cell(1);
      if (kind.equals("kind")) {
        continue;
      }
      if (PERSONAL.contains(kind)) {
        personal.add(String.join(" ", title));
        words = Math.max(words, title.size());
      } else if (kind.startsWith("head-")) {
        heads.add(NameWords.bare(String.join(" ", title)));
      } else {
        throw row.wrong(
            "'"
                + kind
                + "' is no kind; use title, rank, profession, honorific, head-outside or"
                + " head-inside");
      }
    }
    longest = words;
  }

  /** How many of a name's first words are its bearer's titles; never all of them. */
  int titleWords(List<String> words) {
    int stripped = 0;
    boolean found = true;
    while (found) {
      found = false;
      for (int n = Math.min(longest, words.size() - stripped - 1); n > 0 && !found; n--) {
        if (personal.contains(String.join(" ", words.subList(stripped, stripped + n)))) {
          stripped += n;
          found = true;
        }
      }
    }
    return stripped;
  }

  /** Whether a word is the head noun of organisations or places, such as حزب or وزارة. */
  boolean isHead(String word) {
    return heads.contains(NameWords.bare(word));
  }

  /** A name without the head nouns before it; the name itself where nothing would remain. */
  List<String> withoutHeads(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && isHead(words.get(first))) {
      first++;
    }
    return new ArrayList<>(words.subList(first, words.size()));
  }
}
