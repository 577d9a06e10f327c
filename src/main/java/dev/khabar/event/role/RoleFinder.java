package dev.khabar.event.role;

import dev.khabar.event.PlaceSource;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.clause.ClauseNetwork;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.role.feature.RoleFeatures;
import dev.khabar.event.role.feature.SentenceParties;
import dev.khabar.event.role.feature.SiteFeatures;
import dev.khabar.event.role.feature.ToldFeatures;
import dev.khabar.event.role.grammar.JoinedVerbs;
import dev.khabar.event.role.grammar.RoleRules;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.StoryPlaces;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.WholeParty;
import java.util.List;
import java.util.Optional;

/**
 * Who has which part in an event. The rules of the grammar read the clause; a network, which sees
 * their reading beside what governs each party and what it names, decides. The events of a sentence
 * are asked in their order. Not thread-safe.
 */
public final class RoleFinder {
  /**
   * Where a party of the sentence acts as probably as this, none that was told of before is asked
   * about: of 9,289 events hardly one has such a party that is likelier.
   */
  private static final double SURE = 0.7;

  /** How sure the subject of a participle acts that the network knows no doer of. */
  private static final double STATED = 0.4;

  private final RoleClassifier classifier;
  private final SentenceParties parties;
  private final JoinedVerbs joined;
  private final MeetingBefore meeting;
  private final ClauseNetwork.Reading reading;

  /** The event asked before. */
  private Optional<RoleLimits.Previous> previous = Optional.empty();

  /**
   * For the events of a sentence.
   *
   * @param parties who may have a part in them
   */
  public RoleFinder(RoleClassifier classifier, SentenceParties parties) {
    this.classifier = classifier;
    this.parties = parties;
    this.joined = new JoinedVerbs(parties.view());
    this.meeting = new MeetingBefore(parties.view(), parties.told().meeting());
    this.reading = classifier.read(parties.view());
  }

  /**
   * The actors, recipients and places of the next event.
   *
   * @param speaker who speaks, for verbs in the first person
   */
  public List<RoleFiller> find(Candidate candidate, Trigger trigger, Optional<RoleFiller> speaker) {
    List<RoleFiller> ruled = RoleRules.find(parties.view(), candidate, trigger, speaker);
    RoleChoice choice =
        new RoleChoice(trigger.type(), trigger.frame().reciprocal(), candidate.isVerb());
    addOwn(candidate, trigger, ruled, choice);
    if (choice.ownActor() < SURE) {
      addEarlier(candidate, trigger, ruled, speaker, choice);
      choice.settleActor();
    }
    previous = Optional.of(new RoleLimits.Previous(candidate, trigger.type()));
    parties.before().next(trigger.type());
    List<RoleFiller> chosen = choice.fillers(parties.before());
    List<RoleFiller> roles =
        trigger.frame().reciprocal() ? chosen.stream().map(RoleFinder::acting).toList() : chosen;
    List<RoleFiller> all =
        TriggerParty.first(
            parties.view(),
            candidate,
            trigger,
            parties.items(),
            joined.complete(candidate, trigger, roles));
    joined.note(candidate, trigger, all);
    return WholeParty.of(parties.view(), meeting.complete(candidate, trigger, all));
  }

  /** Asks about the parties of the sentence. */
  private void addOwn(
      Candidate candidate, Trigger trigger, List<RoleFiller> ruled, RoleChoice choice) {
    RoleFeatures features = parties.features(candidate, trigger, ruled);
    ClauseNetwork.Asked asked = reading.of(candidate.token(), trigger.type());
    RoleLimits limits =
        new RoleLimits(parties.view(), candidate, trigger, previous, this::hasSuffered);
    boolean subjectBehind = hasSubjectBehind(candidate, features, limits);
    for (int i = 0; i < parties.items().size(); i++) {
      RoleCandidates.Item item = parties.items().get(i);
      if (parties.reaches(item, candidate)) {
        int index = i;
        double[] clause = asked.party(item.party().first(), item.party().last());
        RoleProbabilities probabilities =
            RoleClassifier.isHopeless(clause)
                ? new RoleProbabilities(0, 0, 0)
                : classifier.probabilities(clause, sink -> features.of(index, sink));
        if (!features.isSomebody(i)) {
          probabilities.excludeDeed();
        }
        if (!features.mayAct(i)) {
          probabilities.exclude(RoleName.ACTOR);
        }
        limits.apply(item, features.ruled(i), parties.before().acts(i), probabilities);
        if (subjectBehind && item.end() <= candidate.token()) {
          probabilities.exclude(RoleName.ACTOR);
        }
        if (!probabilities.isAny(RoleThresholds.LEAST)) {
          continue;
        }
        if (parties.preposition(i).equals("بين") || isRelated(item)) {
          choice.setApart(i);
        }
        if (trigger.frame().reciprocal() && limits.isOnlySubject(item, features.ruled(i))) {
          choice.setSubject(i);
        }
        boolean with = parties.preposition(i).equals("مع") || isMet(item, candidate, trigger);
        choice.add(item, i, with, probabilities);
      }
    }
    addStated(limits, choice);
  }

