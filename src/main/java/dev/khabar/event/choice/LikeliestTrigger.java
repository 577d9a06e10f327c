package dev.khabar.event.choice;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ReadSentence;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.SentenceWords;

/**
 * How the sentence tells the likeliest candidate of a type: as its main verb or deep in a clause,
 * what stands next to it, and which events of other types it tells beside.
 */
final class LikeliestTrigger {
  /** Tokens on either side that are looked at. */
  private static final int NEAR = 5;

  private static final int MOST_VERBS = 3;
  private static final int LONGEST_CLAUSE = 5;

  private final ReadSentence read;
  private final SentenceView view;
  private final SentenceWords words;
  private final int at;
  private final int shape;
  private final boolean verb;

  /** The candidate of a sentence by its index there. */
  LikeliestTrigger(ReadSentence read, SentenceWords words, int index) {
    this.read = read;
    this.view = read.view();
    this.words = words;
    Candidate candidate = read.candidates().get(index);
    this.at = candidate.token();
    this.shape = candidate.reading().form().shape().ordinal();
    this.verb = candidate.isVerb();
  }

  /** What stands before it and behind it. */
  FeatureHashes place() {
    FeatureHashes hashes = new FeatureHashes();
    verbs(hashes);
    clause(hashes);
    int quarter = at * 4 / view.size();
    hashes.add("quarter", quarter);
    hashes.add("quarter, shape", quarter, shape);
    for (int i = Math.max(0, at - NEAR); i < Math.min(view.size(), at + NEAR + 1); i++) {
      if (i != at) {
        near(hashes, i < at ? 0 : 1, i);
      }
    }
    return hashes;
  }

  private void verbs(FeatureHashes hashes) {
    int count = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < at; i++) {
      if (view.isVerb(i)) {
        count++;
        first = first < 0 ? i : first;
        last = i;
        view.governor(i).ifPresent(governor -> hashes.add("above", governor.kind().ordinal()));
      }
    }
    hashes.add("verbs before", Math.min(MOST_VERBS, count));
    hashes.add("first verb is it", verb && count == 0 ? 1 : 0);
    if (count > 0) {
      hashes.add("verb before", words.stem(last));
      hashes.add("first verb", words.stem(first));
    }
  }

  private void clause(FeatureHashes hashes) {
    int start = at;
    while (start > 0 && !view.is(start - 1, Kind.STOP) && !view.is(start - 1, Kind.COMMA)) {
      start--;
    }
    hashes.add("clause begins", words.stem(start));
    hashes.add("clause before", Math.min(LONGEST_CLAUSE, (at - start) / MOST_VERBS));
    for (int i = start; i < at; i++) {
      for (Kind kind : Kind.values()) {
        if (view.is(i, kind)) {
          hashes.add("in clause", kind.ordinal());
        }
      }
      if (view.is(i, Kind.SUBORDINATE) || view.is(i, Kind.RELATIVE)) {
        hashes.add("clause word", view.folded(i));
      }
    }
  }

  private void near(FeatureHashes hashes, int side, int i) {
    hashes.add("near", side, words.stem(i));
    for (Kind kind : Kind.values()) {
      if (view.is(i, kind)) {
        hashes.add("near class", side, kind.ordinal(), shape);
      }
    }
    for (EntityType name : EntityType.values()) {
      if (view.isName(i, name)) {
        hashes.add("near name", side, name.ordinal());
      }
    }
  }

  /**
   * How probable the likeliest event of another type is, or 0.
   *
   * @param before whether only those before the trigger count
   */
  double other(EventType type, boolean before) {
    double highest = 0;
    for (int i = 0; i < read.size(); i++) {
      Candidate candidate = read.candidates().get(i);
      for (int k = 0; k < candidate.options().size(); k++) {
        if (candidate.options().get(k).type() == type && (!before || candidate.token() < at)) {
          highest = Math.max(highest, read.probabilities().get(i)[k]);
        }
      }
    }
    return highest;
  }
}
