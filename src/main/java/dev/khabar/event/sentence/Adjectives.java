package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.DefiniteNouns;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import java.util.List;

/** Whether a word may be an adjective of the one before, by its ending and its article. */
final class Adjectives {
  private static final List<String> DEEDS = List.of("DEED_VIOLENT", "DEED_SPEECH", "DEED_OTHER");

  private Adjectives() {}

  /**
   * A name's own adjective: الصربي behind a name, الإرهابي behind داعش; but دعا الأسد الأميركيين,
   * since one person or state has none in the plural.
   */
  static boolean isOfName(SentenceView view, int before, int i) {
    String word = view.folded(i);
    boolean plural = word.endsWith("ين") || word.endsWith("ون");
    boolean one =
        view.isName(before, EntityType.PERSON) || view.isName(before, EntityType.LOCATION);
    return word.startsWith("ال")
        && !(plural && one)
        && (view.isName(i, EntityType.MISC) && isNationality(view, i)
            || !view.isName(i) && isOfOrigin(view, i));
  }

  /** الصربي, الصربية; الصرب are people. */
  private static boolean isNationality(SentenceView view, int i) {
    String word = view.folded(i);
    return word.endsWith("ي")
        || word.endsWith("يه")
        || word.endsWith("يين")
        || word.endsWith("يون");
  }

  /** داعش الإرهابي: an adjective in ي, as far as no noun is spelled so. */
  private static boolean isOfOrigin(SentenceView view, int i) {
    String word = view.folded(i);
    return (word.endsWith("ي") || word.endsWith("يه")) && !DefiniteNouns.shipped().contains(word);
  }

  /** قوى لبنانية كثيفة: an adjective behind a nationality, both without the article. */
  static boolean isSecond(SentenceView view, int before, int i) {
    String word = view.folded(i);
    return view.isName(before, EntityType.MISC)
        && !view.folded(before).startsWith("ال")
        && view.folded(before).endsWith("يه")
        && word.length() > 3
        && word.endsWith("ه")
        && !view.isDefinite(i)
        && view.numberAt(i) == null
        && !DefiniteNouns.shipped().contains("ال" + word);
  }

  /** وزير الخارجية السعودية اللبنانيين: no plural adjective stands behind one in the singular. */
  static boolean isPluralBehindSingular(SentenceView view, int before, int i) {
    String word = view.folded(before);
    boolean singular = word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
    boolean plural = view.folded(i).endsWith("ين") && (singular || !view.isName(i));
    return plural && !word.endsWith("ين") && !isOfPeople(view, before, i);
  }

  /** النشطاء الحقوقيين: a broken plural of people has an adjective with the sound ending. */
  private static boolean isOfPeople(SentenceView view, int before, int i) {
    return view.folded(i).endsWith("يين")
        && view.noun(before)
            .filter(noun -> noun.isA("GROUP") || noun.isA("PERSON"))
            .filter(noun -> noun.sign().equals("MP"))
            .isPresent();
  }

  /** الاتفاق النووي: a name that a noun begins, and no people's. */
  private static boolean isNamedThing(SentenceView view, int i) {
    return view.isName(i, EntityType.MISC)
        && view.noun(i)
            .filter(noun -> noun.isA("RULE") || noun.isA("DEED_OTHER") || noun.isA("THING"))
            .isPresent();
  }

  /** دعا المجتمع الدولي التعاون: nouns of this form are no adjectives; التابع is none of a deed. */
  private static boolean isVerbalNoun(SentenceView view, int i) {
    String word = view.folded(i);
    return word.startsWith("الت")
        && !word.endsWith("ي")
        && !word.endsWith("ه")
        && view.isNounOf(i, DEEDS);
  }

  /** أدان المتحدث الاعتداء, دعت المعارضة الحكومة: a noun that is no adjective of the one before. */
  static boolean isNoun(SentenceView view, int before, int i) {
    String word = view.folded(i);
    if (!view.isName(i) && isVerbalNoun(view, i)) {
      return true;
    }
    if (view.isName(i) && !isNamedThing(view, i)
        || word.endsWith("ين")
        || word.endsWith("ون")
        || !word.startsWith("ال")) {
      return false;
    }
    // أطلقت قوات الاحتلال النار
    if (view.is(i, Kind.UNNAMED) || view.is(i, Kind.TARGET) || view.isTitle(i)) {
      return true;
    }
    if (view.folded(before).startsWith("ال") && DefiniteNouns.shipped().contains(word)) {
      return true;
    }
    // هاجم الرئيس الجهات: an adjective has this ending only behind a noun that has it.
    if (word.endsWith("ات") && !view.folded(before).endsWith("ات")) {
      return true;
    }
    for (WordReading reading : view.readings(i)) {
      boolean noun = reading.form().shape() == InflectedForm.Shape.NOUN;
      if (noun && reading.proclitic().article && !reading.word().triggers().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
