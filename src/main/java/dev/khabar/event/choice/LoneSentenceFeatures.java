package dev.khabar.event.choice;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.modality.ModalityReader;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ReadSentence;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.SentenceWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a whole sentence shows of whether it reports an event of a type as news: its words, what
 * closed classes it holds, its candidates, and what the classifier of candidates sees of the
 * likeliest. Every group of features weighs as much as another, however many it has.
 */
final class LoneSentenceFeatures {
  /** Likelier candidates tell their company twice. */
  private static final double LIKELY = 0.2;

  /** Further words of a class say no more. */
  private static final int ENOUGH = 3;

  private final ReadSentence read;
  private final SentenceView view;
  private final SentenceWords words;
  private final EventType type;
  private final LoneSentenceVector out = new LoneSentenceVector();

  private LoneSentenceFeatures(ReadSentence read, EventType type) {
    this.read = read;
    this.view = read.view();
    this.words = new SentenceWords(view);
    this.type = type;
  }

  /**
   * The features of a sentence.
   *
   * @param read its candidates with what the classifier says of them
   * @param triggers the features of each candidate
   */
  static LoneSentenceVector of(ReadSentence read, List<long[]> triggers, EventType type) {
    LoneSentenceFeatures features = new LoneSentenceFeatures(read, type);
    features.words();
    features.classes();
    features.candidates(triggers);
    return features.out;
  }

  private void words() {
    FeatureHashes single = new FeatureHashes();
    FeatureHashes pairs = new FeatureHashes();
    FeatureHashes lemmas = new FeatureHashes();
    for (int i = 0; i < view.size(); i++) {
      single.add("word", words.stem(i));
      if (view.readings(i).length > 0) {
        lemmas.add("known", view.readings(i)[0].word().lemma());
      }
      if (i > 0) {
        pairs.add("pair", words.stem(i - 1), words.stem(i));
      }
    }
    out.group(single);
    out.group(pairs);
    out.group(lemmas);
  }

  private void classes() {
    FeatureHashes hashes = new FeatureHashes();
    int[] kinds = new int[Kind.values().length];
    int[] names = new int[EntityType.values().length];
    int numbers = 0;
    int dates = 0;
    int verbs = 0;
    boolean year = false;
    for (int i = 0; i < view.size(); i++) {
      for (Kind kind : Kind.values()) {
        kinds[kind.ordinal()] += view.is(i, kind) ? 1 : 0;
      }
      for (EntityType name : EntityType.values()) {
        names[name.ordinal()] += view.isName(i, name) ? 1 : 0;
      }
      numbers += view.numberAt(i) == null ? 0 : 1;
      dates += view.isDate(i) ? 1 : 0;
      verbs += view.isVerb(i) ? 1 : 0;
      year |= view.dateAt(i) != null && view.dateAt(i).year();
      view.governor(i).ifPresent(governor -> hashes.add("governor", governor.kind().ordinal()));
    }
    upTo(hashes, "class", kinds);
    upTo(hashes, "name", names);
    hashes.add("numbers", Math.min(ENOUGH, numbers));
    hashes.add("dates", Math.min(ENOUGH, dates), year ? 1 : 0);
    hashes.add("verbs", Math.min(2 * ENOUGH, verbs));
    for (int length = 6; length < 54 && length <= view.size(); length += 6) {
      hashes.add("longer than", length);
    }
    hashes.add("first", view.folded(0));
    hashes.add("first two", view.folded(0), view.folded(1));
    hashes.add("first is a verb", view.isVerb(0) ? 1 : 0);
    hashes.add("last", view.folded(view.size() - 1));
    out.group(hashes);
  }

  private static void upTo(FeatureHashes hashes, String template, int[] counts) {
    for (int kind = 0; kind < counts.length; kind++) {
      for (int n = 1; n <= Math.min(ENOUGH, counts[kind]); n++) {
        hashes.add(template, kind, n);
      }
    }
  }

