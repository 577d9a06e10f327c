package dev.khabar.event.role;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * Who a verbal noun is annexed to, where the words right behind leave no choice but that he does
 * the deed: what it strikes or tells of follows. Both signs were found in the fresh rows and are
 * counted on them and on 1,634 annotated articles.
 */
final class AnnexedDoer {
  private static final Set<String> HOMES = WordClass.HOME.words();

  /** How far behind the doer the preposition stands that brings the object. */
  private static final int PREPOSITION = 4;

  private final SentenceView view;
  private final Candidate trigger;
  private final RoleFrame frame;

  /** Whether a deed of speech has its object behind its doer. */
  private final boolean told;

  /** Index where what a deed strikes begins behind its doer, or -1. */
  private final int object;

  AnnexedDoer(SentenceView view, Candidate trigger, RoleFrame frame, EventType type) {
    this.view = view;
    this.trigger = trigger;
    this.frame = frame;
    boolean harm = type == EventType.ASSAULT || type == EventType.COERCE;
    boolean owned = frame.genitive().filter(role -> role != RoleName.PLACE).isPresent();
    boolean acts = frame.genitive().filter(role -> role == RoleName.ACTOR).isPresent();
    NounPhrase doer = trigger.isVerb() || frame.reciprocal() ? null : doer();
    this.object = harm && owned && doer != null ? StruckObject.behind(view, doer, frame) : -1;
    this.told = type.isSpoken() && acts && doer != null && isToldWithObject(doer);
  }

  /**
   * استهداف القوات مواقع: a verbal noun is annexed to its doer where its object follows. Three
   * actors are better, none is worse.
   */
  boolean isDoer(RoleCandidates.Item item) {
    return (object >= 0 || told) && item.start() == trigger.last() && !item.nested();
  }

  /** Whether the party is what the deed strikes behind its doer. */
  boolean isObject(RoleCandidates.Item item) {
    return object >= 0
        && item.start() == object
        && item.member() == 0
        && !item.nested()
        // What becomes of a town differs: it is entered, or taken.
        && item.party().entity().filter(e -> e.type() == EntityType.LOCATION).isEmpty();
  }

  /** The phrase that the deed's noun is annexed to, or null. */
  private NounPhrase doer() {
    int next = trigger.last();
    NounPhrase phrase = isAnnexed() ? NounPhrase.at(view, next) : null;
    boolean annexed =
        phrase != null && phrase.first() == next && view.attachedPreposition(next) == ' ';
    return annexed ? phrase : null;
  }

  private boolean isAnnexed() {
    return trigger.reading().form().shape() == InflectedForm.Shape.NOUN
        && !trigger.reading().proclitic().article
        && trigger.reading().pronoun().isEmpty();
  }

  /**
   * رفض الدول التدخلات, إدانة فلان للهجوم: so is a verbal noun of speech, where its object follows
   * or the preposition that brings it.
   */
  private boolean isToldWithObject(NounPhrase doer) {
    if (view.isJoined(doer.first()) || isTheirs(doer) || !isSpeaking(doer)) {
      return false;
    }
    int next = doer.last();
    boolean direct = frame.object().isPresent() && NounPhrase.bare(view, next) != null;
    for (int i = next; i < next + PREPOSITION && i < view.size() && !direct; i++) {
      if (view.isVerb(i) || view.is(i, Kind.STOP) || view.is(i, Kind.COMMA)) {
        return false;
      }
      char letter = view.attachedPreposition(i);
      if (letter != ' ' || view.isPreposition(i)) {
        String word = letter == ' ' ? view.folded(i) : String.valueOf(letter);
        return frame.prepositions().get(word) == RoleName.RECIPIENT;
      }
    }
    return direct;
  }

  /** ترحيب كبير: an adjective of the deed is spelled like a title. */
  private boolean isSpeaking(NounPhrase phrase) {
    int head = PhraseHead.of(view, phrase.first(), phrase.last());
    boolean whole = phrase.last() > head + 1 || view.isDefinite(head);
    return view.isProperName(head) || whole && (view.isTitle(head) || view.isParty(head));
  }

  /** رفض حكومة بلاده: in whose name the subject speaks. */
  private boolean isTheirs(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (HOMES.contains(view.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
