package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Where the next phrase begins behind the adjective of a noun without the article: nothing is
 * annexed to an adjective.
 *
 * @param view the sentence
 * @param first index of the first token of the phrase
 * @param before index of the word before the one asked about
 * @param i index of that one
 */
record BehindAdjective(SentenceView view, int first, int before, int i) {
  private static final Set<String> DIRECTIONS = WordClass.DIRECTION.words();

  /** ألماني الصنع: what an adjective is annexed to all the same. */
  private static final Set<String> ORIGINS = WordClass.ORIGIN.words();

  private static final Set<String> DRONES = Set.of("مسيره", "مسيرتان", "مسيرتين");

  private static final List<String> FORCES = List.of("FORCE", "BODY");

  private static final List<String> VEHICLES = List.of("VEHICLE");

  /** Classes of nouns that may suffer. */
  private static final List<String> OBJECTS =
      List.of("PERSON", "GROUP", "FORCE", "BODY", "SITE", "VEHICLE");

  /** Whether another phrase begins. */
  boolean begins() {
    return isBehindAdjective()
        || isBehindDrone()
        || isBehindFeminine()
        || isDirection()
        || isBehindNationality();
  }

  /** اتهم مصدر إماراتي قطر: an indefinite noun with its nationality has no name. */
  private boolean isBehindNationality() {
    boolean nationality = view.isName(before, EntityType.MISC) && before > first;
    return nationality
        && !view.folded(before).startsWith("ال")
        && !view.folded(before).startsWith("وال")
        && !view.isName(first)
        && (view.isName(i) ? !view.isName(i, EntityType.MISC) : isDefiniteNoun());
  }

  /** قصفت مقاتلات أردنية المواقع: no adjective of what has no article. */
  private boolean isDefiniteNoun() {
    return view.folded(i).startsWith("ال") && !ORIGINS.contains(view.folded(i));
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
        && (view.noun(before).isEmpty() || view.is(i, Kind.UNNAMED))
        && (view.isDefinite(i)
            ? isDefiniteNoun()
            : BareNoun.isThing(view, i) || view.is(i, Kind.UNNAMED));
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
        && view.noun(before).isEmpty()
        && !view.isDefinite(i)
        && BareNoun.isOnePerson(view, i)
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
        && !view.isDefinite(i)
        && view.isNounOf(i, OBJECTS);
  }

  /** قصفت أرضا زراعية شرق المدينة: nor is a region annexed to an adjective or a whole plural. */
  private boolean isDirection() {
    boolean adjective =
        before > first && view.folded(before).endsWith("ه") && view.noun(before).isEmpty();
    return DIRECTIONS.contains(view.folded(i))
        && !view.isDefinite(before)
        && (adjective || BareNoun.keepsNun(view, before) || BareNoun.hasTanween(view, before));
  }
}
