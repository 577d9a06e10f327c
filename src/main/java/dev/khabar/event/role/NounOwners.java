package dev.khabar.event.role;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/**
 * Whose the deed is that a noun tells, where the words right behind it leave no choice. All three
 * signs were found in the fresh rows and are counted on them and on 1,634 annotated articles.
 */
final class NounOwners {
  private static final List<String> DOERS = List.of("FORCE", "BODY", "VEHICLE");
  private static final List<String> TARGETS = List.of("SITE", "GROUP", "PERSON", "FORCE", "BODY");
  private static final List<String> REGIONS = List.of("REGION");
  private static final List<String> GOODS = List.of("THING", "VEHICLE");

  private static final Set<String> SIDES = WordClass.SIDE.words();
  private static final Set<String> OPEN_TO = WordClass.OPEN_TO.words();

  private static final Set<String> HOMES = WordClass.HOME.words();

  /** Classes of the nouns that speak. */
  private static final List<String> SPEAKING = List.of("PERSON", "GROUP", "BODY", "FORCE");

  /** How far behind the doer the preposition stands that brings the object. */
  private static final int PREPOSITION = 4;

  /** How many adjectives may stand between the noun and بين. */
  private static final int ADJECTIVES = 2;

  private final SentenceView view;
  private final Candidate trigger;
  private final RoleFrame frame;
  private final boolean told;

  /** Index where what a deed strikes begins behind its doer, or -1. */
  private final int object;

  private final boolean received;
  private final boolean shared;

  NounOwners(SentenceView view, Candidate trigger, RoleFrame frame, EventType type) {
    this.view = view;
    this.trigger = trigger;
    this.frame = frame;
    boolean noun = !trigger.isVerb();
    boolean harm = type == EventType.ASSAULT || type == EventType.COERCE;
    this.object = noun && harm && !frame.reciprocal() ? object() : -1;
    this.told = noun && type.isSpoken() && !frame.reciprocal() && isToldWithObject();
    this.received = noun && isReceived();
    this.shared = noun && frame.reciprocal() && isShared();
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

  private int object() {
    boolean owned = frame.genitive().filter(role -> role != RoleName.PLACE).isPresent();
    NounPhrase doer = owned && isAnnexed() ? NounPhrase.at(view, trigger.last()) : null;
    if (doer == null
        || doer.first() != trigger.last()
        || view.attachedPreposition(doer.first()) != ' '
        || !isForce(head(doer))) {
      return -1;
    }
    boolean suffers = frame.genitive().filter(role -> role == RoleName.RECIPIENT).isPresent();
    return suffers && isBareObject(NounPhrase.at(view, doer.last()), doer.last())
        ? doer.last()
        : governed(doer);
  }

  /** Whether a phrase that begins at a token is governed by nothing there, and may suffer. */
  private boolean isBareObject(NounPhrase phrase, int at) {
    return phrase != null
        && phrase.first() == at
        && !view.isJoined(at)
        && view.attachedPreposition(at) == ' '
        && view.dateAt(at) == null
        && !view.is(at, Kind.LOCATIVE)
        && isTarget(head(phrase));
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
    return whole && (place != null && isBehindPlace(phrase, at) || isGoverned(phrase, at, number))
        ? phrase.first()
        : -1;
  }

  /** A name there would be more of the place: في بلدة شمال غزة. */
  private boolean isBehindPlace(NounPhrase phrase, int at) {
    boolean region =
        view.isNounOf(head(phrase), REGIONS) && !view.is(phrase.first(), Kind.LOCATIVE);
    return phrase.first() == at
        && !view.isJoined(at)
        && view.attachedPreposition(at) == ' '
        && view.dateAt(at) == null
        && !view.isName(head(phrase))
        && !view.isDefinite(phrase.first())
        && (region || isTarget(head(phrase)));
  }

  private boolean isGoverned(NounPhrase phrase, int at, boolean number) {
    int head = head(phrase);
    return number
        ? view.noun(head).isPresent() && !view.is(head, Kind.TIMEWORD)
        : view.attachedPreposition(at) == 'ل' && (isTarget(head) || view.isNounOf(head, GOODS));
  }

  /**
   * رفض الدول التدخلات, إدانة فلان للهجوم: so is a verbal noun of speech, where its object follows
   * or the preposition that brings it.
   */
  private boolean isToldWithObject() {
    boolean acts = frame.genitive().filter(role -> role == RoleName.ACTOR).isPresent();
    NounPhrase doer = acts && isAnnexed() ? NounPhrase.at(view, trigger.last()) : null;
    if (doer == null
        || doer.first() != trigger.last()
        || view.attachedPreposition(doer.first()) != ' '
        || view.isJoined(doer.first())
        || isTheirs(doer)
        || !isSpeaking(doer)) {
      return false;
    }
    int next = doer.last();
    NounPhrase object = NounPhrase.at(view, next);
    boolean direct =
        object != null
            && object.first() == next
            && frame.object().isPresent()
            && !view.isJoined(next)
            && view.attachedPreposition(next) == ' '
            && view.dateAt(next) == null;
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

  private boolean isAnnexed() {
    return trigger.reading().form().shape() == InflectedForm.Shape.NOUN
        && !trigger.reading().proclitic().article
        && trigger.reading().pronoun().isEmpty();
  }

  /** ترحيب كبير: an adjective of the deed is spelled like a title. */
  private boolean isSpeaking(NounPhrase phrase) {
    int head = head(phrase);
    boolean whole = phrase.last() > head + 1 || view.isDefinite(head);
    return view.isName(head) && !view.isName(head, EntityType.MISC)
        || whole && (view.isTitle(head) || view.isNounOf(head, SPEAKING));
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
    return view.is(head, Kind.TARGET)
        || view.isName(head) && !view.isName(head, EntityType.MISC)
        || view.isNounOf(head, TARGETS);
  }

  /**
   * الضربة التي تلقتها, انتقادات تعرض لها: who is meant by such a verb without a subject stands
   * before, and did not deal the blow. One actor is better, none is worse.
   */
  boolean isReceiver(RoleCandidates.Item item) {
    return received && item.end() <= trigger.token();
  }

  private boolean isReceived() {
    int verb = Clauses.carrierBehind(view, trigger.token());
    boolean suffers =
        verb >= 0
            && view.governor(verb)
                .flatMap(Governor::subject)
                .filter(role -> role == RoleName.RECIPIENT)
                .isPresent();
    int next = verb + 1;
    while (suffers && view.isPreposition(next)) {
      next++;
    }
    return suffers && NounPhrase.behind(view, next) == null;
  }

  /**
   * كشف فلان اللقاء بين فلان وفلان: of what two sides share behind بين nobody is a side who stands
   * before. Three actors are better, none is worse.
   */
  boolean isBeforeSides(RoleCandidates.Item item) {
    return shared && item.end() <= trigger.token();
  }

  private boolean isShared() {
    int between = trigger.last();
    int end = between + ADJECTIVES;
    while (between < end
        && !view.folded(between).equals("بين")
        && !view.isVerb(between)
        && !view.isPreposition(between)) {
      between++;
    }
    NounPhrase sides = view.folded(between).equals("بين") ? NounPhrase.at(view, between + 1) : null;
    return sides != null
        && (PhraseParties.of(view, sides).size() > 1 || view.folded(sides.last()).startsWith("و"));
  }
}
