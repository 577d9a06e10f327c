package dev.khabar.event;

import java.util.List;

/**
 * A place in a sentence where a trigger of the lexicon stands.
 *
 * @param token index of its first token
 * @param last index after its last token, where its words stand together; else after the first
 * @param reading how the first token is read
 * @param options the triggers that it may be, one an event type at most
 */
record Candidate(int token, int last, WordReading reading, List<Trigger> options) {
  Candidate {
    options = List.copyOf(options);
  }

  boolean isVerb() {
    return reading.isVerb();
  }
}
