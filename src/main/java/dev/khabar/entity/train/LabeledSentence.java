package dev.khabar.entity.train;

import dev.khabar.arabic.Token;
import java.util.List;

/**
 * A sentence of a corpus with its labels.
 *
 * @param tokens its tokens
 * @param labels a label of {@link dev.khabar.entity.LabelSet} each
 * @param domain the corpus, whose guideline may differ from the product's
 */
public record LabeledSentence(List<Token> tokens, int[] labels, Domain domain) {
  public LabeledSentence {
    tokens = List.copyOf(tokens);
    labels = labels.clone();
  }

  /** The guidelines that corpora were annotated by. */
  public enum Domain {
    /** The product's own guidelines. */
    NEWS,
    /** ANERcorp's: a state's body is no organisation. */
    ANERCORP,
    /** WikiFANE's: encyclopaedic text, nationality adjectives are nothing. */
    WIKIPEDIA
  }
}
