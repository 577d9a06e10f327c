package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.network.FeatureHashes;
import java.util.Optional;

/** Features of the clause: the verbs, particles and prepositions that a candidate stands under. */
public final class ClauseFeatures {
  /** Words on either side whose identity counts. */
  public static final int WINDOW = 8;

  /** How far back a verb or a particle is looked for. */
  private static final int REACH = 20;

  /** Where the main verb of a sentence stands, at the latest. */
  private static final int MAIN = 12;

  private final SentenceView view;
  private final SentenceWords words;
  private final Candidate candidate;
  private final FeatureHashes out;
  private final int at;
  private final int word;
  private final int kind;

  /**
   * Of a candidate.
   *
   * @param out takes the features
   */
  public ClauseFeatures(
      SentenceView view, SentenceWords words, Candidate candidate, FeatureHashes out) {
    this.view = view;
    this.words = words;
    this.candidate = candidate;
    this.out = out;
    this.at = candidate.token();
    this.word = candidate.options().get(0).lemma().hashCode();
    this.kind = kindOf(candidate);
  }

  /** Part of speech and definiteness. */
  public static int kindOf(Candidate candidate) {
    WordReading reading = candidate.reading();
    int state = reading.proclitic().article ? 0 : reading.pronoun().isEmpty() ? 1 : 2;
    return reading.form().shape().ordinal() * 3 + state;
  }

  /** Adds all but what {@link #nextWords} says. */
  public void add() {
    nearestVerb();
    above();
    mainVerb();
    firstPreposition();
    boolean carried = Clauses.carrier(view, at) >= 0 || Clauses.carrierBehind(view, at) >= 0;
    out.add("carried", carried ? 1 : 0);
    for (Kind before : new Kind[] {Kind.RELATIVE, Kind.COMPLEMENT, Kind.NEGATION}) {
      if (view.is(at - 1, before)) {
        out.add("behind cue", before.ordinal());
      }
    }
  }

  /** Adds what stands next to the candidate, by kind. */
  public void nextWords() {
    int before = words.kind(at - 1);
    int behind = words.kind(candidate.last());
    out.add("kind, before", kind, before);
    out.add("kind, behind", kind, behind);
    out.add("kind between", kind, before, behind);
    out.add("word between", word, before, behind);
    out.add("kind, two before", kind, words.kind(at - 2), before);
    out.add("kind, two behind", kind, behind, words.kind(candidate.last() + 1));
  }

  private Optional<String> lemma(int verb) {
    return view.isVerb(verb) && view.readings(verb).length > 0
        ? Optional.of(view.readings(verb)[0].word().lemma())
        : Optional.empty();
  }

  private void nearestVerb() {
    for (int i = at - 1; i >= 0 && at - i <= WINDOW; i--) {
      if (view.is(i, Kind.STOP) || view.is(i, Kind.CLAUSE)) {
        out.add("clause", at - i);
        return;
      }
      Optional<String> verb = lemma(i);
      if (verb.isPresent()) {
        out.add("verb", verb.get());
        out.add("word+verb", word, verb.get().hashCode());
        view.readings(i)[0]
            .word()
            .governor()
            .ifPresent(governor -> out.add("governor", governor.kind().ordinal()));
        return;
      }
    }
  }

  /** What stands above the candidate in its sentence: a relative, أن and its verb, other verbs. */
  private void above() {
    boolean complement = false;
    boolean governed = false;
    int verbs = 0;
    for (int i = at - 1; i >= 0 && at - i <= REACH && !view.is(i, Kind.STOP); i--) {
      if (view.is(i, Kind.RELATIVE) && verbs == 0) {
        out.add("in relative", Math.min(4, at - i));
        out.add("in relative, kind", kind);
      }
      if (view.is(i, Kind.COMPLEMENT) && !complement) {
        complement = true;
        out.add("in complement", kind);
        out.add("complement at", Math.min(6, at - i));
      }
      if (!view.isVerb(i)) {
        continue;
      }
      verbs++;
      Optional<String> verb = lemma(i);
      if (verb.isEmpty()) {
        continue;
      }
      int governor = governor(i);
      if (complement && !governed) {
        governed = true;
        out.add("complement of", verb.get());
        out.add("complement of kind", governor, kind);
      }
      if (verbs == 1) {
        out.add("under kind", governor, kind, Math.min(5, at - i));
        out.add("under verb", verb.get().hashCode(), kind);
      }
    }
    out.add("verbs above", Math.min(verbs, 3), kind);
  }

  private int governor(int verb) {
    return view.readings(verb)[0]
        .word()
        .governor()
        .map(governor -> governor.kind().ordinal())
        .orElse(-1);
  }

  private void mainVerb() {
    for (int i = 0; i < Math.min(at, MAIN); i++) {
      Optional<String> verb = lemma(i);
      if (verb.isPresent()) {
        out.add("main verb", verb.get());
        return;
      }
    }
  }

  private void firstPreposition() {
    for (int i = candidate.last(); i < Math.min(view.size(), at + 6); i++) {
      if (view.isPreposition(i)) {
        out.add("preposition", view.folded(i));
        out.add("word+preposition", word, view.folded(i).hashCode());
        return;
      }
    }
  }
}
