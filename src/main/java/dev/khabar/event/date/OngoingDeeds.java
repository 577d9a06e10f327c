package dev.khabar.event.date;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Deeds that are told as going on (يواصل قصف, استمرار الحصار, العدوان المتواصل), which have no day
 * but one that their own sentence or another mention of them gives. Of 70 annotated ones that took
 * the day of something else 14 have that day. A verb tells its own deed.
 */
final class OngoingDeeds {
  /** Words between the verb and the deed: its subject. */
  private static final int REACH_BEFORE = 4;

  /** Words between the deed and its adjective: whose it is. */
  private static final int REACH_BEHIND = 3;

  private static final Set<String> GOING_ON = WordClass.GOING_ON.words();

  private static final Set<String> LASTING = WordClass.LASTING.words();

  private OngoingDeeds() {}

  /** Whether its sentence tells the event as going on. */
  static boolean isOngoing(CleanArticle article, CodedEvent event) {
    if (!event.isNoun()) {
      return false;
    }
    Sentence sentence = article.sentences().get(event.sentence());
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= event.begin()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).begin() < event.end()) {
      last++;
    }
    return goesOn(tokens, first) || lasts(tokens, last);
  }

  private static boolean goesOn(List<Token> tokens, int end) {
    for (int i = end - 1; i >= 0 && end - i <= REACH_BEFORE; i--) {
      String word = tokens.get(i).folded();
      if (isEnd(word)) {
        return false;
      }
      boolean joined = word.length() > 3 && (word.startsWith("و") || word.startsWith("ب"));
      if (GOING_ON.contains(word) || joined && GOING_ON.contains(word.substring(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean lasts(List<Token> tokens, int begin) {
    for (int i = begin; i < tokens.size() && i - begin < REACH_BEHIND; i++) {
      String word = tokens.get(i).folded();
      if (isEnd(word)) {
        return false;
      }
      if (LASTING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }
}
