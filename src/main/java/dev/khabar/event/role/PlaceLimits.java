package dev.khabar.event.role;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.Set;

/**
 * What is no place of an event, though it may bear the name of one.
 *
 * @param view the sentence
 * @param trigger the deed
 * @param type its type
 */
record PlaceLimits(SentenceView view, Candidate trigger, EventType type) {
  /** What meetings are about, in a place. */
  private static final Set<String> TOPICS = WordClass.TOPIC.words();

  /** Where goods arrive, which nobody gets them by. */
  private static final Set<String> PORTS = WordClass.PORT.words();

  /** Whether the party cannot be the event's place. */
  boolean excludes(RoleCandidates.Item item) {
    Optional<EntityRef> entity = item.party().entity();
    boolean person = entity.isPresent() && entity.get().type() == EntityType.PERSON;
    return person || isHuman(view, item) || isSubjectMatter(item) || isAdjective(item);
  }

  /** يبحثان الأوضاع في فلان: what a meeting is about is not where it is. */
  private boolean isSubjectMatter(RoleCandidates.Item item) {
    int preposition = item.start() - 1;
    return type == EventType.CONSULT
        && view.folded(preposition).equals("في")
        && preposition - 1 >= trigger.last()
        && TOPICS.contains(view.folded(preposition - 1));
  }

  /** استضافت الدوحة جولة من المحادثات, شهدت القاهرة مظاهرة: the town that hosts a deed. */
  boolean isHost(RoleCandidates.Item item) {
    int verb = trigger.isVerb() ? -1 : Clauses.carrier(view, trigger.token());
    boolean hosts =
        verb >= 0
            && view.governor(verb)
                .flatMap(Governor::subject)
                .filter(role -> role == RoleName.PLACE)
                .isPresent();
    return hosts
        && item.party().entity().filter(e -> e.type() == EntityType.LOCATION).isPresent()
        && view.isName(PhraseHead.of(view, item.start(), item.end()))
        && item.overlaps(Clauses.subjectOf(view, verb, trigger.token()));
  }

  /**
   * وصلت الطائرة إلى مطار المدينة: a delivery goes through a port and to a town or a state. Of 29
   * ports behind إلى in annotated deliveries 27 are the place alone.
   */
  boolean isPort(RoleCandidates.Item item) {
    if (type != EventType.AID) {
      return false;
    }
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    return PORTS.contains(Spelling.bare(view.folded(head)));
  }

  /** موقعا سوريا: an adjective in the accusative, which is spelled like the name of a state. */
  private boolean isAdjective(RoleCandidates.Item item) {
    for (int i = item.party().first(); i < item.party().last(); i++) {
      String form = view.token(i).form();
      if (view.isName(i) && (form.endsWith("\u064b") || form.endsWith("\u064b\u0627"))) {
        return true;
      }
    }
    return false;
  }

  /** رئيس وزراء فلان, جنود فلان: no place, though they bear the name of one. */
  static boolean isHuman(SentenceView view, RoleCandidates.Item item) {
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    return !view.isName(head) && (view.isTitle(head) || view.isPeople(head));
  }
}
