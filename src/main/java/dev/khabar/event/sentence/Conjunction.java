package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import java.util.Set;

/** و and ف before a word: whether the letter joins, or is the word's own, and what it joins. */
final class Conjunction {
  private static final Set<String> UNITS =
      Set.of(
          "واحد", "واحدا", "احدي", "اثنين", "اثنان", "اثنتين", "ثلاث", "ثلاثه", "اربع", "اربعه",
          "خمس", "خمسه", "ست", "سته", "سبع", "سبعه", "ثماني", "ثمان", "ثمانيه", "تسع", "تسعه");

  /** The tens without their ending. */
  private static final Set<String> TENS =
      Set.of("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع");

  /** والده, والدتها: the letter is the word's own. */
  private static final Set<String> KIN = WordClass.KIN.words();

  private Conjunction() {}

  /** Whether و or ف is written to the token or stands before it as a word of its own. */
  static boolean isJoined(SentenceView view, int i) {
    String word = view.folded(i);
    if (KIN.contains(word)) {
      return false;
    }
    if (view.hasAttached(i) || word.startsWith("وال") || isTheirs(view, i)) {
      return true;
    }
    if (ownsLetter(view, i)) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (reading.conjunction()) {
        return true;
      }
    }
    if (view.isName(i) || view.readings(i).length > 0) {
      return false;
    }
    return view.isPeople(i)
        || word.length() > 3
            && word.charAt(0) == 'و'
            && (view.is(word.substring(1), Kind.COUNT)
                || view.is(word.substring(1), Kind.QUANTITY)
                || view.proclitics(i).startsWith("و"));
  }

  /** فصائل, وفد, فتى: people's words whose first letter is their own. */
  static boolean ownsLetter(SentenceView view, int i) {
    String word = view.folded(i);
    return isOfFa(word)
        || view.isPeople(i) && (word.length() < 3 || !isPeople(view, word.substring(1)));
  }

  /** فتى, فريق: a noun of the table that begins with ف. */
  private static boolean isOfFa(String word) {
    return word.startsWith("ف") && NounClasses.shipped().of(word).isPresent();
  }

  private static boolean isPeople(SentenceView view, String word) {
    return view.is(word, Kind.UNNAMED) || view.is(word, Kind.PEOPLE) || view.is(word, Kind.CROWD);
  }

  /** Whether و adds another party to a phrase: a name, a definite word or people behind it. */
  static boolean joinsParty(SentenceView view, int i) {
    int next = view.folded(i).length() == 1 ? i + 1 : i;
    while (next > i && view.is(next, Kind.QUOTE)) {
      next++;
    }
    if (next >= view.size() || view.isVerb(next)) {
      return false;
    }
    return view.isName(next)
        || view.isDefinite(next)
        || view.isPeople(next)
        || isTheirs(view, next);
  }

  /** الحوثيين وحلفائهم: people of those whom a name tells, but for officers (فلان وزعيمها فلان). */
  private static boolean isTheirs(SentenceView view, int i) {
    String word = view.folded(i);
    int letters = word.endsWith("هم") || word.endsWith("ها") ? 2 : word.endsWith("ه") ? 1 : 0;
    if (word.charAt(0) != 'و'
        || letters == 0
        || word.length() < letters + 4
        || !view.isName(i - 1)) {
      return false;
    }
    String people = word.substring(1, word.length() - letters);
    if (isOneOfTheirs(view, people, i)) {
      return true;
    }
    char last = people.charAt(people.length() - 1);
    // حلفائهم and حلفاؤهم are of حلفاء.
    String noun =
        last == 'ئ' || last == 'ؤ' ? people.substring(0, people.length() - 1) + "ء" : people;
    return NounClasses.shipped()
        .of(noun)
        .filter(sort -> sort.isA("GROUP") || sort.isA("FORCE") && sort.sign().endsWith("P"))
        .isPresent();
  }

  /** سجن فلان وابنته: one man or woman of those whom a name tells, and no officer. */
  private static boolean isOneOfTheirs(SentenceView view, String person, int i) {
    String feminine =
        person.endsWith("ت") ? person.substring(0, person.length() - 1) + "ه" : person;
    return !view.token(i).form().endsWith("ة") && (isOne(view, person) || isOne(view, feminine));
  }

  private static boolean isOne(SentenceView view, String person) {
    return !view.isTitle(person)
        && NounClasses.shipped()
            .of(person)
            .filter(noun -> noun.isA("PERSON") && noun.sign().endsWith("S"))
            .isPresent();
  }

  /** شخصيات سياسية ونقابية: a second adjective in ية, both without the article. */
  static boolean joinsAdjective(SentenceView view, int i) {
    String word = view.folded(i);
    String before = view.folded(i - 1);
    return word.length() > 4
        && word.charAt(0) == 'و'
        && word.endsWith("يه")
        && before.endsWith("يه")
        && !view.isDefinite(i)
        && !view.isDefinite(i - 1)
        && !view.isPreposition(i - 2)
        && view.attachedPreposition(i - 1) == ' '
        && view.isJoined(i);
  }

  /** ثمانية وثلاثين: و inside a number. */
  static boolean isNumber(SentenceView view, int i) {
    String word = view.folded(i);
    boolean tens =
        word.length() > 4
            && word.charAt(0) == 'و'
            && TENS.contains(word.substring(1, word.length() - 2))
            && (word.endsWith("ين") || word.endsWith("ون"));
    return tens && !view.isName(i) && UNITS.contains(view.folded(i - 1));
  }
}
