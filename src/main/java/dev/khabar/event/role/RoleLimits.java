package dev.khabar.event.role;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.Stances;
import dev.khabar.event.role.party.SubjectAgreement;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.function.Predicate;

/** What the grammar rules out or leaves no choice about, whatever the role classifier says. */
final class RoleLimits {
  private static final String PRESIDENCY = "برئاسه";

  /** How sure the only possible subject acts. */
  private static final double SUBJECT = 0.8;

  /** An event of the sentence. */
  record Previous(Candidate candidate, EventType type) {}

  private final SentenceView view;
  private final Candidate trigger;
  private final RoleFrame frame;
  private final EventType type;
  private final MetDeeds met;
  private final FrameLimits framed;
  private final Bystanders bystanders;
  private final Victims victims;
  private final Allegiances allegiances;
  private final ProtestParties protest;
  private final PlaceLimits places;
  private final JoinedClauses clauses;
  private final VerbSubjects subjects;
  private final AnnexedDoer annexed;
  private final PartiesBefore before;
  private final Undertakers undertakers;
  private final StateParticiples states;
  private final ThreatenedParties threatened;

  /**
   * The limits of a trigger.
   *
   * @param previous the event before it in the sentence
   * @param suffered whether a phrase suffers in an event before
   */
  RoleLimits(
      SentenceView view,
      Candidate trigger,
      Trigger line,
      Optional<Previous> previous,
      Predicate<NounPhrase> suffered) {
    this.view = view;
    this.trigger = trigger;
    this.frame = line.frame();
    this.type = line.type();
    this.framed = new FrameLimits(view, trigger, line);
    this.bystanders = new Bystanders(view, trigger);
    this.victims = new Victims(view, trigger);
    this.allegiances = new Allegiances(view, trigger);
    this.protest = new ProtestParties(view, trigger, type);
    this.places = new PlaceLimits(view, trigger, type);
    this.clauses = new JoinedClauses(view, trigger);
    this.subjects = new VerbSubjects(view, trigger, frame);
    this.annexed = new AnnexedDoer(view, trigger, frame, type);
    this.before = new PartiesBefore(view, trigger, frame.reciprocal());
    this.undertakers = new Undertakers(view, trigger, frame.reciprocal());
    this.states = new StateParticiples(view, trigger, type, suffered);
    this.threatened = new ThreatenedParties(view, trigger, type);
    this.met = new MetDeeds(view, trigger, type, previous);
  }

