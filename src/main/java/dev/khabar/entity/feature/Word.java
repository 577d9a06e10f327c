package dev.khabar.entity.feature;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Vocabulary;

/**
 * What the features see of one token.
 *
 * @param form the token as it stands, for the case of Latin letters
 * @param folded the token as compared, numbers as 0
 * @param split its particles and its stem
 * @param index its number in the vocabulary
 * @param stemIndex its stem's number
 */
public record Word(String form, String folded, Clitics.Split split, int index, int stemIndex) {

  /** Looks a token up. */
  public static Word of(Token token, Clitics clitics, Vocabulary vocabulary) {
    String folded = token.folded();
    if (folded.isEmpty()) {
      folded = "-";
    } else if (folded.charAt(0) >= '0' && folded.charAt(0) <= '9') {
      folded = "0";
    }
    Clitics.Split split = clitics.split(folded);
    return new Word(
        token.form(), folded, split, vocabulary.indexOf(folded), vocabulary.indexOf(split.stem()));
  }

  /** The stem without the article. */
  public String bareStem() {
    String stem = split.stem();
    return stem.length() > 4 && stem.startsWith("ال") ? stem.substring(2) : stem;
  }
}
