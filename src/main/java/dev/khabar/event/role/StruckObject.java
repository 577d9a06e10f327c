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
 * استهداف القوات مواقع, ضبط الوزارة لأجهزة.
 */
final class StruckObject {
  private static final List<String> DOERS = List.of("FORCE", "BODY", "VEHICLE");
  private static final List<String> TARGETS = List.of("SITE", "GROUP", "PERSON", "FORCE", "BODY");
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

  /** ضبط الوزارة لأجهزة: ل brings the object of a verbal noun. */
  private int governed(NounPhrase doer) {
    int at = doer.last();
    NounPhrase phrase = NounPhrase.at(view, at);
    boolean object =
        phrase != null
            && view.attachedPreposition(at) == 'ل'
            && isTarget(head(phrase))
            && !view.isName(head(doer), EntityType.LOCATION)
            && view.isDefinite(at - 1)
            && !OPEN_TO.contains(Spelling.bare(view.folded(at - 1)));
    return object ? phrase.first() : -1;
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
