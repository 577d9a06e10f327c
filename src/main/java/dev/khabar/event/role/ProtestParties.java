package dev.khabar.event.role;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Whose a protest is, and what only bears its name; of other events neither is said.
 *
 * @param view the sentence
 * @param trigger the deed
 * @param type its type
 */
record ProtestParties(SentenceView view, Candidate trigger, EventType type) {
  private static final Set<String> SUPPORT = WordClass.SUPPORT.words();

  /** How far behind the word for a protest stand those whose it is. */
  private static final int PROTESTERS = 5;

  /** How sure their part is: in 6 of 7 annotated protests. */
  static final double SURE = 0.85;

  /** احتجاجات "مسيرات العودة": the name of a protest does not protest. */
  boolean isName(RoleCandidates.Item item) {
    if (type != EventType.PROTEST || PlaceLimits.isHuman(view, item)) {
      return false;
    }
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    for (WordReading reading : view.readings(head)) {
      if (!reading.isVerb()
          && reading.word().triggers().stream().anyMatch(t -> t.type() == EventType.PROTEST)) {
        return true;
      }
    }
    return false;
  }

  /** دعما للأسرى, مؤيدة للحكومة: for whom a protest is does neither act nor suffer in it. */
  boolean isSupported(RoleCandidates.Item item) {
    return type == EventType.PROTEST
        && view.attachedPreposition(item.start()) == 'ل'
        && SUPPORT.contains(Spelling.bare(view.folded(item.start() - 1)));
  }

  /** احتجاجات لأهالي القرية: whose a protest is, protests; in annotated articles 6 of 7. */
  boolean isOf(RoleCandidates.Item item) {
    int between = item.start() - trigger.last();
    if (type != EventType.PROTEST
        || trigger.isVerb()
        || between < 0
        || between > PROTESTERS
        || view.attachedPreposition(item.start()) != 'ل') {
      return false;
    }
    for (int i = trigger.last(); i < item.start(); i++) {
      if (view.isVerb(i) || Clauses.isBoundary(view, i)) {
        return false;
      }
    }
    String word = view.folded(item.start());
    String people = word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(1);
    return view.is(people, Kind.UNNAMED)
        || view.is(people, Kind.PEOPLE)
        || view.is(people, Kind.CROWD)
        || view.is(people, Kind.COUNT);
  }
}
