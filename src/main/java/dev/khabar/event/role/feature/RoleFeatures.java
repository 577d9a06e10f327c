package dev.khabar.event.role.feature;

import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the role classifier sees of a trigger and a possible filler: where the one stands to the
 * other, what governs the filler, what it names, what the trigger's line says, and what the readers
 * of the grammar make of it.
 */
public final class RoleFeatures {
  private static final Piece BAR = Piece.of("|");
  private static final Piece BIAS = Piece.of("bias");
  private static final Piece DISTANCE = Piece.of("distance=");
  private static final Piece HOST = Piece.of("host=");
  private static final Piece KIND = Piece.of("kind=");
  private static final Piece LEMMA = Piece.of("lemma=");
  private static final Piece LOCATIVE = Piece.of("locative|");
  private static final Piece NEAR = Piece.of("near=");
  private static final Piece NESTED = Piece.of("nested=");
  private static final Piece NEXT = Piece.of("next=");
  private static final Piece PATH = Piece.of("path=");
  private static final Piece RULE = Piece.of("rule=");
  private static final Piece SUFFIX = Piece.of("suffix=");
  private static final Piece TYPE = Piece.of("type=");

  /** Where there is nothing of the kind. */
  static final Piece NONE = Piece.of("none");

  private static final Piece[] ROLES =
      Arrays.stream(RoleName.values()).map(role -> Piece.of(role.name())).toArray(Piece[]::new);

  private final SentenceParties parties;
  private final List<RoleCandidates.Item> items;
  private final TriggerSeen trigger;
  private final PartyPlace place;
  private final List<Optional<RoleName>> ruled;
  private final WayFeatures way;
  private final NounFeatures nouns;
  private final GrammarFeatures grammar;
  private final PartySurroundings surroundings;
  private final PastFeatures past;

  /**
   * Sees a trigger in its sentence.
   *
   * @param parties whom it may have a part for
   * @param line its line in the lexicon
   * @param readings what the rules of the clause say
   * @param later the event behind it, of which it may speak
   */
  RoleFeatures(
      SentenceParties parties,
      Candidate candidate,
      Trigger line,
      RoleReadings readings,
      Optional<EventBehind> later) {
    SentenceView view = parties.view();
    this.parties = parties;
    this.items = parties.items();
    this.place = parties.place();
    this.trigger = TriggerSeen.of(view, candidate, line, place);
    this.ruled = items.stream().map(item -> readings.role(item.party())).toList();
    Piece behind = Piece.of(TriggerClause.behind(view, candidate.last()));
    this.way = new WayFeatures(trigger, parties.signs(), Piece.of(taken()), behind);
    this.nouns = new NounFeatures(trigger, place, new PartyWords(view, place));
    this.grammar = new GrammarFeatures(trigger, place, readings);
    this.surroundings = new PartySurroundings(view, items, trigger, place, later);
    this.past = new PastFeatures(trigger, parties.told(), parties.before());
  }

  /** The role of a party by the rules of the clause. */
  public Optional<RoleName> ruled(int index) {
    return ruled.get(index);
  }

  /** A role as features name it. */
  static Piece piece(Optional<RoleName> role) {
    return role.isPresent() ? ROLES[role.get().ordinal()] : NONE;
  }

  /** Whether the party may act or suffer at all. */
  public boolean isSomebody(int index) {
    return parties.isSomebody(index);
  }

  /** Whether the party may act in the event. */
  public boolean mayAct(int index) {
    return place.mayAct(items.get(index).party(), trigger.line().type());
  }

  /** Gives the features of a possible filler, by its place in the sentence's list. */
  public void of(int index, FeatureSink features) {
    PartySeen seen = seen(index);
    stands(seen, features);
    if (!features.goesOn()) {
      return;
    }
    way.between(seen, features);
    nouns.head(seen, features);
    grammar.of(seen, features);
    company(seen, features);
    nouns.hung(seen, features);
    way.row(seen, features);
    past.article(seen, features);
    surroundings.of(seen, features);
    nouns.sort(seen, features);
    nouns.classes(seen, features);
    suffix(seen, features);
    past.sentence(seen, features);
    locative(seen, features);
  }

  private PartySeen seen(int index) {
    RoleCandidates.Item item = items.get(index);
    Candidate candidate = trigger.candidate();
    RolePath between = RolePath.of(parties, candidate, item);
    String annexed =
        parties.preposition(index).isEmpty() ? place.annexed(item.start(), candidate) : "";
    return PartySeen.of(parties, index, between, annexed, piece(ruled.get(index)));
  }

