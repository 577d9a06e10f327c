package dev.khabar.event.train;

import dev.khabar.event.EventType;
import dev.khabar.event.choice.ArticleContext;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.choice.LoneSentenceVector;
import dev.khabar.event.choice.LoneSentenceWeights;
import dev.khabar.event.choice.LoneSentences;
import dev.khabar.event.choice.TriggerChoice;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ReadSentence;
import dev.khabar.event.sentence.SentenceReader;
import dev.khabar.event.train.LoneSentenceTrainer.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Learns {@link LoneSentences} from sentences that annotators were asked about. What the network
 * says of their candidates is part of it, so each is read by a network that has not learnt it.
 */
final class LoneSentenceLearning {
  /** What the annotators disagreed about is a doubtful no. */
  private static final double DOUBTFUL_NO = 0.3;

  /** It is a bit of a yes too: one annotator in three took it for a report. */
  private static final double DOUBTFUL_YES = 0.2;

  /** What most of them took for a report is a doubtful yes. */
  private static final double LIKELY_YES = 0.3;

  /** The part of further answers: none, since nothing is measured on them. */
  private static final int NO_PART = -2;

  /** What an example stands for. */
  private enum Kind {
    /** A yes or a no that all annotators gave. */
    PLAIN,
    /** What they disagreed about. */
    DOUBTFUL,
    /** The other side of a doubtful answer. */
    COPY
  }

  /** An answered sentence; unclear answers are not kept. */
  private record Answered(EventType type, int fold, Kind kind, Example example) {
    boolean isPlain() {
      return kind == Kind.PLAIN;
    }

    /** Whether an annotator took it for a report. */
    boolean isMention() {
      return kind == Kind.DOUBTFUL || example.wanted();
    }

    /** Whether thresholds are measured on it: not on further answers, and once a sentence. */
    boolean isMeasured() {
      return fold != NO_PART && kind != Kind.COPY;
    }
  }

  private final List<Answered> answers = new ArrayList<>();

  /**
   * Learning from texts; those without a question are left.
   *
   * @param further answers of others, who judged as the annotators might have: they count as much,
   *     but nothing is measured on them
   * @param readers for each part of the texts the network that was learnt without it
   */
  LoneSentenceLearning(
      List<AnnotatedText> texts, List<AnnotatedText> further, List<FeatureNetwork> readers) {
    SentenceReader reader = SentenceReader.load();
    List<EventClassifier> classifiers = EventLearning.classifiers(readers);
    for (AnnotatedText text : texts) {
      boolean no = text.answer().endsWith("no");
      boolean whole = no || text.article().sentences().size() == 1;
      boolean unclear = text.answer().equals(QuestionCorpus.AMBIGUOUS);
      if (text.question().isPresent() && !unclear && whole) {
        int fold = EventLearning.fold(text);
        add(text, reader, classifiers.get(fold), fold);
      }
    }
    for (AnnotatedText text : further) {
      add(text, reader, classifiers.get(EventLearning.fold(text)), NO_PART);
    }
  }

  private void add(
      AnnotatedText text, SentenceReader reader, EventClassifier classifier, int fold) {
    ArticleView article = reader.read(text.article());
    EventType type = text.question().orElseThrow();
    for (ReadSentence read : new TriggerChoice(article, classifier).read()) {
      LoneSentences.features(read, new ArticleContext(article), type)
          .ifPresent(vector -> add(type, fold, text.answer(), vector));
    }
  }

  private void add(EventType type, int fold, String answer, LoneSentenceVector vector) {
    switch (answer) {
      case "difficult no" -> {
        add(type, fold, Kind.DOUBTFUL, new Example(vector, false, DOUBTFUL_NO));
        if (fold != NO_PART) {
          add(type, fold, Kind.COPY, new Example(vector, true, DOUBTFUL_YES));
        }
      }
      case QuestionCorpus.LIKELY ->
          add(type, fold, Kind.DOUBTFUL, new Example(vector, true, LIKELY_YES));
      default -> add(type, fold, Kind.PLAIN, new Example(vector, answer.equals("yes"), 1));
    }
  }

  private void add(EventType type, int fold, Kind kind, Example example) {
    answers.add(new Answered(type, fold, kind, example));
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
        questions.put(type, question(own));
      }
    }
    return new LoneSentences(questions);
  }

  private static LoneSentenceWeights train(List<Answered> answers) {
    return LoneSentenceTrainer.train(answers.stream().map(Answered::example).toList());
  }

  private static LoneSentences.Question question(List<Answered> answers) {
    List<Answered> measured = answers.stream().filter(Answered::isMeasured).toList();
    double[] scores = scores(answers, measured);
    Predicate<Answered> yes = answer -> answer.example().wanted();
    return new LoneSentences.Question(
        train(answers),
        ReportThreshold.of(
            counted(measured, scores, Answered::isPlain, yes),
            counted(measured, scores, answer -> answer.isPlain() || !yes.test(answer), yes)),
        ReportThreshold.of(counted(measured, scores, answer -> true, Answered::isMention)));
  }

  /** The score of each sentence by what the other parts teach. */
  private static double[] scores(List<Answered> answers, List<Answered> measured) {
    double[] scores = new double[measured.size()];
    for (int part = 0; part < EventLearning.FOLDS; part++) {
      int left = part;
      LoneSentenceWeights weights = train(answers.stream().filter(a -> a.fold() != left).toList());
      for (int i = 0; i < scores.length; i++) {
        if (measured.get(i).fold() == part) {
          scores[i] = weights.score(measured.get(i).example().features());
        }
      }
    }
    return scores;
  }

  private static ReportThreshold.Answers counted(
      List<Answered> measured,
      double[] scores,
      Predicate<Answered> counts,
      Predicate<Answered> wanted) {
    int[] counted =
        IntStream.range(0, scores.length).filter(i -> counts.test(measured.get(i))).toArray();
    boolean[] yes = new boolean[counted.length];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = wanted.test(measured.get(counted[i]));
    }
    return new ReportThreshold.Answers(
        Arrays.stream(counted).mapToDouble(i -> scores[i]).toArray(), yes);
  }
}
