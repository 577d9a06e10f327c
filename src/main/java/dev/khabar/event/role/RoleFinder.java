package dev.khabar.event.role;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.feature.ClauseSigns;
import dev.khabar.event.role.feature.EventBehind;
import dev.khabar.event.role.feature.PartyPlace;
import dev.khabar.event.role.feature.PartyTraits;
import dev.khabar.event.role.feature.RoleFeatures;
import dev.khabar.event.role.feature.RoleReadings;
import dev.khabar.event.role.feature.SiteFeatures;
import dev.khabar.event.role.feature.ToldFeatures;
import dev.khabar.event.role.grammar.JoinedVerbs;
import dev.khabar.event.role.grammar.PlaceFinder;
import dev.khabar.event.role.grammar.RoleRules;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.RolesBefore;
import dev.khabar.event.role.party.StoryPlaces;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.WholeParty;
import java.util.List;
import java.util.Optional;

/**
 * Who has which part in an event. The rules of the grammar read the clause; a network, which sees
 * their reading beside what governs each party and what it names, decides.
 */
public final class RoleFinder {
  /**
   * Where a party of the sentence acts as probably as this, none that was told of before is asked
   * about: of 9,289 events hardly one has such a party that is likelier.
   */
  private static final double SURE = 0.7;

  private final SentenceView view;
  private final List<ChosenTrigger> chosen;
  private final List<Candidate> triggers;
  private final List<RoleCandidates.Item> items;
  private final PartyTraits[] traits;
  private final ClauseSigns signs;
  private final ToldParties told;
  private final List<ToldParties.Told> earlier;
  private final RolesBefore before;
  private final NounPhrase subject;
  private final JoinedVerbs joined;

  /** The event asked before. */
  private Optional<RoleLimits.Previous> previous = Optional.empty();

  /**
   * Looks through a sentence once for the parties that may have a role.
   *
   * @param chosen the triggers that are events, in the order of the text
   * @param references what was named before
   * @param told whom the sentences before told of
   */
  public RoleFinder(
      SentenceView view, List<ChosenTrigger> chosen, References references, ToldParties told) {
    this.view = view;
    this.chosen = chosen;
    this.triggers = chosen.stream().map(ChosenTrigger::candidate).toList();
    this.items = RoleCandidates.of(view, triggers, references);
    this.earlier = told.before(view.sentence().index());
    this.traits = PartyTraits.of(view, triggers, items, told, earlier);
    this.told = told;
    this.joined = new JoinedVerbs(view);
    this.subject = Clauses.mainSubject(view, view.size());
    this.signs = new ClauseSigns(view, triggers, new PartyPlace(view, triggers));
    this.before = new RolesBefore(items.size() + earlier.size());
  }

  /** The roles in the sentence's events so far. */
  public RolesBefore before() {
    return before;
  }

  public List<RoleCandidates.Item> items() {
    return items;
  }

  /** Who was told of before the sentence. */
  public List<ToldParties.Told> earlier() {
    return earlier;
  }

  /** What names a party that was told of before. */
  public String words(ToldParties.Told party) {
    return told.words(party);
  }

  /** Whether a party stands near enough to the trigger, and is not the trigger itself. */
  private static boolean isNear(RoleCandidates.Item item, Candidate trigger) {
    PhraseParties.Party party = item.party();
    return party.first() >= trigger.token() - SentenceView.NEAR
        && party.last() <= trigger.last() + SentenceView.NEAR
        && (party.last() <= trigger.token() || party.first() >= trigger.last());
  }

  /**
   * Whether a party may have a part in the event: it stands near, or it is what the sentence is
   * about, of which participles far behind may speak (..., داعيا إلى).
   */
  public boolean reaches(RoleCandidates.Item item, Candidate trigger) {
    return isNear(item, trigger) || item.end() <= trigger.token() && item.overlaps(subject);
  }

  /** What the model sees of the trigger. */
  public RoleFeatures features(Candidate candidate, Trigger trigger, Optional<RoleFiller> speaker) {
    return features(candidate, trigger, RoleRules.find(view, candidate, trigger, speaker));
  }

  /** The event behind a trigger of which it may speak. */
  private Optional<EventBehind> behind(Candidate candidate) {
    for (ChosenTrigger other : chosen) {
      int between = other.candidate().token() - candidate.last();
      if (between >= 0 && between <= EventBehind.REACH) {
        Trigger line = other.choice().trigger();
        return Optional.of(
            new EventBehind(
                Piece.of(line.type().name()),
                RoleRules.find(view, other.candidate(), line, Optional.empty())));
      }
    }
    return Optional.empty();
  }

