package dev.khabar.event.choice;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.EventType;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Company in which a trigger reports no event, {@code empty.tsv}: figures of speech, advice to the
 * public, dangers that threaten, words of the same spelling. Immutable; thread-safe.
 */
final class EmptyCompany {
  /** How long a word is that may begin with a preposition that was not found. */
  private static final int SHORT = 3;

  /** Forms of the word, by their letters in the table. */
  private static final Set<String> FORMS = Set.of("N", "V", "I", "*");

  private static final List<Line> LINES = lines(ShippedFiles.table("empty.tsv"));

  private static final Map<EventType, List<Line>> OF_TYPE = new EnumMap<>(EventType.class);

  static {
    for (EventType type : EventType.values()) {
      OF_TYPE.put(type, LINES.stream().filter(line -> line.types().contains(type)).toList());
    }
  }

  private EmptyCompany() {}

  static List<Line> shipped() {
    return LINES;
  }

  /**
   * The lines of a table's rows.
   *
   * @throws dev.khabar.arabic.LexiconException naming file, line and reason
   */
  static List<Line> lines(List<LexiconTable.Row> rows) {
    return rows.stream().map(Line::of).toList();
  }

  /** Whether the candidate reports no event of the type where it stands. */
  static boolean isEmpty(SentenceView view, Candidate candidate, EventType type) {
    String lemma = Folding.fold(candidate.reading().word().lemma());
    for (Line line : OF_TYPE.get(type)) {
      if (line.isEmpty(view, candidate, lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Where the company stands. */
  private enum Place {
    BEFORE,
    BEHIND,
    NEAR,
    OWN,
    WITHOUT
  }

  /** A line of the table. */
  record Line(
      Set<EventType> types,
      String form,
      boolean but,
      Set<String> lemmas,
      Place place,
      int reach,
      List<List<String>> phrases) {
    static Line of(LexiconTable.Row row) {
      Set<EventType> types =
          Arrays.stream(row.cell(0).split("\\|", -1))
              .map(name -> row.constant(EventType.class, name, "event type"))
              .collect(Collectors.toUnmodifiableSet());
      boolean but = row.cell(2).startsWith("!");
      String lemmas = but ? row.cell(2).substring(1) : row.cell(2);
      if (!FORMS.contains(row.cell(1))) {
        throw row.wrong("unknown form '" + row.cell(1) + "': N, V, I or *");
      }
      String[] words = row.cell(3).split(" ", -1);
      Place place = row.constant(Place.class, words[0].toUpperCase(Locale.ROOT), "place");
      List<List<String>> phrases = new ArrayList<>();
      for (String phrase : row.cell(4).split("\\|", -1)) {
        phrases.add(Arrays.stream(phrase.split(" ", -1)).map(Folding::fold).toList());
      }
      return new Line(
          types,
          row.cell(1),
          but,
          lemmas.equals("*")
              ? Set.of()
              : Arrays.stream(lemmas.split("\\|", -1))
                  .map(Folding::fold)
                  .collect(Collectors.toUnmodifiableSet()),
          place,
          place == Place.OWN ? 0 : reach(words, row),
          List.copyOf(phrases));
    }

    private static int reach(String[] place, LexiconTable.Row row) {
      if (place.length != 2 || !place[1].matches("[1-9][0-9]?")) {
        throw row.wrong(
            "'" + row.cell(3) + "' needs a place and a number of words, as in behind 3");
      }
      return Integer.parseInt(place[1]);
    }

    boolean isEmpty(SentenceView view, Candidate candidate, String lemma) {
      if (!isOfForm(candidate) || !isOfLemma(lemma)) {
        return false;
      }
      int at = candidate.token();
      int behind = Math.min(view.size(), candidate.last() + reach);
      return switch (place) {
        case OWN -> phrases.stream().anyMatch(phrase -> phrase.get(0).equals(view.folded(at)));
        case BEFORE -> stands(view, Math.max(0, at - reach), at);
        case BEHIND -> stands(view, candidate.last(), behind);
        case NEAR ->
            stands(view, Math.max(0, at - reach), at) || stands(view, candidate.last(), behind);
        case WITHOUT -> !stands(view, at + 1, behind);
      };
    }

    private boolean isOfForm(Candidate candidate) {
      return switch (form) {
        case "N" -> !candidate.isVerb();
        case "V" -> candidate.isVerb();
        case "I" -> candidate.reading().form().shape() == InflectedForm.Shape.IMPERFECT;
        default -> true;
      };
    }

    private boolean isOfLemma(String lemma) {
      return lemmas.isEmpty() || lemmas.contains(lemma) != but;
    }

    /** Whether a phrase begins between the two places, before the end of the sentence. */
    private boolean stands(SentenceView view, int from, int to) {
      for (int i = from; i < to && !view.is(i, Kind.STOP); i++) {
        for (List<String> phrase : phrases) {
          if (begins(view, i, phrase)) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean begins(SentenceView view, int i, List<String> phrase) {
      String first = phrase.get(0);
      if (first.length() == 1) {
        String word = view.folded(i);
        // A short word such as بمد may not be cut, but can hardly be anything else.
        boolean cut = word.startsWith(first) && word.length() <= SHORT;
        return cut || view.attachedPreposition(i) == first.charAt(0);
      }
      for (int w = 0; w < phrase.size(); w++) {
        if (!view.isFormOf(i + w, phrase.get(w))) {
          return false;
        }
      }
      return true;
    }
  }
}
