package dev.khabar.entity.train;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.arabic.Token;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.LabelSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with names annotated by our guidelines.
 *
 * @param id what the corpus calls it
 * @param text the text
 * @param names its names in order, without overlap
 */
public record AnnotatedText(String id, String text, List<Name> names) {
  public AnnotatedText {
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param begin UTF-16 index of its first character, behind particles
   * @param end UTF-16 index after its last character
   */
  public record Name(int begin, int end, EntityType type) {}

  /** The sentences of the text, each line a passage. */
  public List<Sentence> sentences() {
    return SentenceSplitter.split(text, 0, text.length(), 0);
  }

  /** The sentences with their labels. */
  public List<LabeledSentence> labeled(LabeledSentence.Domain domain) {
    List<LabeledSentence> labeled = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences()) {
      List<Token> tokens = sentence.tokens();
      int[] labels = new int[tokens.size()];
      for (int i = 0; i < labels.length; i++) {
        Token token = tokens.get(i);
        while (next < names.size() && names.get(next).end() <= token.begin()) {
          next++;
        }
        if (next == names.size()
            || !token.overlaps(names.get(next).begin(), names.get(next).end())) {
          continue;
        }
        Name name = names.get(next);
        boolean goesOn =
            i > 0 && tokens.get(i - 1).overlaps(name.begin(), name.end()) && labels[i - 1] != 0;
        labels[i] = goesOn ? LabelSet.inside(name.type()) : LabelSet.begin(name.type());
        if (goesOn && !LabelSet.mayFollow(labels[i], labels[i - 1])) {
          labels[i] = LabelSet.begin(name.type());
        }
      }
      labeled.add(new LabeledSentence(tokens, labels, domain));
    }
    return labeled;
  }
}