  private RoleFeatures features(Candidate candidate, Trigger trigger, List<RoleFiller> ruled) {
    Optional<RoleFiller> place =
        PlaceFinder.find(view, triggers, candidate, trigger.type(), ruled)
            .map(PlaceFinder.Place::filler);
    return new RoleFeatures(
        view,
        triggers,
        items,
        traits,
        signs,
        told,
        candidate,
        trigger,
        new RoleReadings(view, candidate, ruled, place),
        behind(candidate),
        before);
  }

  /** What the model sees of the trigger beside a party told of before. */
  public ToldFeatures toldFeatures(
      Candidate candidate, Trigger trigger, Optional<RoleFiller> speaker) {
    return new ToldFeatures(
        view, candidate, trigger, RoleRules.find(view, candidate, trigger, speaker), told);
  }

  /** What the model sees of the trigger beside a place of another sentence. */
  public SiteFeatures siteFeatures(Candidate candidate, Trigger trigger) {
    return new SiteFeatures(view, candidate, trigger, told.places());
  }

  /** The place that another sentence gives of an event, for one whose own gives none. */
  public Optional<PlaceFinder.Place> site(
      RoleClassifier classifier, Candidate candidate, Trigger trigger) {
    if (!SiteFeatures.isSomewhere(trigger.type())) {
      return Optional.empty();
    }
    SiteFeatures features = siteFeatures(candidate, trigger);
    StoryPlaces.Site best = null;
    double most = RoleThresholds.shipped().of(RoleThresholds.Kind.SITE, trigger.type(), 2);
    for (StoryPlaces.Site site : features.asked()) {
      double probability = classifier.probabilities(sink -> features.of(site, sink))[2];
      if (probability > most) {
        best = site;
        most = probability;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(
            new PlaceFinder.Place(best.filler(most), best.isDateline() ? "DATELINE" : "STORY"));
  }

  /** Whether the sentence names a party near the trigger that was told of before. */
  public boolean isNamed(ToldParties.Told party, Candidate candidate) {
    for (RoleCandidates.Item item : items) {
      if (isNear(item, candidate)
          && item.party().entity().isPresent()
          && item.party().entity().equals(party.filler().entity())) {
        return true;
      }
    }
    return false;
  }

  /** The actors, recipients and places of an event; its events are asked in their order. */
  public List<RoleFiller> find(
      RoleClassifier classifier,
      Candidate candidate,
      Trigger trigger,
      Optional<RoleFiller> speaker) {
    List<RoleFiller> ruled = RoleRules.find(view, candidate, trigger, speaker);
    RoleFeatures features = features(candidate, trigger, ruled);
    RoleChoice choice = new RoleChoice(trigger.type(), trigger.frame().reciprocal());
    RoleLimits limits = new RoleLimits(view, candidate, trigger, previous);
    for (int i = 0; i < items.size(); i++) {
      if (reaches(items.get(i), candidate)) {
        double[] probabilities = classifier.probabilities(features, i);
        if (!features.isSomebody(i)) {
          probabilities[0] = 0;
          probabilities[1] = 0;
        }
        if (!features.mayAct(i)) {
          probabilities[0] = 0;
        }
        limits.apply(items.get(i), features.ruled(i), before.acts(i), probabilities);
        choice.add(items.get(i), i, traits[i].preposition().equals("مع"), probabilities);
      }
    }
    if (choice.ownActor() < SURE) {
      addEarlier(
          classifier, candidate, new ToldFeatures(view, candidate, trigger, ruled, told), choice);
      choice.settleActor();
    }
    previous = Optional.of(new RoleLimits.Previous(candidate, trigger.type()));
    before.next(trigger.type());
    List<RoleFiller> fillers = choice.fillers(before);
    List<RoleFiller> roles =
        trigger.frame().reciprocal() ? fillers.stream().map(RoleFinder::acting).toList() : fillers;
    List<RoleFiller> all =
        TriggerParty.first(
            view, candidate, trigger, items, joined.complete(candidate, trigger, roles));
    joined.note(candidate, trigger, all);
    return WholeParty.of(view, all);
  }

  private void addEarlier(
      RoleClassifier classifier, Candidate candidate, ToldFeatures features, RoleChoice choice) {
    for (int k = 0; k < earlier.size(); k++) {
      ToldParties.Told party = earlier.get(k);
      if (!isNamed(party, candidate)) {
        int index = items.size() + k;
        double[] probabilities =
            classifier.probabilities(
                sink -> features.of(party, told.words(party), before.of(index), sink));
        if (features.mayAct(party)) {
          choice.addEarlier(party.filler(), index, probabilities[0]);
        }
      }
    }
  }

  /** All sides of a reciprocal event act. */
  private static RoleFiller acting(RoleFiller filler) {
    return filler.role() == RoleName.RECIPIENT ? filler.as(RoleName.ACTOR) : filler;
  }
}
