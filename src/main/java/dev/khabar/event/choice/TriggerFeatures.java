package dev.khabar.event.choice;

import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ClauseFeatures;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.SentenceWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What the classifier sees of a candidate: its word and form and the words next to it first, then
 * the words around it, the clause, the evidence of the sentence, the other candidates, the article.
 * The same code serves training and coding.
 */
public final class TriggerFeatures {
  private final SentenceView view;
  private final SentenceWords words;
  private final Candidate candidate;
  private final List<Candidate> candidates;
  private final int index;
  private final ArticleContext context;
  private final FeatureHashes out;
  private final ClauseFeatures clause;
  private final String lemma;

  /**
   * Of a candidate.
   *
   * @param candidates of the sentence
   * @param index of the candidate among them
   * @param out where the features go
   */
  TriggerFeatures(
      SentenceView view,
      SentenceWords words,
      List<Candidate> candidates,
      int index,
      ArticleContext context,
      FeatureHashes out) {
    this.view = view;
    this.words = words;
    this.candidates = candidates;
    this.index = index;
    this.candidate = candidates.get(index);
    this.context = context;
    this.out = out;
    this.clause = new ClauseFeatures(view, words, candidate, out);
    this.lemma = candidate.options().get(0).lemma();
  }

  /** The features of each candidate of a sentence. */
  public static List<long[]> of(
      SentenceView view, List<Candidate> candidates, ArticleContext context) {
    SentenceWords words = new SentenceWords(view);
    List<long[]> all = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      FeatureHashes out = new FeatureHashes();
      TriggerFeatures own = new TriggerFeatures(view, words, candidates, i, context, out);
      own.first();
      own.rest();
      all.add(out.toArray());
    }
    return all;
  }

  /** Adds what the word and its neighbours say: enough to know most of what is no event. */
  void first() {
    word();
    neighbours();
    clause.nextWords();
  }

  /** Adds all that {@link #first} does not. */
  void rest() {
    around();
    classes();
    clause.add();
    new EvidenceFeatures(view, candidates, index, out).add();
    context.add(candidate, out);
  }

  private void word() {
    WordReading reading = candidate.reading();
    Trigger first = candidate.options().get(0);
    int shape =
        reading.form().shape().ordinal() * 8
            + (reading.form().plural() ? 4 : 0)
            + (reading.form().passive() ? 2 : 0)
            + (first.frame().result() ? 1 : 0);
    int word = lemma.hashCode();
    int state = reading.proclitic().article ? 0 : reading.pronoun().isEmpty() ? 1 : 2;
    if (first.mode().isPresent()) {
      out.add("mode", first.mode().get());
    }
    out.add("bias");
    out.add("word", word, first.pos().ordinal());
    out.add("form", view.folded(candidate.token()));
    out.add("shape", shape);
    out.add("word+shape", word, shape);
    out.add("state", shape, state);
    out.add("word+state", word, state);
    out.add("options", candidate.options().size());
    for (Trigger option : candidate.options()) {
      out.add("option", option.type().ordinal(), option.frame().result() ? 1 : 0);
      out.add("option words", option.type().ordinal(), option.rest().size());
    }
    if (reading.proclitic().preposition != ' ') {
      out.add("clitic", reading.proclitic().preposition);
    }
    if (reading.proclitic() == Proclitic.FUTURE) {
      out.add("future");
    }
    if (reading.form().accusative()) {
      out.add("accusative");
    }
    if (reading.conjunction()) {
      out.add("joined");
    }
  }

  private void neighbours() {
    int at = candidate.token();
    int last = candidate.last();
    int word = lemma.hashCode();
    int previous = words.stem(at - 1);
    int next = words.stem(last);
    out.add("previous", previous);
    out.add("next", next);
    out.add("word+previous", word, previous);
    out.add("word+next", word, next);
    out.add("previous two", words.stem(at - 2), previous);
    out.add("next two", next, words.stem(last + 1));
    out.add("between", previous, word, next);
  }

  private void around() {
    int at = candidate.token();
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    for (int i = Math.max(0, at - SentenceView.NEAR); i < end; i++) {
      int distance = Math.abs(i - at);
      boolean near = distance <= ClauseFeatures.WINDOW;
      if (i == at || view.isName(i) || view.folded(i).length() < (near ? 2 : 3)) {
        continue;
      }
      if (near) {
        out.add(i < at ? "before" : "behind", words.stem(i));
        out.add("around", words.stem(i));
      }
      if (view.folded(i).length() > 2) {
        out.add("sentence", words.stem(i));
      }
    }
  }

  /** Classes of the trigger and of the words next to it. */
  private void classes() {
    int at = candidate.token();
    int last = candidate.last();
    for (int grain = 0; grain < SentenceWords.grains(); grain++) {
      out.add("own class", grain, words.wordClass(grain, at));
      for (int i = Math.max(0, at - 3); i <= at + 4 && i < view.size(); i++) {
        if (i != at && !view.isName(i)) {
          out.add(i < at ? "class before" : "class behind", grain, words.wordClass(grain, i));
        }
      }
      int kind = ClauseFeatures.kindOf(candidate);
      if (at > 0 && !view.isName(at - 1)) {
        out.add("previous class", kind, grain, words.wordClass(grain, at - 1));
      }
      if (last < view.size() && !view.isName(last)) {
        out.add("next class", kind, grain, words.wordClass(grain, last));
      }
    }
  }
}
