package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Where the next phrase begins behind a noun or an adjective without the article: nothing is
 * annexed to an adjective, to a plural or dual with its nun, or to a word with its own pronoun or
 * tanween.
 */
final class BehindIndefinite {
  private static final Set<String> DIRECTIONS = WordClass.DIRECTION.words();

  /** ألماني الصنع: what an adjective is annexed to all the same. */
  private static final Set<String> ORIGINS = WordClass.ORIGIN.words();

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

  private static final Set<String> DRONES = Set.of("مسيره", "مسيرتان", "مسيرتين");
  private static final List<String> FORCES = List.of("FORCE", "BODY");
  private static final List<String> VEHICLES = List.of("VEHICLE");

  private final SentenceView view;

  /** The first word of the phrase, the word before the one asked about, and that one. */
  private final int first;

  private final int before;
  private final int i;

  private final boolean definite;

  BehindIndefinite(SentenceView view, int first, int before, int i) {
    this.view = view;
    this.first = first;
    this.before = before;
    this.i = i;
    this.definite = view.isDefinite(i);
  }

  /** Whether another phrase begins, by the words before it. */
  boolean begins() {
    return definite && Conjunction.joinsAdjective(view, before) && !isNationality(i)
        || isBehindNun()
        || isBehindDual()
        || isBehindAdjective()
        || isBehindDrone()
        || isBehindFeminine()
        || isDirection()
        || isBehindOwner()
        || isBehindNationality();
  }

  /** Whether another phrase begins, by the endings of the case. */
  boolean endsByCase() {
    return hasTanween(before) && definite && !isNationality(i) || isAccusative();
  }

  /** مصريين: a nationality without the article, an adjective though it is a name. */
  private boolean isNationality(int word) {
    return view.isName(word, EntityType.MISC)
        && !view.folded(word).startsWith("ال")
        && view.attachedPreposition(word) == ' ';
  }

  /** اتهم مصدر إماراتي قطر: an indefinite noun with its nationality has no name. */
  private boolean isBehindNationality() {
    boolean nationality = view.isName(before, EntityType.MISC) && before > first;
    return nationality
        && !view.folded(before).startsWith("ال")
        && !view.folded(before).startsWith("وال")
        && !view.isName(first)
        && !view.isDefinite(first)
        && view.mentionAt(i) != view.mentionAt(before)
        && (view.isName(i) ? !view.isName(i, EntityType.MISC) : isDefiniteNoun());
  }

  /** قصفت مقاتلات أردنية المواقع: no adjective of what has no article. */
  private boolean isDefiniteNoun() {
    return view.folded(i).startsWith("ال") && !ORIGINS.contains(view.folded(i));
  }

  /**
   * مسلحون, انتحاريان: a plural or dual that keeps its nun is annexed to nothing behind it; its
   * adjective has an ending of its own kind (خطف مسلحون مطران المدينة, خطف مسلحون موظفين).
   */
  private boolean isBehindNun() {
    return keepsNun(before)
        && (definite && !isNationality(i)
            || view.is(i, Kind.TARGET)
            || isOnePerson()
            || view.is(before, Kind.UNNAMED) && isThing()
            || view.folded(before).endsWith("ون")
                && (view.folded(i).endsWith("ين") || isThing() || isAnnexedTo()));
  }

  private boolean isOnePerson() {
    return !view.isName(i)
        && view.noun(i).filter(noun -> noun.isA("PERSON") && noun.sign().equals("MS")).isPresent();
  }

  /** استهدف مقاومون جنود الاحتلال: a noun that something is annexed to. */
  private boolean isAnnexedTo() {
    return !definite && !keepsNun(i) && view.noun(i).isPresent() && view.isDefinite(i + 1);
  }

  /** انتقد مغردون تجاهل القناة: a noun that tells of nobody is no adjective of people. */
  private boolean isThing() {
    return !view.isName(i) && view.isNounOf(i, NOBODY);
  }

  /** هاجمت مروحيتان أميركيتان نقطة: nor is a dual, whose adjective is one too. */
  private boolean isBehindDual() {
    String word = view.folded(before);
    return word.length() > 5
        && word.endsWith("تان")
        && !view.isDefinite(before)
        && (!view.isName(before) || view.isName(before, EntityType.MISC))
        && !view.folded(i).endsWith("ان")
        && !view.folded(i).endsWith("ين");
  }

