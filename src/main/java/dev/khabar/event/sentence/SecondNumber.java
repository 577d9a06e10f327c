package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * A number behind people that counts none of them, and begins another phrase.
 *
 * @param view the sentence
 * @param first index of the first token of the phrase
 * @param before index of the word before the one asked about
 * @param i index of that one
 */
record SecondNumber(SentenceView view, int first, int before, int i) {
  private static final Set<String> NUMBERED = WordClass.NUMBERED.words();

  /** مستوطن عمره 25 عاما, كل 10 دقائق: before a term that they go on with. */
  private static final Set<String> OF_TERMS = Set.of("كل", "عمره", "عمرها", "البالغ", "البالغه");

  private static final Set<String> TWO_TERMS =
      Set.of("سنتين", "عامين", "شهرين", "اسبوعين", "يومين");

  private static final List<String> TIME = List.of("TIME");
  private static final List<String> PEOPLE = List.of("PERSON", "GROUP", "FORCE");

  /** Classes of nouns that a number counts. */
  private static final List<String> COUNTED =
      List.of("PERSON", "GROUP", "FORCE", "VEHICLE", "THING", "WEAPON", "TIME");

  /** Whether another phrase begins. */
  boolean begins() {
    return isCounting() || isTerm();
  }

  /**
   * أشخاص 4 أيام, دورية للجيش 47 عاملا, مسلحون مجهولون 12 تلميذا: a number that counts the noun
   * behind it, and tells none before.
   */
  private boolean isCounting() {
    return Character.isDigit(view.folded(i).charAt(0))
        && view.numberAt(i) != null
        && view.numberAt(before) == null
        && !view.isName(i)
        && !view.isDate(i)
        && (isPeople(before) || BareNoun.keepsNun(view, before) && isPeople(first))
        && !view.is(before, Kind.COUNT)
        && !view.is(before, Kind.QUANTITY)
        && !NUMBERED.contains(Spelling.bare(view.folded(before)))
        && (isNationality(i + 1)
            || !view.isDefinite(i + 1) && (view.isPeople(i + 1) || view.isNounOf(i + 1, COUNTED)));
  }

  private boolean isPeople(int word) {
    return view.isPeople(word) || view.isNounOf(word, PEOPLE);
  }

  /** حبس نائب سابق أربع سنوات, وصانعة محتوى سنتين: how long, behind who it is about. */
  private boolean isTerm() {
    boolean years =
        TWO_TERMS.contains(view.folded(i))
            || view.numberAt(i) != null
                && view.numberAt(before) == null
                && view.isNounOf(i + 1, TIME)
                && !view.isDefinite(i + 1);
    return years
        && !view.is(before, Kind.COUNT)
        && !OF_TERMS.contains(view.folded(before))
        && (view.isPeople(first) || view.isTitle(first) || view.isNounOf(first, PEOPLE));
  }

  /** 47 سوريا, which may be taken for the state. */
  private boolean isNationality(int word) {
    boolean state = view.isName(word, EntityType.LOCATION) && view.folded(word).endsWith("ا");
    return state && !view.folded(word).startsWith("ال") || BareNoun.isNationality(view, word);
  }
}