  /** How the party stands to the trigger: what most of the others are told by. */
  private void stands(PartySeen seen, FeatureSink features) {
    Piece distance = seen.way().distance();
    features.add(BIAS);
    features.add(RULE, seen.role());
    features.add(RULE, seen.role(), BAR, trigger.form());
    features.add(RULE, seen.role(), BAR, trigger.type());
    features.add(RULE, seen.role(), BAR, seen.kind(), BAR, seen.nested());
    features.add(PATH, trigger.form(), seen.path(), BAR, seen.governed());
    features.add(PATH, trigger.form(), seen.path(), BAR, seen.governed(), BAR, seen.kind());
    features.add(
        PATH,
        trigger.form(),
        seen.path(),
        BAR,
        seen.nested(),
        BAR,
        PartySeen.number(seen.way().commas()));
    Piece all = PartySeen.upTo(4, seen.way().phrases());
    features.add(NEAR, trigger.form(), seen.direction(), all, BAR, seen.governed());
    features.add(
        NEAR, trigger.type(), seen.direction(), all, BAR, seen.crossed(), BAR, seen.governed());
    features.add(LEMMA, trigger.lemma(), seen.direction(), seen.governed());
    features.add(LEMMA, trigger.lemma(), seen.direction(), seen.governed(), BAR, seen.crossed());
    features.add(LEMMA, trigger.lemma(), seen.path());
    features.add(LEMMA, trigger.lemma(), BAR, seen.kind());
    features.add(TYPE, trigger.type(), seen.direction(), seen.governed(), BAR, seen.kind());
    features.add(TYPE, trigger.type(), seen.path(), BAR, seen.kind());
    features.add(TYPE, trigger.type(), BAR, trigger.form(), seen.direction(), seen.governed());
    features.add(KIND, seen.kind(), BAR, seen.nested());
    features.add(KIND, seen.kind(), BAR, trigger.type());
    features.add(DISTANCE, seen.direction(), distance);
    features.add(DISTANCE, seen.direction(), distance, BAR, trigger.form(), BAR, seen.kind());
    features.add(NESTED, seen.nested(), BAR, trigger.form(), seen.direction(), seen.governed());
  }

  /** The sorts of party that the rules take for the doer and for whom it is done to. */
  private String taken() {
    String actor = "-";
    String recipient = "-";
    for (int i = items.size() - 1; i >= 0; i--) {
      RoleName role = ruled.get(i).orElse(null);
      actor = role == RoleName.ACTOR ? parties.kind(i).text() : actor;
      recipient = role == RoleName.RECIPIENT ? parties.kind(i).text() : recipient;
    }
    return actor + "/" + recipient;
  }

  /** The phrases right before and behind. */
  private void company(PartySeen seen, FeatureSink features) {
    int before = seen.own().host();
    if (before >= 0) {
      Piece hosted = parties.kind(before);
      Piece head = parties.traits(before).head();
      features.add(HOST, seen.governed(), BAR, hosted, BAR, seen.kind());
      features.add(HOST, seen.governed(), BAR, hosted, BAR, piece(ruled.get(before)));
      features.add(HOST, head, BAR, seen.governed(), BAR, seen.kind());
    }
    Piece next = seen.own().next();
    features.add(NEXT, next, BAR, trigger.form(), seen.path(), BAR, seen.governed());
    features.add(NEXT, next, BAR, trigger.lemma(), seen.path());
  }

  /** What the pronoun of the trigger tells. */
  private void suffix(PartySeen seen, FeatureSink features) {
    if (!trigger.suffix().text().isEmpty()) {
      features.add(
          SUFFIX, trigger.suffix(), BAR, trigger.form(), seen.path(), BAR, seen.governed());
      features.add(SUFFIX, trigger.suffix(), BAR, trigger.form(), seen.direction(), seen.kind());
      features.add(
          SUFFIX, trigger.suffix(), BAR, trigger.type(), seen.direction(), seen.own().tail());
    }
  }

  /** What a name of places adds, which may be where it was. */
  private void locative(PartySeen seen, FeatureSink features) {
    if (seen.own().locative()) {
      Piece others = PartySeen.upTo(2, seen.way().events());
      features.add(LOCATIVE, seen.kind());
      features.add(LOCATIVE, seen.kind(), BAR, trigger.type(), seen.direction());
      features.add(LOCATIVE, seen.kind(), BAR, seen.crossed(), seen.direction(), others);
    }
  }
}
