package dev.khabar.event.lexicon;

import dev.khabar.event.EventType;
import java.util.List;
import java.util.Optional;

/**
 * A line of the trigger lexicon.
 *
 * @param lemma the word, or the words with {@code ..} where others may stand between
 * @param pos verb, noun or participle: the inflection of the first word
 * @param rest the folded words after the first, empty for a trigger of one word
 * @param carried index in {@code rest} of the word that carries the event, or -1 for the first word
 * @param gap whether other words may stand between them
 * @param type PLOVER type
 * @param mode PLOVER mode, where the type has modes
 * @param frame what the trigger says of its arguments
 */
public record Trigger(
    String lemma,
    Pos pos,
    List<String> rest,
    int carried,
    boolean gap,
    EventType type,
    Optional<String> mode,
    RoleFrame frame) {
  /** Which inflection a lexicon word takes. */
  public enum Pos {
    VERB,
    NOUN,
    PARTICIPLE
  }

  /** Names the entry in {@code rule}. */
  public String rule() {
    return lemma + "/" + pos.name().charAt(0) + "/" + type;
  }
}