  /**
   * دعا الوزير الجنود، وطالب القادة الحكومة: a verb that و joins has a subject of its own behind
   * it.
   */
  private boolean hasSubjectBehind(Candidate candidate, RoleFeatures features, RoleLimits limits) {
    boolean one = candidate.last() == candidate.token() + 1;
    if (!one || !candidate.isVerb() || !parties.view().isJoined(candidate.token())) {
      return false;
    }
    for (int i = 0; i < parties.items().size(); i++) {
      RoleCandidates.Item item = parties.items().get(i);
      if (item.start() == candidate.last() && limits.isSubject(item, features.ruled(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party that has a part of the phrase suffers in an event before. */
  private boolean hasSuffered(NounPhrase phrase) {
    for (int i = 0; i < parties.items().size(); i++) {
      if (parties.before().suffered(i) && parties.items().get(i).overlaps(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Gives a participle that nobody probably acts in the subject of its sentence. */
  private void addStated(RoleLimits limits, RoleChoice choice) {
    if (choice.ownActor() > 0) {
      return;
    }
    for (int i = 0; i < parties.items().size(); i++) {
      RoleCandidates.Item item = parties.items().get(i);
      if (limits.isStated(item)) {
        choice.add(item, i, false, new RoleProbabilities(STATED, 0, 0));
      }
    }
  }

  /** يجتمع بالوزير, التقى برئيس الوفد: whom the verb of a meeting governs by ب. */
  private boolean isMet(RoleCandidates.Item item, Candidate candidate, Trigger trigger) {
    return trigger.frame().reciprocal()
        && candidate.isVerb()
        && item.start() == candidate.last()
        && parties.view().attachedPreposition(item.start()) == 'ب';
  }

  /** مواجهات بين الشبان والقوات التي أطلقت: a relative pronoun right behind the party. */
  private boolean isRelated(RoleCandidates.Item item) {
    int next = item.end();
    return parties.view().is(next, Kind.RELATIVE)
        || parties.view().is(next, Kind.COMMA) && parties.view().is(next + 1, Kind.RELATIVE);
  }

  /**
   * Asks about the parties that the sentences before told of, none of which is named here. Who
   * spoke last does what a verb in the first person says: "سنرسل مساعدات".
   */
  private void addEarlier(
      Candidate candidate,
      Trigger trigger,
      List<RoleFiller> ruled,
      Optional<RoleFiller> speaker,
      RoleChoice choice) {
    Optional<RoleFiller> own = speaker.map(by -> by.as(RoleName.ACTOR)).filter(ruled::contains);
    ToldFeatures features = parties.toldFeatures(candidate, trigger, ruled);
    ClauseNetwork.Asked asked = reading.of(candidate.token(), trigger.type());
    for (int k = 0; k < parties.earlier().size(); k++) {
      ToldParties.Told party = parties.earlier().get(k);
      int index = parties.items().size() + k;
      if (!parties.isNamed(party, candidate) && features.mayAct(party)) {
        String words = parties.words(party);
        String prior = parties.before().of(index);
        RoleProbabilities probabilities =
            classifier.probabilities(
                asked.absent(), sink -> features.of(party, words, prior, sink));
        if (own.isPresent()
            && own.get().entity().isPresent()
            && own.get().entity().equals(party.filler().entity())) {
          probabilities.raise(RoleName.ACTOR, SURE);
        }
        choice.addEarlier(party.filler(), index, probabilities.of(RoleName.ACTOR));
      }
    }
  }

  /** All sides of a reciprocal event act. */
  private static RoleFiller acting(RoleFiller filler) {
    return filler.role() == RoleName.RECIPIENT ? filler.as(RoleName.ACTOR) : filler;
  }

  /** The place that another sentence gives of an event, for one whose own gives none. */
  public Optional<FoundPlace> site(Candidate candidate, Trigger trigger) {
    if (!SiteFeatures.isSomewhere(trigger.type())) {
      return Optional.empty();
    }
    SiteFeatures features = parties.siteFeatures(candidate, trigger);
    ClauseNetwork.Asked asked = reading.of(candidate.token(), trigger.type());
    StoryPlaces.Site best = null;
    double most =
        RoleThresholds.shipped().of(RoleThresholds.Kind.SITE, trigger.type(), RoleName.PLACE);
    for (StoryPlaces.Site site : features.asked()) {
      double probability =
          classifier
              .probabilities(asked.absent(), sink -> features.of(site, sink))
              .of(RoleName.PLACE);
      if (probability > most) {
        best = site;
        most = probability;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    PlaceSource source = best.isDateline() ? PlaceSource.DATELINE : PlaceSource.STORY;
    return Optional.of(new FoundPlace(best.filler(most), source));
  }
}