  private void candidates(List<long[]> triggers) {
    FeatureHashes hashes = new FeatureHashes();
    List<Double> all = new ArrayList<>();
    List<Double> asserted = new ArrayList<>();
    double other = 0;
    double highest = -1;
    int likeliest = -1;
    for (int i = 0; i < read.size(); i++) {
      Candidate candidate = read.candidates().get(i);
      for (int k = 0; k < candidate.options().size(); k++) {
        double probability = read.probabilities().get(i)[k];
        if (candidate.options().get(k).type() != type) {
          other = Math.max(other, probability);
          continue;
        }
        Modality modality =
            ModalityReader.read(view, candidate, Optional.empty(), Optional.empty());
        all.add(probability);
        if (modality == Modality.ASSERTED) {
          asserted.add(probability);
        }
        company(hashes, candidate, modality, 0);
        if (probability > LIKELY) {
          company(hashes, candidate, modality, 1);
        }
        if (probability > highest) {
          highest = probability;
          likeliest = i;
        }
      }
    }
    out.group(hashes);
    if (likeliest >= 0) {
      likeliest(triggers.get(likeliest), new LikeliestTrigger(read, words, likeliest));
    }
    double none = 1;
    for (double probability : asserted) {
      none *= 1 - probability;
    }
    out.number("likeliest", odds(nth(all, 0)));
    out.number("likeliest asserted", odds(nth(asserted, 0)));
    out.number("second asserted", odds(nth(asserted, 1)));
    out.number("any asserted", odds(1 - none));
    out.number("other type", odds(other));
  }

  private void likeliest(long[] features, LikeliestTrigger likeliest) {
    FeatureHashes own = new FeatureHashes();
    for (long feature : Arrays.stream(features).distinct().toArray()) {
      own.add("likeliest", (int) (feature >>> 32), (int) feature);
    }
    out.group(own);
    out.group(likeliest.place());
    for (EventType other : EventType.values()) {
      if (other != type) {
        beside("other " + other, likeliest.other(other, false));
        beside("before " + other, likeliest.other(other, true));
      }
    }
  }

  private void company(FeatureHashes hashes, Candidate candidate, Modality modality, int likely) {
    int lemma = candidate.options().get(0).lemma().hashCode();
    InflectedForm form = candidate.reading().form();
    int shape = form.shape().ordinal() * 4 + (form.plural() ? 2 : 0) + (form.passive() ? 1 : 0);
    int previous = words.stem(candidate.token() - 1);
    int next = words.stem(candidate.last());
    hashes.add("lemma", likely, lemma);
    hashes.add("lemma, shape", likely, lemma, form.shape().ordinal());
    hashes.add("shape", likely, shape);
    hashes.add("clitic", likely, candidate.reading().proclitic().ordinal());
    hashes.add("previous", likely, previous);
    hashes.add("next", likely, next);
    hashes.add("modality", likely, modality.ordinal());
    hashes.add("previous, lemma", likely, previous, lemma);
    hashes.add("lemma, next", likely, lemma, next);
    hashes.add("previous, shape", likely, previous, form.shape().ordinal());
    hashes.add("definite", likely, view.isDefinite(candidate.token()) ? 1 : 0, shape);
  }

  private static double nth(List<Double> values, int n) {
    return values.stream().sorted((a, b) -> Double.compare(b, a)).skip(n).findFirst().orElse(0.0);
  }

  /** From a probability of some .05 on; what is less probable is nothing. */
  private void beside(String name, double probability) {
    double value = odds(probability) + 1;
    if (value > 0) {
      out.number(name, value);
    }
  }

  /** A third of the log-odds, so that the numbers are of the size of the other groups. */
  private static double odds(double probability) {
    return Math.log(Math.max(probability, 1e-3) / Math.max(1 - probability, 1e-3)) / 3;
  }
}
