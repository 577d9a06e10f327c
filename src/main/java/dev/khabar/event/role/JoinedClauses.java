package dev.khabar.event.role;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.JoinedSubject;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Who stands in another clause than a trigger, where و joins a clause with a subject of its own
 * (رفضت الحركة الخطة والحكومة ترحب بها).
 */
final class JoinedClauses {
  /** How sure the subject of a joined clause acts. */
  static final double SUBJECT = 0.8;

  /** Who is only told by standing last: والأخير يرحب. */
  private static final Set<String> LAST = WordClass.LAST_NAMED.words();

  private final SentenceView view;
  private final int own;
  private final int next;

  JoinedClauses(SentenceView view, Candidate trigger) {
    this.view = view;
    this.own = own(view, trigger);
    this.next = next(view, trigger);
  }

  /** Index of the trigger's own subject that و joins, or -1. */
  private static int own(SentenceView view, Candidate trigger) {
    if (!trigger.isVerb()) {
      return -1;
    }
    NounPhrase subject = Clauses.subjectBefore(view, trigger.token());
    return subject != null && JoinedSubject.begins(view, subject.first()) ? subject.first() : -1;
  }

  /** Index of the subject of the next clause, or after the sentence. */
  private static int next(SentenceView view, Candidate trigger) {
    int end = Math.min(view.size(), trigger.last() + SentenceView.NEAR);
    for (int i = trigger.last(); i < end; i++) {
      NounPhrase subject = JoinedSubject.at(view, i);
      if (subject != null) {
        return subject.first();
      }
    }
    return view.size();
  }

  /** Whether the party belongs to the next clause, so that it has no part in this one's deed. */
  boolean isBehind(RoleCandidates.Item item) {
    return begin(item.start()) >= next || begin(item.party().first()) >= next;
  }

  /** Index of the first word of a phrase, behind a و that stands alone and quotation marks. */
  private int begin(int first) {
    int i = first;
    while (view.folded(i).equals("و") || view.is(i, Kind.QUOTE)) {
      i++;
    }
    return i;
  }

  /** Whether the party is the trigger's own subject. */
  boolean isSubject(RoleCandidates.Item item) {
    return own >= 0
        && !item.nested()
        && begin(item.party().first()) == own
        && !LAST.contains(view.folded(own));
  }

  /** Whether the party stands before the trigger's own subject, so that it does not act. */
  boolean isBefore(RoleCandidates.Item item) {
    return item.end() <= own;
  }
}
