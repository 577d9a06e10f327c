package dev.khabar.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learns {@link LoneSentences} from sentences that annotators were asked about. What the network
 * says of their candidates is part of it, so each is read by a network that has not learnt it.
 */
final class LoneSentenceLearning {
  /** What the annotators disagreed about is a doubtful no. */
  private static final double DOUBTFUL_WEIGHT = 0.3;

  /** Thresholds whose F1 is so near the best one are as good: the middle of them is taken. */
  private static final double AS_GOOD = 0.01;

  /** An answered sentence; unclear answers are not kept. */
  private record Answered(EventType type, int fold, LoneSentenceTrainer.Example example) {
    boolean wanted() {
      return example.wanted();
    }

    /** Whether it is a yes or a no that all annotators gave. */
    boolean isPlain() {
      return example.weight() == 1;
    }
  }

  private final List<Answered> answers = new ArrayList<>();

  /**
   * Learning from texts; those without a question are left.
   *
   * @param readers for each part of the texts the network that was learnt without it
   */
  LoneSentenceLearning(List<AnnotatedText> texts, List<FeatureNetwork> readers) {
    EventCoder coder = EventWorkshop.untrained();
    List<EventClassifier> classifiers = EventLearning.classifiers(readers);
    for (AnnotatedText text : texts) {
      boolean yes = text.answer().equals("yes");
      boolean whole = !yes || text.article().sentences().size() == 1;
      if (text.question().isPresent() && !text.answer().equals("ambiguous") && whole) {
        EventType type = text.question().get();
        int fold = EventLearning.fold(text);
        double weight = yes || text.answer().equals("easy no") ? 1 : DOUBTFUL_WEIGHT;
        TriggerChoice choice =
            new TriggerChoice(coder.views(text.article()), coder.context(text.article()));
        for (ReadSentence read : choice.read(classifiers.get(fold))) {
          LoneSentences.features(read, coder.context(text.article()), type)
              .map(vector -> new LoneSentenceTrainer.Example(vector, yes, weight))
              .ifPresent(example -> answers.add(new Answered(type, fold, example)));
        }
      }
    }
  }

  /** What all sentences teach. */
  LoneSentences all() {
    return without(-1);
  }

  /** What the sentences of the other parts teach. */
  LoneSentences without(int left) {
    Map<EventType, LoneSentences.Question> questions = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      List<Answered> own =
          answers.stream().filter(a -> a.type() == type && a.fold() != left).toList();
      if (!own.isEmpty()) {
        questions.put(type, new LoneSentences.Question(train(own), threshold(own)));
      }
    }
    return new LoneSentences(questions);
  }

  private static LoneSentenceWeights train(List<Answered> answers) {
    return LoneSentenceTrainer.train(answers.stream().map(Answered::example).toList());
  }

  /** The threshold with the best F1 of yes against plain no, each part scored by the others. */
  private static double threshold(List<Answered> answers) {
    List<Answered> plain = answers.stream().filter(Answered::isPlain).toList();
    double[] scores = new double[plain.size()];
    for (int part = 0; part < EventLearning.FOLDS; part++) {
      int left = part;
      LoneSentenceWeights weights = train(answers.stream().filter(a -> a.fold() != left).toList());
      for (int i = 0; i < scores.length; i++) {
        if (plain.get(i).fold() == part) {
          scores[i] = weights.score(plain.get(i).example().features());
        }
      }
    }
    double[] steps = Arrays.stream(scores).sorted().toArray();
    double[] f1 = Arrays.stream(steps).map(step -> f1(plain, scores, step)).toArray();
    double enough = Arrays.stream(f1).max().orElseThrow() - AS_GOOD;
    int first = 0;
    while (f1[first] < enough) {
      first++;
    }
    int last = f1.length - 1;
    while (f1[last] < enough) {
      last--;
    }
    return (steps[first] + steps[last]) / 2;
  }

  private static double f1(List<Answered> answers, double[] scores, double threshold) {
    int right = 0;
    int counted = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean given = scores[i] >= threshold;
      right += given && answers.get(i).wanted() ? 2 : 0;
      counted += (given ? 1 : 0) + (answers.get(i).wanted() ? 1 : 0);
    }
    return counted == 0 ? 0 : (double) right / counted;
  }
}
