package dev.khabar.event.role;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.Stances;
import dev.khabar.event.role.party.SubjectAgreement;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.Set;

/** What the grammar rules out or leaves no choice about, whatever the role classifier says. */
final class RoleLimits {
  /** How far behind a word the noun stands that names what it meets: a deed or a protest. */
  private static final int MET = 9;

  /** Words before what a deed answers. */
  private static final Set<String> REASONS = WordClass.REASON.words();

  /** How sure the only possible subject acts. */
  private static final double SUBJECT = 0.8;

  /** An event of the sentence. */
  record Previous(Candidate candidate, EventType type) {}

  private final SentenceView view;
  private final Candidate trigger;
  private final RoleFrame frame;
  private final EventType type;
  private final boolean met;
  private final FrameLimits framed;
  private final Bystanders bystanders;
  private final ProtestParties protest;
  private final PlaceLimits places;
  private final JoinedClauses clauses;
  private final VerbSubjects subjects;
  private final NounOwners owners;
  private final Undertakers undertakers;
  private final StateParticiples states;

  /**
   * The limits of a trigger.
   *
   * @param before the event before it in the sentence
   */
  RoleLimits(SentenceView view, Candidate trigger, Trigger line, Optional<Previous> before) {
    this.view = view;
    this.trigger = trigger;
    this.frame = line.frame();
    this.type = line.type();
    this.framed = new FrameLimits(view, trigger, line);
    this.bystanders = new Bystanders(view, trigger);
    this.protest = new ProtestParties(view, trigger, type);
    this.places = new PlaceLimits(view, trigger, type);
    this.clauses = new JoinedClauses(view, trigger);
    this.subjects = new VerbSubjects(view, trigger, frame);
    this.owners = new NounOwners(view, trigger, frame, type);
    this.undertakers = new Undertakers(view, trigger, frame.reciprocal());
    this.states = new StateParticiples(view, trigger, type);
    this.met =
        !trigger.isVerb()
            && before
                .filter(event -> trigger.token() - event.candidate().last() < MET)
                .filter(event -> isReason() || meets(event.type(), line.type()))
                .isPresent();
  }

  /**
   * عقوبات بسبب قمع, طردت دبلوماسيين ردا على تسميم: what a deed answers is another's. Of 435
   * annotated events behind such words eleven are done by who does the one before.
   */
  private boolean isReason() {
    int before = trigger.token() - 1;
    int reason = view.folded(before).equals("علي") ? before - 1 : before;
    return REASONS.contains(view.folded(reason));
  }

  /** Who condemns a deed did not do it, and who disperses a protest does not protest. */
  private static boolean meets(EventType first, EventType second) {
    return first == EventType.ACCUSE
        || second == EventType.PROTEST && (first == EventType.COERCE || first == EventType.ASSAULT);
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
    if (states.isTold(item) || states.isObject(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (type == EventType.CONSULT && subjects.isCounterpart(item)) {
      probabilities.raise(RoleName.ACTOR, SUBJECT);
    }
    if (subjects.isAntecedent(item) || Stances.isHolder(view, type, item, ruled)) {
      probabilities.raise(RoleName.RECIPIENT, SUBJECT);
      probabilities.exclude(RoleName.ACTOR);
    }
    if (clauses.isSubject(item) && !framed.isSwapped() && acts(ruled)) {
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
    if (owners.isDoer(item)) {
      probabilities.raise(RoleName.ACTOR, SUBJECT);
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (owners.isObject(item)) {
      probabilities.raise(RoleName.RECIPIENT, SUBJECT);
      probabilities.exclude(RoleName.ACTOR);
    }
    if (undertakers.isDoer(item)) {
      probabilities.raise(RoleName.ACTOR, SUBJECT);
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (owners.isReceiver(item) || undertakers.isBefore(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (owners.isBeforeSides(item)) {
      probabilities.excludeDeed();
    }
  }

  /** Who cannot act, and who has to. */
  private void actor(
      RoleCandidates.Item item,
      Optional<RoleName> ruled,
      boolean actedBefore,
      RoleProbabilities probabilities) {
    boolean subject = !ByPhrase.governs(view, item.start());
    if (subject && isObjectOnly(item)
        || isIntercepted(item)
        || met && actedBefore
        || subject && framed.actsAlone() && SubjectAgreement.excludes(view, trigger, item)
        || bystanders.isHost(item)
        || bystanders.isOpposed(item)
        || bystanders.isDead(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    boolean probable =
        probabilities.of(RoleName.ACTOR) >= RoleThresholds.LEAST
            || frame.reciprocal() && probabilities.of(RoleName.RECIPIENT) >= RoleThresholds.LEAST;
    if (probable && bystanders.isVictim(item)) {
      probabilities.exclude(RoleName.ACTOR);
      if (frame.reciprocal()) {
        probabilities.exclude(RoleName.RECIPIENT);
      }
    }
    boolean withdrawn = frame.prepositions().get("من") == RoleName.RECIPIENT;
    if (!withdrawn && bystanders.isOwner(item)) {
      probabilities.raise(RoleName.RECIPIENT, probabilities.of(RoleName.ACTOR));
      probabilities.exclude(RoleName.ACTOR);
    }
    if (bystanders.isSource(item)) {
      probabilities.excludeDeed();
    }
    if (bystanders.isOfficerOf(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    if (bystanders.isOfficerOf(item)
        || bystanders.isServed(item, frame.prepositions().containsKey("ل"))) {
      probabilities.exclude(RoleName.RECIPIENT);
    }
    if (bystanders.isQuality(item)
        || bystanders.isNothing(item)
        || bystanders.isHonour(item)
        || bystanders.isLabel(item)
        || bystanders.isBacked(item)
        || protest.isName(item)
        || protest.isSupported(item)) {
      probabilities.excludeDeed();
    } else if (protest.isOf(item)) {
      probabilities.raise(RoleName.ACTOR, ProtestParties.SURE);
    }
    if (bystanders.isEnd(item)) {
      probabilities.exclude(RoleName.ACTOR);
    }
    boolean subjectOnly = acts(ruled) && subjects.isSubject(item) || subjects.isAtBegin(item);
    if (subjectOnly && !SubjectAgreement.excludes(view, trigger, item)) {
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

  /** اعترض فلان صاروخا استهدف البلدة: who meets the missile did not send it. */
  private boolean isIntercepted(RoleCandidates.Item item) {
    int before = trigger.token() - 1;
    boolean missile =
        view.is(before, Kind.MISSILE) && !view.isDefinite(before)
            || view.is(before - 1, Kind.MISSILE)
                && !view.isDefinite(before - 1)
                && !view.isVerb(before)
                && !view.is(before, Kind.COMMA);
    return trigger.isVerb() && missile && item.end() < trigger.token();
  }
}
