package dev.khabar.event.role;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * أكد فلان أن القوات انسحبت، داعيا إلى التهدئة: a participle in the accusative tells what else the
 * subject of its sentence says, and not who is told of behind أن.
 */
final class StateParticiples {
  /** How far the verb stands before. */
  private static final int REACH = 60;

  private final SentenceView view;
  private final Candidate trigger;
  private final Predicate<NounPhrase> suffered;
  private final NounPhrase subject;

  /** Whether the subject holds a person's name. */
  private final boolean named;

  /** Index of the subject's verb. */
  private int verb;

  /**
   * For a trigger.
   *
   * @param suffered whether a phrase suffers in an event before
   */
  StateParticiples(
      SentenceView view, Candidate trigger, EventType type, Predicate<NounPhrase> suffered) {
    this.suffered = suffered;
    this.view = view;
    this.trigger = trigger;
    this.subject = type.isSpoken() && isState() ? find() : null;
    this.named =
        subject != null
            && IntStream.range(subject.first(), subject.last())
                .anyMatch(i -> view.isName(i, EntityType.PERSON));
  }

  /** Whether the party is the subject: of one who is named his name. */
  boolean isSubject(RoleCandidates.Item item) {
    return !item.nested()
        && item.overlaps(subject)
        && (!named || item.party().entity().filter(StateParticiples::isPerson).isPresent());
  }

  private static boolean isPerson(EntityRef entity) {
    return entity.type() == EntityType.PERSON;
  }

  /** Whether a party is its object: متهما البنك, and مطالبة التجار behind who is feminine. */
  boolean isObject(RoleCandidates.Item item) {
    return subject != null && item.start() == trigger.last();
  }

  /** أدان فلان الجريمة وحمّل الحكومة المسؤولية، مطالبا: nor is it whom the verb before is about. */
  boolean isObjectBefore(RoleCandidates.Item item) {
    return subject != null
        && !item.overlaps(subject)
        && suffered.test(new NounPhrase(item.party().first(), item.party().last()));
  }

  /** Whether a party is told of in what the subject says: behind أن. */
  boolean isTold(RoleCandidates.Item item) {
    if (subject == null || item.overlaps(subject) || item.end() > trigger.token()) {
      return false;
    }
    boolean told = false;
    for (int i = verb + 1; i < trigger.token(); i++) {
      told |= i < item.start() && view.is(i, Kind.COMPLEMENT);
      if (told && view.isVerb(i) && view.governs(i, Governor.Kind.REPORT)) {
        return false;
      }
    }
    return told;
  }

  /** داعيا, مطالبة, داعين behind a comma; a verbal noun such as مطالبة is not joined there. */
  private boolean isState() {
    int at = trigger.token();
    WordReading reading = trigger.reading();
    String word = view.folded(at);
    boolean free =
        !trigger.isVerb() && !reading.proclitic().article && view.attachedPreposition(at) == ' ';
    boolean participle = readings(at).stream().anyMatch(StateParticiples::isParticiple);
    boolean behind =
        view.is(at - 1, Kind.COMMA) && !view.isJoined(at)
            || view.isJoined(at) && word.endsWith("ا");
    return free
        && participle
        && behind
        && (word.endsWith("ا") || word.endsWith("ه") || word.endsWith("ين"));
  }

  private List<WordReading> readings(int i) {
    return List.of(view.readings(i));
  }

  private static boolean isParticiple(WordReading reading) {
    return reading.form().shape() == InflectedForm.Shape.PARTICIPLE;
  }

  private NounPhrase find() {
    List<Integer> verbs = mainVerbs();
    for (int k = verbs.size() - 1; k >= 0; k--) {
      int verb = verbs.get(k);
      if (agrees(verb)) {
        NounPhrase before = Clauses.subjectBefore(view, verb);
        NounPhrase behind = NounPhrase.behind(view, verb + 1);
        NounPhrase found = isParty(before) ? before : isParty(behind) ? behind : null;
        if (found != null && found.last() <= trigger.token() && !suffered.test(found)) {
          this.verb = verb;
          return found;
        }
      }
    }
    return null;
  }

  private boolean isParty(NounPhrase phrase) {
    int head = phrase == null ? -1 : PhraseHead.of(view, phrase.first(), phrase.last());
    return phrase != null
        && view.attachedPreposition(phrase.first()) == ' '
        && (view.isProperName(head)
            || view.isTitle(head)
            || view.isPeople(head)
            || view.isParty(head));
  }

  /** The verbs of the sentence that stand behind no أن and no relative pronoun. */
  private List<Integer> mainVerbs() {
    List<Integer> verbs = new ArrayList<>();
    boolean within = false;
    int from = Math.max(0, trigger.token() - REACH);
    for (int i = from; i < trigger.token(); i++) {
      if (view.is(i, Kind.STOP)) {
        within = false;
      }
      if (view.is(i, Kind.COMPLEMENT) || view.is(i, Kind.RELATIVE)) {
        within = true;
      } else if (view.isVerb(i)) {
        boolean says = view.isJoined(i) && view.governs(i, Governor.Kind.REPORT);
        if (says || !within && (verbs.isEmpty() || view.isJoined(i))) {
          verbs.add(i);
        }
      }
    }
    return verbs;
  }

  /** قالت الوزيرة, مطالبة: as far as the forms of both tell. */
  private boolean agrees(int verb) {
    boolean feminine = view.folded(trigger.token()).endsWith("ه");
    boolean plural = view.folded(trigger.token()).endsWith("ين");
    List<WordReading> readings = readings(verb).stream().filter(WordReading::isVerb).toList();
    return plural
        || readings.isEmpty()
        || readings.stream().anyMatch(reading -> reading.form().isOfFeminine() == feminine);
  }
}
