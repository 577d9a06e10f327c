package dev.khabar.event.role;

import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.HeadlineMarks;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * What is named near an event and has no part in it, as the words around the name tell.
 *
 * @param view the sentence
 * @param trigger the deed
 */
record Bystanders(SentenceView view, Candidate trigger) {
  /** Words before the name of a source. */
  private static final Set<String> SOURCES = WordClass.SOURCE.words();

  /** What lies between two places, and how far before بين it is named. */
  private static final Set<String> WAYS = WordClass.WAY.words();

  private static final Set<String> HONOURS = WordClass.HONOUR.words();

  private static final Set<String> WITHOUT = WordClass.WITHOUT.words();

  private static final Set<String> QUALITIES = WordClass.QUALITY.words();

  private static final int WAY_REACH = 3;

  /** غزة | الفصائل تشيد: what stands before the bar of a headline is a label. */
  boolean isLabel(RoleCandidates.Item item) {
    return HeadlineMarks.isBar(view, item.end()) && item.start() < trigger.token();
  }

  /** خط السكة بين فلان وفلان: the ends of a road or a border do not act. */
  boolean isEnd(RoleCandidates.Item item) {
    int between = item.start() - 1;
    if (!view.folded(between).equals("بين")) {
      return false;
    }
    for (int i = between - 1; i >= 0 && between - i <= WAY_REACH; i--) {
      if (WAYS.contains(Spelling.bare(view.folded(i)))) {
        return true;
      }
    }
    return false;
  }

  /** بحسب وكالة فلان: who is quoted has no part in what is told. */
  boolean isSource(RoleCandidates.Item item) {
    return SOURCES.contains(view.folded(item.start() - 1));
  }

  /** تدمير هائل في: an adjective of the deed, as there are few that are no nouns as well. */
  boolean isQuality(RoleCandidates.Item item) {
    return !trigger.isVerb()
        && item.start() == trigger.last()
        && item.end() == item.start() + 1
        && QUALITIES.contains(view.folded(item.start()));
  }

  /** وعبر معاليه عن: whoever is honoured so was named before. */
  boolean isHonour(RoleCandidates.Item item) {
    return item.end() == item.start() + 1 && HONOURS.contains(view.folded(item.start()));
  }

  /** طائرة بدون طيار, دون مشاركة فلان: who is not there. */
  boolean isAbsent(RoleCandidates.Item item) {
    return WITHOUT.contains(view.folded(item.start() - 1));
  }

  /** 25%: a sign or a share is no party. */
  boolean isNothing(RoleCandidates.Item item) {
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    String word = view.folded(head);
    if (item.party().entity().isPresent()) {
      return false;
    }
    boolean digits = true;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return false;
      }
      digits &= Character.isDigit(word.charAt(i));
    }
    return !digits;
  }

  /** هجوم في فلان.. الشرطة تحتجز: behind the dots of a headline another clause begins. */
  boolean isNextSubject(RoleCandidates.Item item) {
    if (trigger.isVerb() || item.start() <= trigger.last() || !view.isVerb(item.end())) {
      return false;
    }
    return HeadlineMarks.isDots(view, item.start() - 1);
  }
}
