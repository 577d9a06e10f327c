package dev.khabar.event.train;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.NameMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads short texts of the project's own with their events and parties: TRIGGER/TYPE/MODALITY, then
 * A=, R= and P= for actors, recipients and places, several divided by a bar.
 */
final class WrittenTexts {
  private static final String BETWEEN_EVENTS = " ; ";

  /** Particles that may stand before a word, and pronouns that may stand behind one. */
  private static final Set<String> BEFORE = Set.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل");

  private static final Set<String> BEHIND =
      Set.of("", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي", "ني");

  private final Function<List<Sentence>, List<NameMention>> tagger;
  private final EntityResolver resolver = EntityResolver.load(Optional.empty());

  WrittenTexts(Function<List<Sentence>, List<NameMention>> tagger) {
    this.tagger = tagger;
  }

  /** The texts of a table; throws where a line is not as it should be, naming its place. */
  List<AnnotatedText> read(Path file) {
    return LexiconTable.file(file).stream().map(this::text).toList();
  }

  /** The text of a row: its words, then its events or a dash. */
  AnnotatedText text(LexiconTable.Row row) {
    String text = row.cell(0);
    List<Sentence> sentences = SentenceSplitter.split(text, 0, text.length(), 0);
    return new AnnotatedText(
        AnnotatedText.WITH_ROLES + row.line(),
        new CleanArticle(
            text,
            sentences,
            0,
            0,
            resolver.resolve(text, tagger.apply(sentences)),
            Optional.empty()),
        events(row),
        Optional.empty(),
        "");
  }

  private static List<AnnotatedText.Event> events(LexiconTable.Row row) {
    List<AnnotatedText.Event> events = new ArrayList<>();
    if (row.cells().size() != 2 || row.cell(1).isEmpty()) {
      throw row.wrong("needs a text and its events, or - for none");
    }
    if (row.cell(1).equals("-")) {
      return events;
    }
    Map<String, Integer> used = new HashMap<>();
    for (String event : row.cell(1).split(BETWEEN_EVENTS, -1)) {
      events.add(event(row, event.strip().split("/", -1), used));
    }
    return events;
  }

  private static AnnotatedText.Event event(
      LexiconTable.Row row, String[] parts, Map<String, Integer> used) {
    if (parts.length < 3) {
      throw row.wrong("no TRIGGER/TYPE/MODALITY: " + String.join("/", parts));
    }
    String[] word = parts[0].split("#", 2);
    int number = used.merge(word[0], 1, Integer::sum);
    if (word.length == 2) {
      number = Math.max(0, "123456789".indexOf(word[1])) + 1;
    }
    int begin = trigger(row, word[0], number);
    Map<String, List<String>> parties = new HashMap<>();
    for (int k = 3; k < parts.length; k++) {
      String role = parts[k].substring(0, Math.min(2, parts[k].length()));
      if (!Set.of("A=", "R=", "P=").contains(role)
          || parties.put(role, parties(row, parts[k].substring(2))) != null) {
        throw row.wrong("A=, R= or P=, each once, and not " + parts[k]);
      }
    }
    return new AnnotatedText.Event(
        begin,
        begin + word[0].length(),
        constant(row, EventType.class, parts[1]),
        constant(row, Modality.class, parts[2]),
        parties.getOrDefault("A=", List.of()),
        parties.getOrDefault("R=", List.of()),
        parties.getOrDefault("P=", List.of()),
        "",
        List.of());
  }

  private static <T extends Enum<T>> T constant(LexiconTable.Row row, Class<T> kind, String name) {
    for (T value : kind.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw row.wrong("no " + kind.getSimpleName() + ": " + name);
  }

  /** The parties as they stand in the text: an article that ل has swallowed is written with it. */
  private static List<String> parties(LexiconTable.Row row, String named) {
    List<String> parties = new ArrayList<>();
    for (String party : named.split("\\|", -1)) {
      boolean plain = find(row.cell(0), party, 1, false) >= 0;
      if (!plain && find(row.cell(0), joined(party), 1, false) < 0) {
        throw row.wrong("the party " + party + " does not stand in the text");
      }
      parties.add(plain ? party : joined(party));
    }
    return parties;
  }

  /** الحكومة as it stands in للحكومة. */
  private static String joined(String words) {
    String joined = words.startsWith("ال") ? "ل" + words.substring(1) : words;
    return joined.startsWith("للل") ? joined.substring(1) : joined;
  }

  /** Where a trigger stands; its ة is a ت before a pronoun. */
  private static int trigger(LexiconTable.Row row, String word, int number) {
    String bound = word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
    for (String shape : List.of(word, bound, joined(word))) {
      int begin = find(row.cell(0), shape, number, true);
      if (begin >= 0) {
        return begin;
      }
    }
    throw row.wrong("the trigger " + word + " is no word of the text");
  }

  /** Where words stand for the given time, particles before them apart; -1 where they do not. */
  private static int find(String text, String words, int number, boolean pronouns) {
    int left = number;
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      int begin = at;
      while (begin > 0 && isPart(text.charAt(begin - 1))) {
        begin--;
      }
      int end = at + words.length();
      int behind = end;
      while (behind < text.length() && isPart(text.charAt(behind))) {
        behind++;
      }
      boolean ends = behind == end || (pronouns && BEHIND.contains(text.substring(end, behind)));
      if (ends && BEFORE.contains(text.substring(begin, at)) && --left == 0) {
        return at;
      }
      at = text.indexOf(words, at + 1);
    }
    return -1;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