  /**
   * استنكرت جهات دولية تصرفات السلطات, رفعت منظمات بيئية دعوى: to an adjective nothing is annexed,
   * so that a noun that tells of nobody begins another phrase.
   */
  private boolean isBehindAdjective() {
    return before > first
        && (isRelation("يه", "F") || isRelation("ي", "M"))
        && !view.folded(i).endsWith("يه")
        && !view.folded(i).endsWith("ي")
        && !view.isDefinite(before)
        && !view.isDefinite(first)
        && !view.isName(first)
        && view.noun(before).isEmpty()
        && (definite ? isDefiniteNoun() : isThing());
  }

  /** دولية behind جهات, حكومي behind مصدر. */
  private boolean isRelation(String ending, String gender) {
    String word = view.folded(before);
    return word.length() > 3
        && word.endsWith(ending)
        && !DIRECTIONS.contains(word)
        && !DIRECTIONS.contains(view.folded(before - 1))
        && view.noun(before - 1).filter(noun -> noun.sign().startsWith(gender)).isPresent();
  }

  /** اعتقلت قوة أمنية خاصة زعيم العصابة: a man is no adjective of a woman's noun, nor its owner. */
  private boolean isBehindFeminine() {
    return before > first
        && view.folded(before).endsWith("ه")
        && !view.isDefinite(before)
        && !view.isName(before)
        && view.noun(before).isEmpty()
        && !definite
        && isOnePerson()
        && view.noun(first)
            .filter(noun -> noun.isAny(FORCES) && noun.sign().startsWith("F"))
            .isPresent();
  }

  /** استهدفت طائرة مسيرة سيارة: a drone is no other's drone. */
  private boolean isBehindDrone() {
    return DRONES.contains(view.folded(before))
        && before > first
        && !view.isDefinite(before)
        && view.isNounOf(before - 1, VEHICLES)
        && !definite
        && view.isNounOf(i, BehindPerson.OBJECTS);
  }

  /** قصفت أرضا زراعية شرق المدينة: nor is a region annexed to an adjective or a whole plural. */
  private boolean isDirection() {
    if (!DIRECTIONS.contains(view.folded(i)) || view.isDefinite(before) && !isNationality(before)) {
      return false;
    }
    boolean adjective =
        before > first
            && (isNationality(before)
                || view.folded(before).endsWith("ه") && view.noun(before).isEmpty());
    return adjective || keepsNun(before) || hasTanween(before) || isOne(before);
  }

  /** قتل مسلح غرب المدينة, تدمير دبابة شمال القرية. */
  private boolean isOne(int noun) {
    return !view.isTitle(noun)
        && !view.isDefinite(noun)
        && (view.is(noun, Kind.UNNAMED) || view.isNounOf(noun, VEHICLES))
        && view.noun(noun).filter(sort -> sort.sign().endsWith("S")).isPresent();
  }

  private boolean keepsNun(int noun) {
    return keepsNun(view, noun);
  }

  /** Whether a plural or a dual has its nun still, as what is annexed to a noun has not. */
  static boolean keepsNun(SentenceView view, int noun) {
    if (view.isName(noun) || view.isDefinite(noun)) {
      return false;
    }
    String word = view.folded(noun);
    boolean people = view.is(noun, Kind.UNNAMED) || view.is(noun, Kind.PEOPLE);
    return word.length() > 5 && word.endsWith("ون")
        || people && (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ان"));
  }

  /** قواته, عناصرها: a noun with a pronoun is annexed to nothing behind it. */
  private boolean isBehindOwner() {
    return SecondPhrase.hasOwner(view, before) && !definite;
  }

  /** قاضٍ: a word with the ending of the indefinite is annexed to nothing. */
  private boolean hasTanween(int noun) {
    String form = view.token(noun).form();
    return form.indexOf('\u064b') >= 0
        || form.indexOf('\u064c') >= 0
        || form.indexOf('\u064d') >= 0;
  }

  /** An indefinite noun in the accusative behind another noun. */
  private boolean isAccusative() {
    String form = view.token(i).form();
    boolean tanween = form.indexOf('ً') >= 0 || (view.folded(i).endsWith("ا") && !view.isName(i));
    boolean headTanween = view.folded(before).endsWith("ا");
    return tanween && !headTanween && !definite && view.folded(i).length() > 3;
  }
}
