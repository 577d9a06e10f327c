package dev.khabar.event.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inflected forms of all lexicon words in one hash table. A token is looked up once for every
 * way of taking particles off its beginning and a pronoun off its end: a handful of probes,
 * whatever the size of the lexicon. Thread-safe; gives the same readings whatever was read before.
 */
public final class FormIndex {
  /** A word of the lexicon under one of its forms. */
  record Entry(InflectedForm form, LexiconWord word) {}

  private static final String[] PRONOUNS = {"ها", "هم", "هما", "هن", "ه", "نا", "كم", "ني", "ك"};

  private static final WordReading[] NO_READINGS = {};
  private static final int LONGEST = 24;
  private static final char FIRST_LETTER = 0x620;

  private final int size;

  /**
   * An open table of the forms, their hashes, by which most words are told apart without looking at
   * them, and what stands under each.
   */
  private final String[] forms;

  private final int[] hashes;

  private final List<List<Entry>> entries;

  private FormIndex(Map<String, List<Entry>> byForm) {
    this.size = byForm.size();
    this.forms = new String[Integer.highestOneBit(Math.max(1, size)) * 4];
    this.hashes = new int[forms.length];
    this.entries = new ArrayList<>(Collections.nCopies(forms.length, List.of()));
    byForm.forEach(
        (form, list) -> {
          // No form of two letters or more hashes to zero: the mark of an empty slot.
          int slot = slot(form.hashCode());
          while (forms[slot] != null) {
            slot = (slot + 1) & (forms.length - 1);
          }
          forms[slot] = form;
          hashes[slot] = form.hashCode();
          entries.set(slot, List.copyOf(list));
        });
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (forms.length - 1);
  }

  /** What stands under the form between two indices of a token: no string is made to look it up. */
  private List<Entry> entries(String folded, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + folded.charAt(i);
    }
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        String form = forms[slot];
        if (form.length() == end - begin && folded.startsWith(form, begin)) {
          return entries.get(slot);
        }
      }
      slot = (slot + 1) & (forms.length - 1);
    }
    return List.of();
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
    return new FormIndex(entries);
  }

  int size() {
    return size;
  }

  /** The readings of a folded token with the fewest attached letters; empty for an unknown word. */
  public WordReading[] read(String folded) {
    if (folded.length() < 2 || folded.length() > LONGEST || folded.charAt(0) < FIRST_LETTER) {
      return NO_READINGS;
    }
    int n = folded.length();
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
    if (found.isEmpty()) {
      return NO_READINGS;
    }
    int fewest = best;
    found.removeIf(reading -> reading.attached() > fewest);
    return found.toArray(NO_READINGS);
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
    List<Entry> list = entries(folded, stem, end);
    int attached = Integer.MAX_VALUE;
    if (list.isEmpty()) {
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
