package dev.khabar.event.role;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.PartyComplement;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Whom somebody serves, backs or opposes who has a part in an event: he has none himself by that.
 *
 * @param view the sentence
 * @param trigger the deed
 */
record Allegiances(SentenceView view, Candidate trigger) {
  /** Who is for or against whom ل names. */
  private static final Set<String> SIDES = WordClass.SIDE.words();

  /** Who is backed by whom من names, or on the side of whom مع names. */
  private static final Set<String> BACKED = WordClass.OPEN_FROM.words();

  private static final Set<String> ALLIED = WordClass.OPEN_WITH.words();

  /** How far before ل the title stands of who serves. */
  private static final int TITLE_REACH = 3;

  /** سفيرة فلان لدى فلان: where she is accredited does not act. */
  boolean isHost(RoleCandidates.Item item) {
    return view.folded(item.start() - 1).equals("لدي");
  }

  /**
   * استدعت سفيرة فلان: whose officer the trigger names does not act, the deed is done to him. In
   * 16,057 annotated events three wrong parties less, four others of which two are right.
   */
  boolean isOwner(RoleCandidates.Item item) {
    int office = trigger.last() - 1;
    int next = trigger.last();
    while (view.is(next, Kind.QUOTE)) {
      next++;
    }
    return office > trigger.token()
        && item.start() == next
        && view.isTitle(office)
        && !view.folded(office).startsWith("ال");
  }

  /** الأحزاب المعارضة للسلطة: whom others oppose or support does not do what they do. */
  boolean isOpposed(RoleCandidates.Item item) {
    return view.attachedPreposition(item.start()) == 'ل'
        && SIDES.contains(Spelling.bare(view.folded(item.start() - 1)));
  }

  /**
   * القوات الموالية لفلان, الفصائل المدعومة من فلان, الجماعة المتحالفة مع فلان: on whose side
   * somebody is who acts or suffers. Where the deed itself is for or against him (مظاهرة معارضة
   * للحكومة) he has a part in it.
   */
  boolean isBacked(RoleCandidates.Item item) {
    int start = item.start();
    char letter = view.attachedPreposition(start);
    int participle = letter == ' ' ? start - 2 : start - 1;
    String word = view.folded(participle);
    if (item.member() > 0
        || !word.startsWith("ال")
        || participle - 1 < trigger.last() && participle >= trigger.token()) {
      return false;
    }
    String bare = Spelling.bare(word);
    return switch (letter) {
      case 'ل' -> SIDES.contains(bare);
      case ' ' ->
          view.folded(start - 1).equals("من") && BACKED.contains(bare)
              || view.folded(start - 1).equals("مع") && ALLIED.contains(bare);
      default -> false;
    };
  }

  /** الأمين العام للاتحاد: whose secretary somebody is has no part beside him. */
  boolean isOfficerOf(RoleCandidates.Item item) {
    int last = item.start() - 1;
    return item.member() == 0 && PartyComplement.isHeadOf(view, last - 1, last);
  }

  /**
   * انتقد مدير سابق للمخابرات: whom an officer serves or served does not suffer what he does. Of
   * 3,747 fresh and 9,293 annotated rows two lose such a recipient, both rightly.
   */
  boolean isServed(RoleCandidates.Item item) {
    boolean asked = trigger.isVerb() || item.end() <= trigger.token();
    if (!asked || view.attachedPreposition(item.start()) != 'ل') {
      return false;
    }
    int before = item.start() - 1;
    for (int i = before; i >= 0 && before - i <= TITLE_REACH; i--) {
      boolean other =
          view.isVerb(i)
              || view.isPreposition(i)
              || view.is(i, Kind.COMMA)
              || view.isName(i)
              || view.attachedPreposition(i) != ' ';
      if (other) {
        return false;
      }
      if (view.isTitle(i)) {
        return i < before;
      }
    }
    return false;
  }
}
