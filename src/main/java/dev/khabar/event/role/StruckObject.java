package dev.khabar.event.role;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/**
 * What a deed of harm strikes, where it stands behind the doer that the deed's noun is annexed to:
 * استهداف القوات مواقع, ضبط الوزارة لألف جهاز.
 */
final class StruckObject {
  private static final List<String> DOERS = List.of("FORCE", "BODY", "VEHICLE");
  private static final List<String> TARGETS = List.of("SITE", "GROUP", "PERSON", "FORCE", "BODY");
  private static final List<String> REGIONS = List.of("REGION");
  private static final List<String> GOODS = List.of("THING", "VEHICLE");

  private static final Set<String> SIDES = WordClass.SIDE.words();
  private static final Set<String> OPEN_TO = WordClass.OPEN_TO.words();

  private final SentenceView view;

  private StruckObject(SentenceView view) {
    this.view = view;
  }

  /**
   * Index where the object begins, or -1.
   *
   * @param doer the phrase that the deed is annexed to
   */
  static int behind(SentenceView view, NounPhrase doer, RoleFrame frame) {
    StruckObject object = new StruckObject(view);
    if (!object.isForce(object.head(doer))) {
      return -1;
    }
    int next = doer.last();
    return frame.ownerSuffers() && object.isBareObject(next) ? next : object.governed(doer);
  }

  /** Whether a phrase that begins at a token is governed by nothing there, and may suffer. */
  private boolean isBareObject(int at) {
    NounPhrase phrase = NounPhrase.bare(view, at);
    return phrase != null && !view.is(at, Kind.LOCATIVE) && isTarget(head(phrase));
  }

  /**
   * ضبط الوزارة في المدينة لألف جهاز: ل brings the object of a verbal noun, its place before it or
   * not; قصف القوات في الريف مناطق سكنية.
   */
  private int governed(NounPhrase doer) {
    int at = doer.last();
    NounPhrase place = view.folded(at).equals("في") ? NounPhrase.at(view, at + 1) : null;
    at = place == null ? at : place.last();
    // لألف جهاز, لـ1200 جهاز: a letter before a number.
    boolean apart = view.folded(at).equals("ل") && view.numberAt(at + 1) != null;
    boolean number = apart || view.folded(at).startsWith("ل") && view.numberAt(at) != null;
    NounPhrase phrase = NounPhrase.at(view, apart ? at + 1 : at);
    String end = Spelling.bare(view.folded(doer.last() - 1));
    boolean whole =
        phrase != null
            && !view.isName(head(doer), EntityType.LOCATION)
            && view.isDefinite(doer.last() - 1)
            && !SIDES.contains(end)
            && !OPEN_TO.contains(end);
    return whole && (place != null && isBehindPlace(at) || isGoverned(phrase, at, number))
        ? phrase.first()
        : -1;
  }

  /** A name there would be more of the place: في بلدة شمال غزة. */
  private boolean isBehindPlace(int at) {
    NounPhrase phrase = NounPhrase.bare(view, at);
    int head = phrase == null ? -1 : head(phrase);
    boolean region = view.isNounOf(head, REGIONS) && !view.is(at, Kind.LOCATIVE);
    return phrase != null
        && !view.isName(head)
        && !view.isDefinite(at)
        && (region || isTarget(head));
  }

  private boolean isGoverned(NounPhrase phrase, int at, boolean number) {
    int head = head(phrase);
    return number
        ? view.noun(head).isPresent() && !view.is(head, Kind.TIMEWORD)
        : view.attachedPreposition(at) == 'ل' && (isTarget(head) || view.isNounOf(head, GOODS));
  }

  private int head(NounPhrase phrase) {
    return PhraseHead.of(view, phrase.first(), phrase.last());
  }

  private boolean isForce(int head) {
    return view.isName(head, EntityType.ORGANIZATION)
        || view.isName(head, EntityType.LOCATION)
        || view.is(head, Kind.UNNAMED)
        || view.isNounOf(head, DOERS);
  }

  private boolean isTarget(int head) {
    return view.is(head, Kind.TARGET) || view.isProperName(head) || view.isNounOf(head, TARGETS);
  }
}
