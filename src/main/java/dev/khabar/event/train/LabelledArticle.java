package dev.khabar.event.train;

import dev.khabar.event.EventType;
import dev.khabar.event.choice.EventVerifier;
import dev.khabar.event.choice.TriggerChoice;
import dev.khabar.event.modality.TypedModality;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ReadSentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article read by a network that was learnt without it, with what is known of its candidates.
 *
 * @param view the article as it was read
 * @param fold the part that was left out
 */
record LabelledArticle(
    ArticleView view, List<ReadSentence> sentences, int fold, List<Label> labels) {
  /** Rows that were read one by one count more than candidates of annotated articles. */
  private static final double JUDGED_WEIGHT = 2;

  /**
   * What is known of a candidate.
   *
   * @param sentence index of its sentence among those read
   * @param candidate index of it there
   * @param event whether its likeliest type is that of an event
   */
  record Label(int sentence, int candidate, boolean event, double weight) {}

  /** An article whose events are all annotated. */
  static LabelledArticle annotated(AnnotatedText text, TriggerChoice choice, int fold) {
    List<ReadSentence> sentences = choice.read();
    Set<List<Integer>> events = new HashSet<>();
    text.events().forEach(event -> likeliest(event, sentences).ifPresent(events::add));
    List<Label> labels = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < sentences.get(s).size(); i++) {
        if (isSure(sentences.get(s), i)) {
          labels.add(new Label(s, i, events.contains(List.of(s, i)), 1));
        }
      }
    }
    return new LabelledArticle(choice.view(), sentences, fold, labels);
  }

  /** Of the words that stand for an event the likeliest by itself: sentence and candidate. */
  private static Optional<List<Integer>> likeliest(
      AnnotatedText.Event event, List<ReadSentence> sentences) {
    Optional<List<Integer>> likeliest = Optional.empty();
    double highest = 0;
    for (int s = 0; s < sentences.size(); s++) {
      ReadSentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.probability(i) > highest
            && event.isHit(sentence.begin(i), sentence.end(i))
            && isA(sentence, i, event.type())) {
          highest = sentence.probability(i);
          likeliest = Optional.of(List.of(s, i));
        }
      }
    }
    return likeliest;
  }

  /** An article of which single rows were judged. */
  static LabelledArticle judged(JudgedArticle judged, TriggerChoice choice, int fold) {
    List<ReadSentence> sentences = choice.read();
    List<Label> labels = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      ReadSentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        for (JudgedArticle.Row row : judged.rows()) {
          if (isSure(sentence, i) && row.overlaps(sentence.begin(i), sentence.end(i))) {
            int of = i;
            boolean event =
                row.asserted() && row.type().filter(type -> isA(sentence, of, type)).isPresent();
            labels.add(new Label(s, i, event, JUDGED_WEIGHT));
          }
        }
      }
    }
    return new LabelledArticle(choice.view(), sentences, fold, labels);
  }

  private static boolean isSure(ReadSentence sentence, int i) {
    return sentence.probability(i) >= EventVerifier.LEAST;
  }

  /** Whether the word of a deed stands for the annotated type: itself, or the deed to come. */
  private static boolean isA(ReadSentence sentence, int i, EventType annotated) {
    EventType word = sentence.trigger(i).type();
    return word == annotated
        || TypedModality.mayBe(sentence.view(), sentence.candidates().get(i), word, annotated);
  }
}
