package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import java.util.Set;

/** What a preposition, not annexation, ties to the head of a phrase: its whole, its owner. */
final class AnalyticGenitive {
  /** Who comes for a body: وفد من فلان. */
  private static final Set<String> DELEGATIONS = WordClass.DELEGATION.words();

  private AnalyticGenitive() {}

  /** Whether the token is the من behind which the whole stands of which the phrase is a part. */
  static boolean isWhole(SentenceView view, int first, int i) {
    return view.folded(i).equals("من") && (isPartOf(view, i - 1) || isMembership(view, first, i));
  }

  /** أربعة من الأسرى, عدد من المدن, العشرات من الناس: the whole stands behind من. */
  private static boolean isPartOf(SentenceView view, int i) {
    String word = view.folded(i);
    return view.numberAt(i) != null
        || view.is(i, Kind.COUNT)
        // عدد كبير من, but not عشرات التلميذات من
        || view.is(i - 1, Kind.COUNT) && !view.isDefinite(i)
        || word.equals("مجموعه")
        || word.equals("اعداد");
  }

  /** مواقع لقوات فلان, طائرة استطلاع للاحتلال, مواقع لـ"فلان": whose the thing or the man is. */
  static boolean isOwner(SentenceView view, int first, int i) {
    int owner = AttachedPreposition.governed(view, i);
    return view.attachedPreposition(owner) == 'ل'
        && (view.isDefinite(owner) || isAnnexed(view, owner))
        && isIndefiniteHead(view, first, AttachedPreposition.begin(view, owner))
        && (view.is(first, Kind.TARGET) || view.is(first, Kind.PEOPLE));
  }

  /** مواقع لتنظيم فلان: a noun without the article that a name makes definite. */
  private static boolean isAnnexed(SentenceView view, int owner) {
    int name = owner + 1;
    while (view.is(name, Kind.QUOTE)) {
      name++;
    }
    return view.isProperName(name) && !view.hasAttached(name);
  }

  /** عناصر من التنظيم: of whom they are, where a body is named. */
  private static boolean isMembership(SentenceView view, int first, int i) {
    if (!isIndefiniteHead(view, first, i)) {
      return false;
    }
    boolean body = view.isName(i + 1, EntityType.ORGANIZATION);
    return body && (view.is(first, Kind.UNNAMED) || view.is(first, Kind.PEOPLE))
        || DELEGATIONS.contains(view.folded(first))
            && (body || view.isName(i + 1, EntityType.LOCATION));
  }

  /** A head with at most two words behind it, none of them definite. */
  private static boolean isIndefiniteHead(SentenceView view, int first, int i) {
    if (i - first > 3) {
      return false;
    }
    for (int k = first; k < i; k++) {
      if (view.isDefinite(k)) {
        return false;
      }
    }
    return true;
  }
}
