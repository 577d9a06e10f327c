package dev.khabar.event.choice;

import dev.khabar.event.EventType;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.ReadSentence;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Which candidates of an article are events. */
public final class TriggerChoice {
  /** What several unsure words make sure of at most: measured on annotated news. */
  private static final double SHARED = 0.85;

  /** Tokens within which words of one type may stand for one event. */
  private static final int ONE_EVENT = 12;

  /**
   * From which confidence on a noun that says which act a verb does stands for both, فرضت عقوبات,
   * where no article tells more. In articles it is wrong three times of four: there the second look
   * tells the two apart.
   */
  private static final double NAMED = 0.4;

  private final ArticleView view;
  private final EventClassifier classifier;
  private final List<ReadSentence> read;

  /** Reads the candidates of an article, each by itself. */
  public TriggerChoice(ArticleView article, EventClassifier classifier) {
    this.view = article;
    this.classifier = classifier;
    this.read = read(article, classifier);
  }

  private static List<ReadSentence> read(ArticleView article, EventClassifier classifier) {
    ArticleContext context = new ArticleContext(article);
    List<ReadSentence> read = new ArrayList<>(article.sentences().size());
    for (SentenceView view : article.sentences()) {
      List<Candidate> candidates = TriggerFinder.find(view);
      context.at(view);
      List<double[]> probabilities = classifier.probabilities(view, candidates, context);
      context.seen(candidates);
      read.add(new ReadSentence(view, candidates, probabilities));
    }
    return read;
  }

  public ArticleView view() {
    return view;
  }

  /** What the network says of the candidates of each sentence of the view, in its order. */
  public List<ReadSentence> read() {
    return read;
  }

  /** The triggers of each sentence of the view that are events, in its order. */
  public List<List<ChosenTrigger>> chosen() {
    Thresholds thresholds = classifier.thresholds();
    List<List<ChosenTrigger>> chosen = new ArrayList<>(read.size());
    if (classifier.verifier().isPresent() && EventVerifier.isArticle(view.article())) {
      double[][] confidences = classifier.verifier().get().confidences(view, read);
      // The rows of a lone text are not looked at again.
      ToDoubleFunction<EventType> asked =
          LoneSentences.isLone(view.article()) ? thresholds::inArticle : classifier::chosen;
      for (int s = 0; s < confidences.length; s++) {
        chosen.add(choose(read.get(s), confidences[s], asked));
      }
    } else {
      for (ReadSentence sentence : read) {
        chosen.add(choose(sentence, byItself(sentence, thresholds), thresholds::of));
      }
    }
    return chosen;
  }

  /** How sure the candidates of a sentence are where no article tells more. */
  private static double[] byItself(ReadSentence sentence, Thresholds thresholds) {
    double[] own = new double[sentence.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = thresholds.confidence(sentence.trigger(i).type(), sentence.probability(i));
    }
    double[] confidences = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      confidences[i] = Math.max(own[i], together(sentence, own, i));
    }
    for (int i = 0; i < own.length; i++) {
      name(sentence, own, i, confidences);
    }
    return confidences;
  }

  /** Gives a noun that says which act a verb does the confidence of both. */
  private static void name(ReadSentence sentence, double[] own, int verb, double[] confidences) {
    int at = sentence.candidates().get(verb).token();
    for (int k = verb + 1; k < own.length; k++) {
      if (sentence.candidates().get(k).token() - at > ONE_EVENT) {
        break;
      }
      if (own[k] >= NAMED
          && own[k] < own[verb]
          && DoubledActs.isNamed(
              sentence.view(), trigger(sentence, verb, own[verb]), trigger(sentence, k, own[k]))) {
        confidences[k] = Math.max(confidences[k], confidences[verb]);
      }
    }
  }

  private static List<ChosenTrigger> choose(
      ReadSentence sentence, double[] confidences, ToDoubleFunction<EventType> thresholds) {
    List<ChosenTrigger> chosen = new ArrayList<>();
    for (int i = 0; i < confidences.length; i++) {
      ChosenTrigger own = trigger(sentence, i, confidences[i]);
      EventType type = own.choice().trigger().type();
      if (confidences[i] >= thresholds.applyAsDouble(type)
          && !EmptyWords.isEmpty(sentence.view(), own.candidate(), type)) {
        chosen.add(own);
      }
    }
    return DoubledActs.once(sentence.view(), ResultWords.giveWay(sentence.view(), chosen));
  }

  private static ChosenTrigger trigger(ReadSentence sentence, int i, double confidence) {
    return new ChosenTrigger(
        sentence.candidates().get(i),
        new ChosenTrigger.Choice(Verdicts.of(sentence, i), confidence));
  }

  /**
   * Words of one event share its confidence: where none of them reaches the threshold, the
   * likeliest stands for all, and is never surer than {@link #SHARED}.
   */
  private static double together(ReadSentence sentence, double[] confidences, int index) {
    List<Candidate> candidates = sentence.candidates();
    EventType type = sentence.trigger(index).type();
    double sum = confidences[index];
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < candidates.size(); i += step) {
        int distance = Math.abs(candidates.get(i).token() - candidates.get(index).token());
        if (distance > ONE_EVENT) {
          break;
        }
        if (sentence.trigger(i).type() == type) {
          if (confidences[i] > confidences[index]) {
            return 0;
          }
          sum += confidences[i];
        }
      }
    }
    return Math.min(sum, SHARED);
  }
}
