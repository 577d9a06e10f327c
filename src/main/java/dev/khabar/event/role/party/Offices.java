package dev.khabar.event.role.party;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * The offices that stand behind a person: they are his, and nobody else. Is asked about the phrases
 * of a sentence one after the other; not thread-safe.
 */
final class Offices {
  /** How many words an office between commas has. */
  private static final int REACH = 8;

  private static final Set<String> HONORIFICS = WordClass.HONORIFIC.words();

  private final SentenceView view;

  /** Index after a person who has an office behind him, and after those so far, or -1. */
  private int holder = -1;

  /** Index after the person of the phrase before, or -1. */
  private int person = -1;

  /** Whether that person is governed, so that no object can follow. */
  private boolean governed;

  Offices(SentenceView view) {
    this.view = view;
  }

  /** Whether the sentence's next phrase is an office of the person before. */
  boolean take(NounPhrase phrase) {
    if (isOffice(phrase)) {
      holder = phrase.last();
      return true;
    }
    boolean named = view.isName(phrase.last() - 1, EntityType.PERSON);
    person = named ? phrase.last() : -1;
    governed = named && isGoverned(phrase);
    holder = named && (governed || isHonoured(phrase)) ? phrase.last() : -1;
    return false;
  }

  /** صاحب السمو الملكي الأمير فلان. */
  private boolean isHonoured(NounPhrase phrase) {
    return HONORIFICS.contains(view.folded(phrase.first()));
  }

  /** مع الوزير فلان. */
  private boolean isGoverned(NounPhrase phrase) {
    return view.isPreposition(phrase.first() - 1)
        || view.attachedPreposition(phrase.first()) != ' ';
  }

  /**
   * معالي فلان وزير العدل, مع فلان وزير العدل المصري. Behind who is not governed, a nationality may
   * be another's: استقبل معالي فلان السفير المصري.
   */
  private boolean isOffice(NounPhrase phrase) {
    int first = phrase.first();
    if (!view.isTitle(first)
        || view.isJoinedTitle(first)
        || first != holder && !isBetweenCommas(phrase)) {
      return false;
    }
    for (int i = first; i < phrase.last(); i++) {
      if (isOther(i)) {
        return false;
      }
    }
    return true;
  }

  /** استقبل فلان، ولي العهد رئيس الوزراء، في مكتبه: not استقبل فلان، وزير العدل، فلانا. */
  private boolean isBetweenCommas(NounPhrase phrase) {
    int comma = phrase.first() - 1;
    if (comma != person || !view.is(comma, Kind.COMMA)) {
      return false;
    }
    for (int i = phrase.last(); i < view.size() && i - comma <= REACH; i++) {
      if (view.is(i, Kind.COMMA)) {
        return !view.isName(i + 1, EntityType.PERSON);
      }
      if (isOther(i) || view.isVerb(i) || view.isPreposition(i) || view.is(i, Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word may name somebody else. */
  private boolean isOther(int i) {
    return view.isName(i, EntityType.PERSON) || !governed && view.isName(i, EntityType.MISC);
  }
}
