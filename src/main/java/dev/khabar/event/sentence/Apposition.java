package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/** The person whom the title at the head of a phrase announces: رئيس الوزراء فلان. */
final class Apposition {
  /** How far behind a title its person may stand. */
  private static final int MAX_TITLE = 7;

  /** Classes of nouns that a person has and that are no part of a title. */
  private static final List<String> OWNED =
      List.of("DEED_VIOLENT", "DEED_SPEECH", "DEED_OTHER", "ABSTRACT", "GROUP", "FORCE");

  /** اجتمع المبعوث مع المحافظ فلان: prepositions that no title has. */
  private static final Set<String> APART = WordClass.APART.words();

  private static final Set<String> DEPUTIES = WordClass.DEPUTY.words();
  private static final Set<String> CHARGES = WordClass.CHARGE.words();

  private Apposition() {}

  /** رئيس الوزراء، فلان، : a name between commas behind a title belongs to it. */
  static boolean isBehindComma(SentenceView view, int first, int comma) {
    boolean joined = view.folded(comma + 1).startsWith("و") && view.hasAttached(comma + 1);
    if (view.isName(comma + 1, EntityType.PERSON) && !joined) {
      return !hasPerson(view, first, comma) && (view.isTitle(first) || view.isDefinite(comma - 1));
    }
    return false;
  }

  /** الناطق باسم الحكومة: for whom a spokesman speaks. */
  static boolean isInName(SentenceView view, int i) {
    return view.folded(i).equals("باسم")
        && (view.isTitle(i - 1) || view.isTitle(i - 2) && !view.isVerb(i - 1));
  }

  /** القائم بأعمال السفارة: what a deputy is in charge of. */
  static boolean isInCharge(SentenceView view, int i) {
    return CHARGES.contains(view.folded(i)) && DEPUTIES.contains(view.folded(i - 1));
  }

  /** رئيس السلطة الفلسطينية فلان: the person whom the title announces. */
  static boolean isAnnounced(SentenceView view, int first, int i) {
    return view.isName(i, EntityType.PERSON)
        && holdsTitle(view, first, i)
        && !hasPerson(view, first, i);
  }

  /** المبعوث الخاص للرئيس الروسي، فلان: the end of the person whom a title announces further on. */
  static int end(SentenceView view, int phrase, int end) {
    int first = lastTitle(view, phrase, end);
    if (first < 0 || hasPerson(view, first, end)) {
      return end;
    }
    for (int i = end; i < view.size() && i < end + MAX_TITLE; i++) {
      // رحب الملك بالرئيس فلان
      boolean other = view.attachedPreposition(i) == 'ب' && isTitleBehindLetter(view, i);
      // هاجم رئيس الحزب الحكومة وزعيمها فلانا
      boolean theirs = view.folded(i).startsWith("و") && SecondPhrase.hasOwner(view, i);
      if (other
          || theirs
          || APART.contains(view.folded(i))
          // هدد وزير الأمن حزب الله والأمين العام فلانا
          || i == end && isOrganisation(view, i)
          // التقى وزير الدفاع اليوم الرئيس فلانا
          || view.is(i, Kind.TIMEWORD) && !view.isName(i)
          || SecondPhrase.isCounterpart(view, i)
          || view.isVerb(i)
          || view.is(i, Kind.STOP)
          // بان كي مون is spelt as بأن
          || !view.isName(i) && NounPhrase.isBoundary(view, i)) {
        return end;
      }
      if (view.isName(i, EntityType.PERSON)) {
        if (view.hasAttached(i) || isAnnexed(view, first, i)) {
          return end;
        }
        int last = i + 1;
        while (last < view.size() && view.mentionAt(last) == view.mentionAt(i)) {
          last++;
        }
        return last;
      }
    }
    return end;
  }

  /**
   * فلان والعاهل الأردني الملك فلان: index of the title that begins the phrase or what و joins to
   * it last, or -1.
   */
  private static int lastTitle(SentenceView view, int phrase, int end) {
    for (int i = end - 1; i > phrase; i--) {
      if (view.isJoinedTitle(i)) {
        return i;
      }
    }
    return view.isTitle(phrase) ? phrase : -1;
  }

  private static boolean isOrganisation(SentenceView view, int i) {
    return view.isName(i, EntityType.ORGANIZATION) && view.attachedPreposition(i) == ' ';
  }

  /** انتقد مدير سابق أداء فلان: whoever owns what no title names is not the title's person. */
  private static boolean isAnnexed(SentenceView view, int first, int person) {
    int owned = person - 1;
    return owned > first
        && !view.isName(owned)
        && !view.isTitle(owned)
        && !view.isDefinite(owned)
        && !view.folded(owned).endsWith("ته")
        && view.isNounOf(owned, OWNED);
  }

  /** Whether a word from the first on, before the other, announces a person. */
  static boolean holdsTitle(SentenceView view, int first, int i) {
    for (int j = first; j < i; j++) {
      if (view.isTitle(j)) {
        return true;
      }
    }
    return false;
  }

  /** للرئيس فلان, بوزير الخارجية فلان: a title that a letter governs. */
  static boolean isTitleBehindLetter(SentenceView view, int i) {
    String word = view.folded(i);
    if (view.attachedPreposition(i) == ' ' || word.length() < 4) {
      return false;
    }
    String title = word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(1);
    return view.isTitle(title);
  }

  private static boolean hasPerson(SentenceView view, int first, int last) {
    for (int i = first; i < last; i++) {
      if (view.isName(i, EntityType.PERSON)) {
        return true;
      }
    }
    return false;
  }
}