  /**
   * Changes the probabilities that cannot be.
   *
   * @param ruled the role by the rules of the clause
   * @param actedBefore whether the party acts in the event before
   */
  void apply(
      RoleCandidates.Item item,
      Optional<RoleName> ruled,
      boolean actedBefore,
      RoleProbabilities probabilities) {
    framed.apply(item, ruled, probabilities);
    actor(item, ruled, actedBefore, probabilities);
    if (places.excludes(item)) {
      probabilities.exclude(RoleName.PLACE);
    }
    if (places.isHost(item)) {
      probabilities.raise(RoleName.PLACE, SUBJECT);
      probabilities.excludeDeed();
    }
    if (places.isPort(item)) {
      probabilities.raise(RoleName.PLACE, probabilities.of(RoleName.RECIPIENT));
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (bystanders.isNextSubject(item) || !frame.reciprocal() && clauses.isBehind(item)) {
      probabilities.excludeDeed();
    }
    owner(item, probabilities);
    if (clauses.isBefore(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (states.isTold(item) || states.isObject(item) || states.isObjectBefore(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (type == EventType.CONSULT && subjects.isCounterpart(item)) {
      probabilities.raise(RoleName.ACTOR, SUBJECT);
    }
    if (threatened.isOfDeed(item)) {
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (subjects.isAntecedent(item) || Stances.isHolder(view, trigger, type, item, ruled)) {
      probabilities.raise(RoleName.RECIPIENT, SUBJECT);
      probabilities.exclude(RoleName.ACTOR);
    }
    if (clauses.isSubject(item) && acts(ruled)) {
      probabilities.raise(RoleName.ACTOR, JoinedClauses.SUBJECT);
    }
  }

  /** Whether a party acts where the network finds nobody: the subject of a participle. */
  boolean isStated(RoleCandidates.Item item) {
    return states.isSubject(item);
  }

  private static boolean acts(Optional<RoleName> ruled) {
    return ruled.filter(role -> role == RoleName.ACTOR).isPresent();
  }

  /** What the words right behind the trigger leave no choice about. */
  private void owner(RoleCandidates.Item item, RoleProbabilities probabilities) {
    if (annexed.isDoer(item)) {
      probabilities.raise(RoleName.ACTOR, SUBJECT);
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (annexed.isObject(item)) {
      probabilities.raise(RoleName.RECIPIENT, SUBJECT);
      probabilities.exclude(RoleName.ACTOR);
    }
    if (undertakers.isDoer(item)) {
      probabilities.raise(RoleName.ACTOR, SUBJECT);
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (before.isReceiver(item) || undertakers.isBefore(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (before.isBeforeSides(item)) {
      probabilities.excludeDeed();
    }
  }

  /** قضت المحكمة برئاسة القاضي فلان بحبس رجل: who presides suffers no verdict. */
  private boolean isPresiding(RoleCandidates.Item item) {
    return (type == EventType.SANCTION || type == EventType.COERCE)
        && PRESIDENCY.equals(view.folded(item.start()));
  }

  /** Whether a party can be nothing but the verb's subject, so that nobody before the verb acts. */
  boolean isSubject(RoleCandidates.Item item, Optional<RoleName> ruled) {
    return acts(ruled)
        && subjects.isSubject(item)
        && !SubjectAgreement.excludes(view, trigger, item);
  }

  /** The same, or who begins a headline before its verb. */
  boolean isOnlySubject(RoleCandidates.Item item, Optional<RoleName> ruled) {
    return subjects.isAtBegin(item) && !SubjectAgreement.excludes(view, trigger, item)
        || isSubject(item, ruled);
  }

  /** Who cannot act, and who has to. */
  private void actor(
      RoleCandidates.Item item,
      Optional<RoleName> ruled,
      boolean actedBefore,
      RoleProbabilities probabilities) {
    boolean subject = !ByPhrase.governs(view, item.start());
    if (subject && isObjectOnly(item)
        || met.isIntercepted(item)
        || met.isAnswered() && actedBefore
        || subject && framed.actsAlone() && SubjectAgreement.excludes(view, trigger, item)
        || allegiances.isHost(item)
        || allegiances.isOpposed(item)
        || victims.isDead(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    boolean probable =
        probabilities.of(RoleName.ACTOR) >= RoleThresholds.LEAST
            || frame.reciprocal() && probabilities.of(RoleName.RECIPIENT) >= RoleThresholds.LEAST;
    if (probable && victims.isVictim(item)) {
      probabilities.exclude(RoleName.ACTOR);
      if (frame.reciprocal()) {
        probabilities.exclude(RoleName.RECIPIENT);
      }
    }
    boolean withdrawn = frame.prepositions().get("من") == RoleName.RECIPIENT;
    if (!withdrawn && allegiances.isOwner(item)) {
      probabilities.raise(RoleName.RECIPIENT, probabilities.of(RoleName.ACTOR));
      probabilities.exclude(RoleName.ACTOR);
    }
    if (bystanders.isSource(item)) {
      probabilities.excludeDeed();
    }
    if (allegiances.isOfficerOf(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (allegiances.isOfficerOf(item) || allegiances.isServed(item) || isPresiding(item)) {
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (bystanders.isQuality(item)
        || bystanders.isNothing(item)
        || bystanders.isAbsent(item)
        || bystanders.isHonour(item)
        || bystanders.isLabel(item)
        || allegiances.isBacked(item)
        || protest.isName(item)
        || protest.isSupported(item)) {
      probabilities.excludeDeed();
    } else if (protest.isOf(item)) {
      probabilities.raise(RoleName.ACTOR, ProtestParties.SURE);
    }
    if (bystanders.isEnd(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (isOnlySubject(item, ruled)) {
      probabilities.raise(RoleName.ACTOR, SUBJECT);
      probabilities.exclude(RoleName.RECIPIENT);
    }
  }

  /** طالبوا الشعب: a verb with the ending of the plural has its subject before it. */
  private boolean isObjectOnly(RoleCandidates.Item item) {
    return trigger.isVerb()
        && trigger.reading().form().plural()
        && !frame.reciprocal()
        && item.start() >= trigger.last();
  }
}
