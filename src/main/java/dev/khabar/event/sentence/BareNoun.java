package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import java.util.List;

/** What the letters and the class of a noun without the article tell. */
final class BareNoun {
  /** Classes of nouns that tell of nobody. */
  private static final List<String> NOBODY =
      List.of(
          "SITE",
          "THING",
          "WEAPON",
          "DEED_VIOLENT",
          "DEED_SPEECH",
          "DEED_OTHER",
          "STATE",
          "RULE",
          "ABSTRACT");

  private BareNoun() {}

  /** مصريين: a nationality without the article, an adjective though it is a name. */
  static boolean isNationality(SentenceView view, int i) {
    return view.isName(i, EntityType.MISC) && !view.folded(i).startsWith("ال");
  }

  /** Whether it names one man. */
  static boolean isOnePerson(SentenceView view, int i) {
    return !view.isName(i)
        && view.noun(i).filter(noun -> noun.isA("PERSON") && noun.sign().equals("MS")).isPresent();
  }

  /** انتقد مغردون تجاهل القناة: a noun that tells of nobody is no adjective of people. */
  static boolean isThing(SentenceView view, int i) {
    return !view.isName(i) && view.isNounOf(i, NOBODY);
  }

  /** Whether a plural or a dual has its nun still, as what is annexed to a noun has not. */
  static boolean keepsNun(SentenceView view, int i) {
    if (view.isName(i) || view.isDefinite(i)) {
      return false;
    }
    String word = view.folded(i);
    boolean people = view.is(i, Kind.UNNAMED) || view.is(i, Kind.PEOPLE);
    return word.length() > 5 && word.endsWith("ون")
        || people && (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ان"));
  }

  /** قاضٍ: a word with the ending of the indefinite is annexed to nothing. */
  static boolean hasTanween(SentenceView view, int i) {
    String form = view.token(i).form();
    return form.indexOf('\u064b') >= 0
        || form.indexOf('\u064c') >= 0
        || form.indexOf('\u064d') >= 0;
  }
}
