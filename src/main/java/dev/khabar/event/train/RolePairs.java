package dev.khabar.event.train;

import dev.khabar.event.EventType;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.role.RoleNetwork;
import dev.khabar.event.role.clause.TokenFeatures;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;

/**
 * What the role networks learn from: pairs of a trigger and a party with the roles that are
 * annotated, and the sentences in which the triggers stand. The pairs of a sentence follow each
 * other.
 */
final class RolePairs {
  /**
   * Where a pair stands.
   *
   * @param sentence number of the trigger's sentence
   * @param trigger the trigger's token
   * @param first the party's first token, or -1 where the sentence does not name it
   * @param end the token behind its last
   */
  record Pair(int sentence, int trigger, EventType type, int first, int end) {
    boolean isAbsent() {
      return first < 0;
    }
  }

  private final List<TrainingExample> examples = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** Features of each token, sentence by sentence. */
  private final List<long[][]> sentences = new ArrayList<>();

  /** Adds a sentence, to which the pairs behind belong. */
  void add(SentenceView view) {
    long[][] tokens = new long[view.size()][];
    for (int i = 0; i < tokens.length; i++) {
      List<Long> features = new ArrayList<>();
      TokenFeatures.of(view, i, features::add);
      tokens[i] = features.stream().mapToLong(Long::longValue).toArray();
    }
    sentences.add(tokens);
  }

  /** Adds a pair of the sentence that was added last. */
  void add(int trigger, EventType type, int first, int end, TrainingExample example) {
    pairs.add(new Pair(sentences.size() - 1, trigger, type, first, end));
    examples.add(example);
  }

  int size() {
    return pairs.size();
  }

  Pair pair(int index) {
    return pairs.get(index);
  }

  List<long[][]> sentences() {
    return sentences;
  }

  /** The networks that the pairs teach, both at once. */
  RoleNetwork learn() {
    ClauseTrainer clauses = new ClauseTrainer(this, RoleClassifier.ANSWERS);
    return new RoleNetwork(
        NetworkTrainer.train(
            examples, RoleClassifier.ANSWERS, NetworkTrainer.Settings.ROLES, clauses),
        clauses.network());
  }
}
