package dev.khabar.entity.train;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the clitics that WikiFANE split off back to their words, as text has them: و، ف، ب، ل، ك
 * to the next word, pronouns to the one before; its {@code لال} and {@code الال} become the {@code
 * لل} and {@code الل} that they stand for.
 */
final class AttachedClitics {
  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك", "ا");

  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن", "كم", "نا", "ي");

  private AttachedClitics() {}

  static BioSentence join(BioSentence sentence) {
    List<String> tokens = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    String prefix = "";
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String token = sentence.tokens().get(i);
      int label = sentence.labels()[i];
      boolean outside = label == LabelSet.OUTSIDE;
      boolean nextIsWord = i + 1 < sentence.tokens().size() && isWord(sentence.tokens().get(i + 1));
      int last = tokens.size() - 1;
      if (outside && PROCLITICS.contains(token) && nextIsWord && prefix.length() < 2) {
        prefix += token;
      } else if (outside
          && PRONOUNS.contains(token)
          && prefix.isEmpty()
          && last >= 0
          && labels.get(last) == LabelSet.OUTSIDE
          && isWord(tokens.get(last))) {
        tokens.set(last, beforePronoun(tokens.get(last)) + token);
      } else {
        tokens.add(attached(prefix, token));
        labels.add(label);
        prefix = "";
      }
    }
    if (!prefix.isEmpty()) {
      tokens.add(prefix);
      labels.add(LabelSet.OUTSIDE);
    }
    return new BioSentence(
        tokens, labels.stream().mapToInt(Integer::intValue).toArray(), sentence.line());
  }

  private static String attached(String prefix, String token) {
    String word = token;
    if (word.startsWith("الال") && isCommoner("الل" + word.substring(4), word)) {
      word = "الل" + word.substring(4);
    } else if (word.startsWith("لال")) {
      word = "لل" + word.substring(3);
    }
    if (prefix.endsWith("ل") && word.startsWith("ال")) {
      return prefix + "ل" + word.substring(2);
    }
    return prefix + word;
  }

  /** الالبنانية stands for اللبنانية, but الالمانية is الألمانية. */
  private static boolean isCommoner(String word, String than) {
    String folded = Folding.fold(word);
    String other = Folding.fold(than);
    Vocabulary news = Vocabulary.shipped();
    return news.count(folded, 0, folded.length()) > news.count(other, 0, other.length());
  }

  private static String beforePronoun(String word) {
    if (word.endsWith("ة")) {
      return word.substring(0, word.length() - 1) + "ت";
    }
    return word.length() > 2 && word.endsWith("ى")
        ? word.substring(0, word.length() - 1) + "ي"
        : word;
  }

  private static boolean isWord(String token) {
    return token.length() > 1 && Character.isLetter(token.charAt(0));
  }
}
