package dev.khabar.entity.train;

import dev.khabar.entity.NameTagger;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import dev.khabar.entity.train.NameScore.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tagger measured on a two-column corpus.
 *
 * @param score counts of right, found and wanted names
 * @param sentences number of sentences
 * @param tokens number of the corpus's tokens
 * @param errors a line for each name missed or found wrongly, with the words around it
 */
public record BioEvaluation(NameScore score, int sentences, int tokens, List<String> errors) {
  private static final int CONTEXT = 6;

  /** Measures. */
  public static BioEvaluation of(NameTagger tagger, List<BioSentence> sentences) {
    NameScore score = new NameScore();
    List<String> errors = new ArrayList<>();
    int tokens = 0;
    for (BioSentence sentence : sentences) {
      tokens += sentence.tokens().size();
      Set<Span> wanted = BioLabels.spans(sentence.labels());
      Set<Span> found = BioLabels.spans(BioLabels.tagged(tagger, sentence));
      score.add(wanted, found);
      addErrors(sentence, wanted, found, errors);
    }
    return new BioEvaluation(score, sentences.size(), tokens, errors);
  }

  private static void addErrors(
      BioSentence sentence, Set<Span> wanted, Set<Span> found, List<String> errors) {
    Set<Span> all =
        new TreeSet<>(
            Comparator.comparingInt(Span::begin)
                .thenComparingInt(Span::end)
                .thenComparing(Span::type));
    all.addAll(wanted);
    all.addAll(found);
    for (Span span : all) {
      if (wanted.contains(span) != found.contains(span)) {
        String kind = wanted.contains(span) ? "missed" : "wrong";
        errors.add(
            "line "
                + (sentence.line() + span.begin())
                + "\t"
                + kind
                + "\t"
                + span.type()
                + "\t"
                + context(sentence, span));
      }
    }
  }

  private static String context(BioSentence sentence, Span span) {
    List<String> tokens = sentence.tokens();
    int from = Math.max(0, span.begin() - CONTEXT);
    int to = Math.min(tokens.size(), span.end() + CONTEXT);
    return String.join(" ", tokens.subList(from, span.begin()))
        + " ["
        + String.join(" ", tokens.subList(span.begin(), span.end()))
        + "] "
        + String.join(" ", tokens.subList(span.end(), to));
  }
}
