package dev.khabar.event.train;

import dev.khabar.event.EventType;
import dev.khabar.event.clause.TokenFeatures;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;

/**
 * What networks learn from of which one reads the sentence: examples of a trigger, or of a trigger
 * and a party, and the sentences in which the triggers stand. The examples of a sentence follow
 * each other.
 */
final class ClauseExamples {
  /** No party is asked for. */
  private static final int NO_PARTY = -2;

  /** The sentence does not name the party. */
  private static final int ABSENT = -1;

  /**
   * Where an example stands.
   *
   * @param sentence number of the trigger's sentence
   * @param trigger the trigger's token
   * @param first the party's first token, where there is one
   * @param end the token behind its last
   */
  record Place(int sentence, int trigger, EventType type, int first, int end) {
    /** Whether it is of a party that the sentence does not name. */
    boolean isAbsent() {
      return first == ABSENT;
    }

    /** Whether it is of a party of the sentence. */
    boolean isOfParty() {
      return first >= 0;
    }
  }

  private final List<TrainingExample> examples = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /** Features of each token, sentence by sentence. */
  private final List<long[][]> sentences = new ArrayList<>();

  /** Adds a sentence, to which the examples behind belong. */
  void add(SentenceView view) {
    long[][] tokens = new long[view.size()][];
    for (int i = 0; i < tokens.length; i++) {
      List<Long> features = new ArrayList<>();
      TokenFeatures.of(view, i, features::add);
      tokens[i] = features.stream().mapToLong(Long::longValue).toArray();
    }
    sentences.add(tokens);
  }

  /** Adds an example of a trigger of the sentence that was added last. */
  void add(int trigger, EventType type, TrainingExample example) {
    add(trigger, type, NO_PARTY, NO_PARTY, example);
  }

  /** Adds one of a trigger and a party that the sentence does not name. */
  void addAbsent(int trigger, EventType type, TrainingExample example) {
    add(trigger, type, ABSENT, ABSENT, example);
  }

  /** Adds one of a trigger and a party of the sentence. */
  void add(int trigger, EventType type, int first, int end, TrainingExample example) {
    places.add(new Place(sentences.size() - 1, trigger, type, first, end));
    examples.add(example);
  }

  List<TrainingExample> examples() {
    return examples;
  }

  int size() {
    return places.size();
  }

  Place place(int index) {
    return places.get(index);
  }

  List<long[][]> sentences() {
    return sentences;
  }
}
