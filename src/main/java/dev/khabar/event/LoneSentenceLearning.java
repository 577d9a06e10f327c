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
  private static final double DOUBTFUL_NO = 0.3;

  /**
   * Of an attack it is half a yes too: two annotators in five took it for a report. With it the F1
   * of assault grows by .02, that of protest, which has few yes, falls as much.
   */
  private static final double DOUBTFUL_YES = 0.2;

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
        add(text, coder, classifiers.get(EventLearning.fold(text)));
      }
    }
  }

  private void add(AnnotatedText text, EventCoder coder, EventClassifier classifier) {
    EventType type = text.question().orElseThrow();
    boolean doubtful = text.answer().equals("difficult no");
    CleanArticle article = text.article();
    TriggerChoice choice = new TriggerChoice(coder.views(article), coder.context(article));
    for (ReadSentence read : choice.read(classifier)) {
      LoneSentences.features(read, coder.context(article), type)
          .ifPresent(
              vector -> {
                add(text, vector, text.answer().equals("yes"), doubtful ? DOUBTFUL_NO : 1);
                if (doubtful && type == EventType.ASSAULT) {
                  add(text, vector, true, DOUBTFUL_YES);
                }
              });
    }
  }

  private void add(AnnotatedText text, LoneSentenceVector vector, boolean yes, double weight) {
    answers.add(
        new Answered(
            text.question().orElseThrow(),
            EventLearning.fold(text),
            new LoneSentenceTrainer.Example(vector, yes, weight)));
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
