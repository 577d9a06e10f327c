package dev.khabar.event.role.party;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.DefiniteNouns;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/** Which words of a phrase may name a party, where others are of a deed or its adjectives. */
final class DeedPhrases {
  private static final List<String> FORCES = List.of("FORCE");

  private static final Set<String> UNDERTAKINGS = WordClass.UNDERTAKING.words();
  private static final Set<String> DEATHS = WordClass.DEATH.words();
  private static final List<String> THINGS = List.of("VEHICLE", "SITE", "THING", "FORCE");

  private DeedPhrases() {}

  /**
   * The part of a phrase that may name a party.
   *
   * @param behindTrigger whether the phrase stands right behind the word of an event
   */
  static NounPhrase party(SentenceView view, NounPhrase phrase, boolean behindTrigger) {
    return behindDeed(view, behindTrigger ? withoutQuality(view, nation(view, phrase)) : phrase);
  }

  /**
   * غارات التحالف الجوية, هجمات المستوطنين الانتقامية: a feminine adjective of the deed, not of
   * men.
   */
  private static NounPhrase withoutQuality(SentenceView view, NounPhrase phrase) {
    int last = phrase.last() - 1;
    String word = view.folded(last);
    boolean quality =
        last > phrase.first()
            && !view.isName(last)
            && word.startsWith("ال")
            && word.endsWith("يه")
            && !DefiniteNouns.shipped().contains(word)
            && !view.isName(last - 1)
            && view.folded(last - 1).startsWith("ال")
            && view.noun(last - 1)
                .filter(noun -> noun.isParty() && noun.sign().startsWith("M"))
                .isPresent();
    return quality ? new NounPhrase(phrase.first(), last) : phrase;
  }

  /** غارات جوية باكستانية: of the adjectives of a deed the nationality tells whose it is. */
  private static NounPhrase nation(SentenceView view, NounPhrase phrase) {
    int first = phrase.first();
    int i = first;
    while (i < phrase.last() - 1 && isAdjective(view, i)) {
      i++;
    }
    return i > first && view.isName(i, EntityType.MISC) ? new NounPhrase(i, phrase.last()) : phrase;
  }

  private static boolean isAdjective(SentenceView view, int i) {
    String word = view.folded(i);
    return !view.isName(i)
        && !isPeople(view, i)
        && (word.endsWith("ي") || word.endsWith("يه"))
        && view.noun(i).filter(noun -> noun.isA("PERSON")).isEmpty();
  }

  /** مقتل أربعة جنود: who may have a part stands behind the word of the deed. */
  private static NounPhrase behindDeed(SentenceView view, NounPhrase phrase) {
    int first = phrase.first();
    boolean deed =
        first + 1 < phrase.last()
            && !view.isDefinite(first)
            && (isDeedNoun(view, first) || isUndertaken(view, first) || isDeath(view, first))
            && !isFeminineAdjective(view, phrase)
            && !isForceOf(view, first)
            && !isThingWithAdjective(view, phrase);
    return deed ? new NounPhrase(first + 1, phrase.last()) : phrase;
  }

  /** فعاليات مدافعة, دوريات تابعة: behind a plural in ات a word in ة without the article. */
  private static boolean isFeminineAdjective(SentenceView view, NounPhrase phrase) {
    int i = phrase.first() + 1;
    String word = view.folded(i);
    for (int k = i + 1; k < phrase.last(); k++) {
      if (view.isProperName(k)) {
        return false;
      }
    }
    return view.folded(i - 1).endsWith("ات")
        && word.endsWith("ه")
        && !view.isName(i)
        && !view.isDefinite(i)
        && !DefiniteNouns.shipped().contains("ال" + word);
  }

  /**
   * شرطة العاصمة, دورية الأمن: who acts, though some deeds are called so; of تنظيم فلان the name
   * acts.
   */
  private static boolean isForceOf(SentenceView view, int first) {
    return view.isNounOf(first, FORCES) && view.isDefinite(first + 1) && !view.isName(first + 1);
  }

  /**
   * سيارة مدنية, دورية تابعة للجيش: of a thing or of forces nothing but an adjective stands behind
   * it.
   */
  private static boolean isThingWithAdjective(SentenceView view, NounPhrase phrase) {
    int i = phrase.first() + 1;
    return (view.isNounOf(phrase.first(), THINGS) || isDrone(view, phrase.first()))
        && !view.isDefinite(i)
        && isAdjective(view, i);
  }

  /** مسيّرة is spelled like a march but for the shadda. */
  private static boolean isDrone(SentenceView view, int i) {
    return view.folded(i).equals("مسيره") && view.token(i).form().indexOf('\u0651') >= 0;
  }

  /** نجاح القوات في, قيام رجل ب: who undertakes something. */
  private static boolean isUndertaken(SentenceView view, int first) {
    int next = first + 1;
    return UNDERTAKINGS.contains(view.folded(first))
        && !view.isName(next)
        && (isPeople(view, next) || view.isParty(next));
  }

  /** وفاة فلسطيني, تضرر إدارة الخط: what befell those whom the next word names. */
  private static boolean isDeath(SentenceView view, int first) {
    int next = first + 1;
    return DEATHS.contains(view.folded(first))
        && (view.isName(next) || isPeople(view, next) || view.isParty(next));
  }

  /** Whether a word names people, or one by his office. */
  static boolean isPeople(SentenceView view, int i) {
    return view.isPeople(i) || view.isTitle(i);
  }

  private static boolean isDeedNoun(SentenceView view, int i) {
    if (view.is(i, Kind.UNNAMED) || view.is(i, Kind.PEOPLE)) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      boolean noun = reading.form().shape() == InflectedForm.Shape.NOUN;
      if (noun && !reading.word().triggers().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
