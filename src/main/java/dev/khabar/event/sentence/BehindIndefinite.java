package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.NounClasses;

/**
 * Where the next phrase begins behind a noun without the article: nothing is annexed to a plural or
 * dual with its nun, or to a word with its own pronoun or tanween, nor to the noun's adjective
 * ({@link BehindAdjective}).
 *
 * @param view the sentence
 * @param first index of the first token of the phrase
 * @param before index of the word before the one asked about
 * @param i index of that one
 */
record BehindIndefinite(SentenceView view, int first, int before, int i) {
  /** Whether another phrase begins, by the words before it. */
  boolean begins() {
    return isBehindNun()
        || isBehindOwner()
        || isExchange()
        || new BehindAdjective(view, first, before, i).begins();
  }

  /** الإفراج عن عشرين رهينة مقابل مئة أسير: what is given in return is no part of what is given. */
  private boolean isExchange() {
    return view.folded(i).equals("مقابل") && !view.isDefinite(before) && !view.isName(before);
  }

  /** Whether another phrase begins, by the endings of the case. */
  boolean endsByCase() {
    return BareNoun.hasTanween(view, before)
            && view.isDefinite(i)
            && !BareNoun.isNationality(view, i)
        || isAccusative();
  }

  /**
   * مسلحون, انتحاريان: a plural or dual that keeps its nun is annexed to nothing behind it; its
   * adjective has an ending of its own kind (خطف مسلحون مطران المدينة).
   */
  private boolean isBehindNun() {
    return BareNoun.keepsNun(view, before)
        && (view.isDefinite(i) && !BareNoun.isNationality(view, i)
            || view.is(i, Kind.TARGET)
            || BareNoun.isOnePerson(view, i)
            || view.is(before, Kind.UNNAMED) && BareNoun.isThing(view, i)
            || view.folded(before).endsWith("ون") && (BareNoun.isThing(view, i) || isAnnexedTo()));
  }

  /** استهدف مقاومون جنود الاحتلال: a noun that something is annexed to. */
  private boolean isAnnexedTo() {
    return !view.isDefinite(i)
        && !BareNoun.keepsNun(view, i)
        && view.noun(i).isPresent()
        && view.isDefinite(i + 1);
  }

  /** قواته, عناصرها: a noun with a pronoun is annexed to nothing behind it. */
  private boolean isBehindOwner() {
    return !view.isDefinite(i)
        && (SecondPhrase.hasOwner(view, before) || view.numberAt(i) == null && isHis());
  }

  /**
   * منزله, زملائه: a noun with a pronoun, where the sentence writes the ending of the feminine with
   * its dots.
   */
  private boolean isHis() {
    String word = view.folded(before);
    if (!view.token(before).form().endsWith("ه") || word.length() < 5 || view.isDefinite(before)) {
      return false;
    }
    String noun = word.substring(0, word.length() - 1);
    char last = noun.charAt(noun.length() - 1);
    boolean hamza = last == 'ئ' || last == 'ؤ';
    String whole = hamza ? noun.substring(0, noun.length() - 1) + "ء" : noun;
    return NounClasses.shipped().of(whole).isPresent() && (hamza || writesFeminine());
  }

  private boolean writesFeminine() {
    for (int k = 0; k < view.size(); k++) {
      if (view.token(k).form().endsWith("ة")) {
        return true;
      }
    }
    return false;
  }

  /** An indefinite noun in the accusative behind another noun. */
  private boolean isAccusative() {
    String form = view.token(i).form();
    boolean tanween = form.indexOf('ً') >= 0 || (view.folded(i).endsWith("ا") && !view.isName(i));
    boolean headTanween = view.folded(before).endsWith("ا");
    return tanween && !headTanween && !view.isDefinite(i) && view.folded(i).length() > 3;
  }
}
