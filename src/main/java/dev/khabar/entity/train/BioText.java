package dev.khabar.entity.train;

import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A corpus's sentence as text that our tokenizer cuts, and which corpus token each of our tokens
 * lies in: corpora leave brackets and points on words.
 *
 * @param text the corpus's tokens with a blank between them
 * @param tokens our tokens of it
 * @param corpusToken for each of our tokens the number of the corpus's token
 */
record BioText(String text, List<Token> tokens, int[] corpusToken) {

  static BioText of(BioSentence sentence) {
    StringBuilder text = new StringBuilder();
    int[] ends = new int[sentence.tokens().size()];
    for (int i = 0; i < ends.length; i++) {
      text.append(i == 0 ? "" : " ").append(sentence.tokens().get(i));
      ends[i] = text.length();
    }
    List<Token> tokens = Tokenizer.tokenize(text.toString());
    int[] corpusToken = new int[tokens.size()];
    int corpus = 0;
    for (int i = 0; i < corpusToken.length; i++) {
      while (tokens.get(i).begin() >= ends[corpus]) {
        corpus++;
      }
      corpusToken[i] = corpus;
    }
    return new BioText(text.toString(), tokens, corpusToken);
  }

  /** Our tokens' labels: marks at a name's edges that the corpus left on its words are outside. */
  int[] labels(int[] corpusLabels) {
    int[] labels = new int[tokens.size()];
    int i = 0;
    while (i < labels.length) {
      int label = corpusLabels[corpusToken[i]];
      if (label == LabelSet.OUTSIDE) {
        i++;
        continue;
      }
      int end = nameEnd(corpusLabels, i);
      int first = i;
      while (first < end - 1 && isMark(first)) {
        first++;
      }
      int last = end - 1;
      while (last > first && isMark(last)) {
        last--;
      }
      int inside = LabelSet.inside(LabelSet.type(label));
      for (int k = first; k <= last; k++) {
        labels[k] = k == first ? inside - 1 : inside;
      }
      i = end;
    }
    return labels;
  }

  private int nameEnd(int[] corpusLabels, int begin) {
    int inside = LabelSet.inside(LabelSet.type(corpusLabels[corpusToken[begin]]));
    int i = begin + 1;
    while (i < tokens.size()) {
      boolean sameToken = corpusToken[i] == corpusToken[i - 1];
      if (!sameToken && corpusLabels[corpusToken[i]] != inside) {
        break;
      }
      i++;
    }
    return i;
  }

  /** The corpus's labels of our labels: of a corpus token's parts the first that is in a name. */
  int[] corpusLabels(int[] labels, int corpusTokens) {
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < corpusTokens; i++) {
      first.add(LabelSet.OUTSIDE);
    }
    for (int i = 0; i < labels.length; i++) {
      if (first.get(corpusToken[i]) == LabelSet.OUTSIDE) {
        first.set(corpusToken[i], labels[i]);
      }
    }
    return first.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isMark(int i) {
    return !Character.isLetterOrDigit(tokens.get(i).form().codePointAt(0));
  }
}
