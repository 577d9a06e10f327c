package dev.khabar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inflected forms of all lexicon words in one hash table. A token is looked up once for every
 * way of taking particles off its beginning and a pronoun off its end: a handful of probes,
 * whatever the size of the lexicon. Immutable once built; thread-safe.
 */
final class FormIndex {
  /** A word of the lexicon under one of its forms. */
  record Entry(InflectedForm form, LexiconWord word) {}

  private static final String[] PRONOUNS = {"ها", "هم", "هما", "هن", "ه", "نا", "كم", "ني", "ك"};

  private final Map<String, List<Entry>> entries;

  private FormIndex(Map<String, List<Entry>> entries) {
    this.entries = entries;
  }

  static FormIndex of(List<LexiconWord> words) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (LexiconWord word : words) {
      for (InflectedForm form : word.inflect()) {
        entries
            .computeIfAbsent(form.folded(), key -> new ArrayList<>(1))
            .add(new Entry(form, word));
      }
    }
    entries.replaceAll((form, list) -> List.copyOf(list));
    return new FormIndex(entries);
  }

  int size() {
    return entries.size();
  }

  /** The readings of a folded token with the fewest attached letters; empty for an unknown word. */
  List<WordReading> read(String folded) {
    int n = folded.length();
    if (n < 2 || n > 24 || folded.charAt(0) < 0x620) {
      return List.of();
    }
    List<WordReading> found = new ArrayList<>(2);
    int best = Integer.MAX_VALUE;
    int start = 0;
    char first = folded.charAt(0);
    for (boolean conjunction = false; ; conjunction = true, start = 1) {
      for (Proclitic proclitic : Proclitic.VALUES) {
        int stem = start + proclitic.letters.length();
        if (stem + 2 <= n && folded.startsWith(proclitic.letters, start)) {
          best = Math.min(best, read(folded, conjunction, proclitic, stem, best, found));
        }
      }
      if (conjunction || (first != 'و' && first != 'ف')) {
        break;
      }
    }
    int fewest = best;
    found.removeIf(reading -> reading.attached() > fewest);
    return found;
  }

  private int read(
      String folded,
      boolean conjunction,
      Proclitic proclitic,
      int stem,
      int best,
      List<WordReading> found) {
    int fewest = best;
    if (stem <= fewest) {
      fewest =
          Math.min(fewest, probe(folded, conjunction, proclitic, stem, folded.length(), found));
    }
    for (String pronoun : PRONOUNS) {
      int end = folded.length() - pronoun.length();
      if (end - stem >= 2 && stem + pronoun.length() <= fewest && folded.endsWith(pronoun)) {
        fewest = Math.min(fewest, probe(folded, conjunction, proclitic, stem, end, found));
      }
    }
    return fewest;
  }

  private int probe(
      String folded,
      boolean conjunction,
      Proclitic proclitic,
      int stem,
      int end,
      List<WordReading> found) {
    List<Entry> list = entries.get(folded.substring(stem, end));
    int attached = Integer.MAX_VALUE;
    if (list == null) {
      return attached;
    }
    String pronoun = folded.substring(end);
    for (Entry entry : list) {
      if (fits(entry.form(), proclitic, pronoun)) {
        attached = stem + pronoun.length();
        found.add(
            new WordReading(entry.word(), entry.form(), conjunction, proclitic, stem, pronoun));
      }
    }
    return attached;
  }

  private static boolean fits(InflectedForm form, Proclitic proclitic, String pronoun) {
    if (pronoun.isEmpty() ? !form.bare() : !form.suffixed()) {
      return false;
    }
    return switch (form.shape()) {
      case PERFECT -> proclitic == Proclitic.NONE && !pronoun.equals("ي");
      case IMPERFECT ->
          proclitic == Proclitic.NONE
              || proclitic == Proclitic.FUTURE
              || proclitic == Proclitic.LI
              || proclitic == Proclitic.LA;
      case NOUN, PARTICIPLE ->
          proclitic != Proclitic.FUTURE
              && proclitic != Proclitic.LA
              && (!proclitic.article || pronoun.isEmpty())
              && (pronoun.isEmpty() || !pronoun.equals("ني"))
              && !(proclitic.article && form.accusative());
    };
  }
}
