package dev.khabar.entity.train;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.NameTagger;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import dev.khabar.entity.train.NameScore.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two-column corpora to train on and to measure with. */
public final class BioLabels {
  private BioLabels() {}

  /** The corpus's sentences in our tokens. */
  public static List<LabeledSentence> labeled(
      List<BioSentence> sentences, LabeledSentence.Domain domain) {
    List<LabeledSentence> labeled = new ArrayList<>();
    for (BioSentence sentence : sentences) {
      BioText text = BioText.of(sentence);
      if (!text.tokens().isEmpty()) {
        labeled.add(new LabeledSentence(text.tokens(), text.labels(sentence.labels()), domain));
      }
    }
    return labeled;
  }

  /** The tagger's names against the corpus's, in the corpus's tokens: clitics count as inside. */
  public static NameScore score(NameTagger tagger, List<BioSentence> sentences) {
    NameScore score = new NameScore();
    for (BioSentence sentence : sentences) {
      score.add(spans(sentence.labels()), spans(tagged(tagger, sentence)));
    }
    return score;
  }

  /** The labels that the tagger gives the corpus's tokens. */
  static int[] tagged(NameTagger tagger, BioSentence sentence) {
    BioText text = BioText.of(sentence);
    List<Token> tokens = text.tokens();
    int[] labels = new int[tokens.size()];
    List<Sentence> one = List.of(new Sentence(0, 0, text.text().length(), tokens));
    for (NameMention mention : tagger.tag(one)) {
      boolean first = true;
      for (int i = 0; i < labels.length; i++) {
        if (tokens.get(i).overlaps(mention.begin(), mention.end())) {
          labels[i] = first ? LabelSet.begin(mention.type()) : LabelSet.inside(mention.type());
          first = false;
        }
      }
    }
    return text.corpusLabels(labels, sentence.tokens().size());
  }

  static Set<Span> spans(int[] labels) {
    Set<Span> spans = new HashSet<>();
    int i = 0;
    while (i < labels.length) {
      if (labels[i] == LabelSet.OUTSIDE) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < labels.length && labels[end] == LabelSet.inside(LabelSet.type(labels[i]))) {
        end++;
      }
      spans.add(new Span(i, end, LabelSet.type(labels[i])));
      i = end;
    }
    return spans;
  }
}
