package dev.khabar.event.modality;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.WordMemory;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases of {@code governing.tsv}: what stands before a noun or behind it and says what kind
 * of deed it is, and the nouns that may stand between (موجة). Immutable but for what was looked up
 * last; thread-safe.
 */
final class GoverningPhrases {
  private static final int REMEMBERED = 1 << 12;

  private final Map<List<String>, Modality> before = new LinkedHashMap<>();
  private final Map<String, Modality> behind = new LinkedHashMap<>();
  private final Set<String> bridges = new HashSet<>();

  /** The phrases that may end with a word before an event noun. */
  private final WordMemory<List<Map.Entry<List<String>, Modality>>> remembered =
      new WordMemory<>(REMEMBERED, this::endingAt);

  private GoverningPhrases() {}

  /**
   * The phrases of a table's rows.
   *
   * @throws dev.khabar.arabic.LexiconException naming file, line and reason
   */
  static GoverningPhrases of(List<LexiconTable.Row> rows) {
    GoverningPhrases phrases = new GoverningPhrases();
    for (LexiconTable.Row row : rows) {
      Modality modality = row.constant(Modality.class, row.cell(0), "modality");
      for (String phrase : row.cell(2).split("\\|", -1)) {
        List<String> folded = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
          folded.add(Folding.fold(word).replace("ـ", ""));
        }
        switch (row.cell(1)) {
          case "before" -> phrases.before.put(folded, modality);
          case "behind" -> phrases.behind.put(folded.get(0), modality);
          case "bridge" -> phrases.bridges.add(folded.get(0));
          default -> throw row.wrong("stands before, behind or is a bridge");
        }
      }
    }
    return phrases;
  }

  /**
   * What a phrase right before a token says of it.
   *
   * @param noun the token's index
   * @param preposition what is written to the token, or a blank
   * @param definite whether the token has the article, which only a preposition of one letter joins
   */
  Optional<Modality> before(SentenceView view, int noun, char preposition, boolean definite) {
    for (Map.Entry<List<String>, Modality> phrase : remembered.of(view.folded(noun - 1))) {
      boolean one = phrase.getKey().get(phrase.getKey().size() - 1).length() == 1;
      if ((one || !definite) && stands(view, phrase.getKey(), noun, preposition)) {
        return Optional.of(phrase.getValue());
      }
    }
    return Optional.empty();
  }

  /** What an adjective behind a noun says of it. */
  Optional<Modality> behind(String adjective) {
    return Optional.ofNullable(behind.get(adjective));
  }

  /** Whether the folded word may stand between a phrase and the event noun. */
  boolean isBridge(String word) {
    return bridges.contains(word);
  }

  /** The phrases whose last whole word the token is a form of: of most tokens none. */
  private List<Map.Entry<List<String>, Modality>> endingAt(String token) {
    List<Map.Entry<List<String>, Modality>> ending = new ArrayList<>(0);
    for (Map.Entry<List<String>, Modality> phrase : before.entrySet()) {
      if (mayEnd(phrase.getKey(), token)) {
        ending.add(phrase);
      }
    }
    return ending;
  }

  /** Whether the token is a form of the last word that is not written to the event noun. */
  private static boolean mayEnd(List<String> phrase, String token) {
    int last = phrase.size() - 1;
    int whole = phrase.get(last).length() > 1 ? last : last - 1;
    return whole < 0 || Spelling.isFormOf(token, phrase.get(whole));
  }

  /** Whether the phrase ends before the index, its last ب or ل written to the word there. */
  private static boolean stands(SentenceView view, List<String> phrase, int end, char preposition) {
    String last = phrase.get(phrase.size() - 1);
    int words = phrase.size();
    if (last.length() == 1) {
      if (preposition != last.charAt(0)) {
        return false;
      }
      words--;
    }
    for (int w = 0; w < words; w++) {
      if (!view.isFormOf(end - words + w, phrase.get(w))) {
        return false;
      }
    }
    return true;
  }
}
