package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordReading;
import java.util.List;

/**
 * A place in a sentence where a trigger of the lexicon stands.
 *
 * @param token index of its first token
 * @param last index after its last token, where its words stand together; else after the first
 * @param reading how the first token is read
 * @param options the triggers that it may be, one an event type at most
 */
public record Candidate(int token, int last, WordReading reading, List<Trigger> options) {
  public Candidate {
    options = List.copyOf(options);
  }

  public boolean isVerb() {
    return reading.isVerb();
  }
}
