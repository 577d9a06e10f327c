package dev.khabar.event.role.feature;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.grammar.PlaceFinder;
import dev.khabar.event.role.grammar.RoleRules;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.RolesBefore;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Optional;

/**
 * Who may have a part in the events of a sentence, and what the role classifier sees of each of
 * them beside a trigger. The sentence is looked through once; its events are asked in their order,
 * since each hears of the roles in those before. Not thread-safe.
 */
public final class SentenceParties {
  private final SentenceView view;
  private final List<ChosenTrigger> chosen;
  private final List<Candidate> triggers;
  private final List<RoleCandidates.Item> items;
  private final ToldParties told;
  private final List<ToldParties.Told> earlier;
  private final PartyPlace place;
  private final ClauseMarks marks;
  private final ClauseSigns signs;
  private final TraitsReader reader;

  /** What sort of party each is, what governs it and its traits, where they were asked for. */
  private final Piece[] kinds;

  private final String[] prepositions;
  private final PartyTraits[] traits;
  private final NounPhrase subject;
  private final RolesBefore before;

  /**
   * Looks through a sentence.
   *
   * @param chosen the triggers that are events, in the order of the text
   * @param references what was named before
   * @param told whom the sentences before told of
   */
  public SentenceParties(
      SentenceView view, List<ChosenTrigger> chosen, References references, ToldParties told) {
    this.view = view;
    this.chosen = chosen;
    this.triggers = chosen.stream().map(ChosenTrigger::candidate).toList();
    this.items = RoleCandidates.of(view, triggers, references);
    this.told = told;
    this.earlier = told.before(view.sentence().index());
    this.place = new PartyPlace(view, triggers);
    this.marks = new ClauseMarks(view, place);
    this.signs = new ClauseSigns(view, triggers, place);
    this.reader = new TraitsReader(this, earlier);
    this.kinds = new Piece[items.size()];
    this.prepositions = new String[items.size()];
    this.traits = new PartyTraits[items.size()];
    this.subject = Clauses.mainSubject(view, view.size());
    this.before = new RolesBefore(items.size() + earlier.size());
  }

  public SentenceView view() {
    return view;
  }

  /** The parties of the sentence, in the order of the text. */
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

  /** The roles in the sentence's events so far: of its own parties, then of those told before. */
  public RolesBefore before() {
    return before;
  }

  List<Candidate> triggers() {
    return triggers;
  }

  /** Whom the sentences before told of. */
  public ToldParties told() {
    return told;
  }

  PartyPlace place() {
    return place;
  }

  ClauseMarks marks() {
    return marks;
  }

  /** What sort of party one of the sentence is. */
  Piece kind(int item) {
    if (kinds[item] == null) {
      kinds[item] = Piece.of(place.kind(items.get(item).party()));
    }
    return kinds[item];
  }

  /** What is true of a party of the sentence whichever trigger is asked about. */
  PartyTraits traits(int item) {
    if (traits[item] == null) {
      traits[item] = reader.of(item);
    }
    return traits[item];
  }

  /** Whether a party of the sentence may act or suffer at all. */
  boolean isSomebody(int item) {
    return place.isSomebody(items.get(item).party());
  }

  ClauseSigns signs() {
    return signs;
  }

  /** The preposition that governs a party of the sentence, or an empty string. */
  public String preposition(int item) {
    if (prepositions[item] == null) {
      prepositions[item] = place.preposition(items.get(item).start());
    }
    return prepositions[item];
  }

  /**
   * Whether a party may have a part in the event: it stands near, or it is what the sentence is
   * about, of which participles far behind may speak (..., داعيا إلى).
   */
  public boolean reaches(RoleCandidates.Item item, Candidate trigger) {
    return isNear(item, trigger) || item.end() <= trigger.token() && item.overlaps(subject);
  }

  /** Whether a party stands near enough to the trigger, and is not the trigger itself. */
  private static boolean isNear(RoleCandidates.Item item, Candidate trigger) {
    PhraseParties.Party party = item.party();
    return party.first() >= trigger.token() - SentenceView.NEAR
        && party.last() <= trigger.last() + SentenceView.NEAR
        && (party.last() <= trigger.token() || party.first() >= trigger.last());
  }

  /** Whether the sentence names a party near the trigger that was told of before. */
  public boolean isNamed(ToldParties.Told party, Candidate trigger) {
    for (RoleCandidates.Item item : items) {
      if (isNear(item, trigger)
          && item.party().entity().isPresent()
          && item.party().entity().equals(party.filler().entity())) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the classifier sees of a trigger beside the sentence's own parties.
   *
   * @param ruled the roles that the rules of the clause give
   */
  public RoleFeatures features(Candidate candidate, Trigger trigger, List<RoleFiller> ruled) {
    Optional<RoleFiller> place = PlaceFinder.find(view, triggers, candidate, trigger.type(), ruled);
    RoleReadings readings = new RoleReadings(view, candidate, ruled, place);
    return new RoleFeatures(this, candidate, trigger, readings, behind(candidate));
  }

  /** The event behind a trigger of which it may speak. */
  private Optional<EventBehind> behind(Candidate candidate) {
    for (ChosenTrigger other : chosen) {
      int between = other.candidate().token() - candidate.last();
      if (between >= 0 && between <= EventBehind.REACH) {
        Trigger line = other.choice().trigger();
        return Optional.of(
            EventBehind.of(
                line.type(), RoleRules.find(view, other.candidate(), line, Optional.empty())));
      }
    }
    return Optional.empty();
  }

  /** What the classifier sees of a trigger beside a party that was told of before. */
  public ToldFeatures toldFeatures(Candidate candidate, Trigger trigger, List<RoleFiller> ruled) {
    return new ToldFeatures(view, candidate, trigger, ruled, told);
  }

  /** What the classifier sees of a trigger beside a place of another sentence. */
  public SiteFeatures siteFeatures(Candidate candidate, Trigger trigger) {
    return new SiteFeatures(view, candidate, trigger, told.places());
  }
}
