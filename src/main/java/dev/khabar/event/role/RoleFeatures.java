package dev.khabar.event.role;

import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.TriggerForm;
import java.util.List;
import java.util.Optional;

/**
 * What the role classifier sees of a trigger and a possible filler: where the one stands to the
 * other, what governs the filler, what it names, what the trigger's line says, and what the readers
 * of the grammar make of it.
 */
public final class RoleFeatures {
  /** Takes features, each as the pieces of its text. */
  public interface Sink {
    /** Takes a feature by the hash of its text. */
    void add(long feature);

    /** Takes a feature of one piece; those of more have no array made for them, being so many. */
    default void add(Piece a) {
      add(a.hash());
    }

    /** Takes a feature of two pieces. */
    default void add(Piece a, Piece b) {
      add(b.behind(a.hash()));
    }

    /** Takes a feature of three pieces. */
    default void add(Piece a, Piece b, Piece c) {
      add(c.behind(b.behind(a.hash())));
    }

    /** Takes a feature of four pieces. */
    default void add(Piece a, Piece b, Piece c, Piece d) {
      add(d.behind(c.behind(b.behind(a.hash()))));
    }

    /** Takes a feature of five pieces. */
    default void add(Piece a, Piece b, Piece c, Piece d, Piece e) {
      add(e.behind(d.behind(c.behind(b.behind(a.hash())))));
    }

    /** Takes a feature of more pieces. */
    default void add(Piece a, Piece b, Piece c, Piece d, Piece e, Piece f, Piece... others) {
      long hash = f.behind(e.behind(d.behind(c.behind(b.behind(a.hash())))));
      for (Piece other : others) {
        hash = other.behind(hash);
      }
      add(hash);
    }

    /** Whether the others are asked for when where the party stands and what it is is known. */
    default boolean goesOn() {
      return true;
    }
  }

  private static final Piece ABOVE = Piece.of("above=");
  private static final Piece AFTER = Piece.of("after=");
  private static final Piece AGREES = Piece.of("agrees=");
  private static final Piece BEFORE = Piece.of("before=");
  private static final Piece BEHIND = Piece.of("behind=");
  private static final Piece BIAS = Piece.of("bias");
  private static final Piece CLASS = Piece.of("class=");
  private static final Piece DEED = Piece.of("deed=");
  private static final Piece DISTANCE = Piece.of("distance=");
  private static final Piece ENDING = Piece.of("ending=");
  private static final Piece FRAME = Piece.of("frame=");
  private static final Piece FRAMES = Piece.of("frames=");
  private static final Piece GOVERNOR = Piece.of("governor=");
  private static final Piece HEAD = Piece.of("head=");
  private static final Piece HISTORY = Piece.of("history=");
  private static final Piece HOST = Piece.of("host=");
  private static final Piece IS = Piece.of("is=");
  private static final Piece KIND = Piece.of("kind=");
  private static final Piece LEMMA = Piece.of("lemma=");
  private static final Piece LOCATIVE = Piece.of("locative|");
  private static final Piece NEAR = Piece.of("near=");
  private static final Piece NESTED = Piece.of("nested=");
  private static final Piece NEXT = Piece.of("next=");
  private static final Piece NOUNS = Piece.of("nouns=");
  private static final Piece OPENS = Piece.of("opens|");
  private static final Piece OTHERS = Piece.of("others=");
  private static final Piece OWN_CLASS = Piece.of("own-class=");
  private static final Piece PAIR = Piece.of("pair=");
  private static final Piece PATH = Piece.of("path=");
  private static final Piece PLACED = Piece.of("placed=");
  private static final Piece PRIOR = Piece.of("prior=");
  private static final Piece ROW = Piece.of("row=");
  private static final Piece RULE = Piece.of("rule=");
  private static final Piece SHOWN = Piece.of("shown=");
  private static final Piece SIGN = Piece.of("sign=");
  private static final Piece SORT = Piece.of("sort=");
  private static final Piece STANDING = Piece.of("standing=");
  private static final Piece SUFFIX = Piece.of("suffix=");
  private static final Piece TAKEN = Piece.of("taken=");
  private static final Piece TYPE = Piece.of("type=");
  private static final Piece VERB = Piece.of("verb=");

  /** Where there is nothing of the kind. */
  static final Piece NONE = Piece.of("none");

  private static final Piece BAR = Piece.of("|");
  private static final Piece SLASH = Piece.of("/");
  private static final Piece ONWARDS = Piece.of(">");
  private static final Piece BACKWARDS = Piece.of("<");
  private static final Piece[] DIGITS = {
    Piece.of("0"), Piece.of("1"), Piece.of("2"), Piece.of("3"), Piece.of("4")
  };

  private final SentenceView view;
  private final List<Candidate> triggers;
  private final List<RoleCandidates.Item> items;
  private final PartyTraits[] traits;
  private final ClauseSigns signs;
  private final ToldParties told;
  private final Candidate trigger;
  private final Trigger line;
  private final RoleReadings readings;
  private final PartyPlace place;
  private final PartyWords words;
  private final PartySurroundings surroundings;
  private final RolesBefore earlier;
  private final Piece form;
  private final Piece type;
  private final Piece lemma;
  private final Piece governor;
  private final Piece placed;
  private final Piece suffix;
  private final Piece gender;
  private final Piece[] classes;
  private final Piece behind;
  private final Piece taken;
  private final String[] ruled;

  RoleFeatures(
      SentenceView view,
      List<Candidate> triggers,
      List<RoleCandidates.Item> items,
      PartyTraits[] traits,
      ClauseSigns signs,
      ToldParties told,
      Candidate trigger,
      Trigger line,
      RoleReadings readings,
      Optional<EventBehind> later,
      RolesBefore earlier) {
    this.view = view;
    this.triggers = triggers;
    this.items = items;
    this.traits = traits;
    this.signs = signs;
    this.told = told;
    this.behind = Piece.of(ToldFeatures.behind(view, trigger.last()));
    this.ruled = items.stream().map(readings::role).toArray(String[]::new);
    this.taken = Piece.of(taken());
    this.trigger = trigger;
    this.line = line;
    this.readings = readings;
    this.place = new PartyPlace(view, triggers);
    this.words = new PartyWords(view, place);
    this.surroundings = new PartySurroundings(view, items, trigger, line, place, later);
    this.earlier = earlier;
    this.form = Piece.of(TriggerForm.of(view, trigger));
    this.type = Piece.of(line.type().name());
    this.lemma = Piece.of(line.lemma() + "/" + line.pos().name().charAt(0));
    this.governor = Piece.of(trigger.isVerb() ? "" : TriggerForm.governor(view, trigger));
    this.suffix = Piece.of(ToldFeatures.pronoun(view, trigger));
    this.gender = Piece.of(ToldFeatures.agreement(trigger.reading().form()));
    this.classes = PartyTraits.classes(view.folded(trigger.token()));
    this.placed = Piece.of(place.preposition(trigger.token()));
  }

  /** The role of a party by the rules of the clause, or "none". */
  String ruled(int index) {
    return ruled[index];
  }

  /** Whether the party may act or suffer at all. */
  boolean isSomebody(int index) {
    return traits[index].somebody();
  }

  /** Whether the party may act in the event. */
  boolean mayAct(int index) {
    return place.mayAct(items.get(index).party(), line.type());
  }

  /** Gives the features of a possible filler, by its place in the sentence's list. */
  public void of(int index, Sink features) {
    RoleCandidates.Item item = items.get(index);
    PartyTraits own = traits[index];
    RolePath way = RolePath.of(view, place, triggers, items, traits, trigger, item);
    String preposition = own.preposition();
    String before = preposition.isEmpty() ? place.annexed(item.start(), trigger) : preposition;
    Piece direction = way.behind() ? ONWARDS : BACKWARDS;
    Piece governed = Piece.of(before);
    Piece kind = own.kind();
    Piece crossed = Piece.of(way.crossed());
    Piece nested = Piece.of(item.nested() ? "nested" : item.member() > 0 ? "joined" : "head");
    Piece distance = Piece.of(way.distance());
    Piece path = Piece.join(direction, DIGITS[Math.min(way.bare(), 3)], SLASH, crossed);
    Piece role = Piece.of(ruled[index]);

    features.add(BIAS);
    features.add(RULE, role);
    features.add(RULE, role, BAR, form);
    features.add(RULE, role, BAR, type);
    features.add(RULE, role, BAR, kind, BAR, nested);
    features.add(PATH, form, path, BAR, governed);
    features.add(PATH, form, path, BAR, governed, BAR, kind);
    features.add(PATH, form, path, BAR, nested, BAR, Piece.of("" + way.commas()));
    Piece all = DIGITS[Math.min(way.phrases(), 4)];
    features.add(NEAR, form, direction, all, BAR, governed);
    features.add(NEAR, type, direction, all, BAR, crossed, BAR, governed);
    features.add(LEMMA, lemma, direction, governed);
    features.add(LEMMA, lemma, direction, governed, BAR, crossed);
    features.add(LEMMA, lemma, path);
    features.add(LEMMA, lemma, BAR, kind);
    features.add(TYPE, type, direction, governed, BAR, kind);
    features.add(TYPE, type, path, BAR, kind);
    features.add(TYPE, type, BAR, form, direction, governed);
    features.add(KIND, kind, BAR, nested);
    features.add(KIND, kind, BAR, type);
    features.add(DISTANCE, direction, distance);
    features.add(DISTANCE, direction, distance, BAR, form, BAR, kind);
    features.add(NESTED, nested, BAR, form, direction, governed);
    if (!features.goesOn()) {
      return;
    }
    between(way, direction, governed, kind, crossed, features);
    words(item, own, direction, features);
    grammar(item, preposition, path, direction, governed, kind, crossed, features);
    company(index, path, governed, kind, features);
    hung(item, own, direction, governed, features);
    way(item, own, way, direction, governed, kind, role, features);
    surroundings.of(
        index, own, new PartySurroundings.Seen(path, direction, governed, kind, role), features);
    sorts(own, path, direction, governed, kind, role, features);
    for (int grain = 0; grain < classes.length; grain++) {
      Piece head = own.classes()[grain];
      features.add(CLASS, head, BAR, type, direction, governed);
      features.add(CLASS, head, BAR, form, path);
      features.add(OWN_CLASS, classes[grain], path, BAR, governed);
      features.add(OWN_CLASS, classes[grain], direction, kind);
      features.add(PAIR, classes[grain], BAR, own.classes()[0], direction, governed);
    }
    if (!suffix.text().isEmpty()) {
      features.add(SUFFIX, suffix, BAR, form, path, BAR, governed);
      features.add(SUFFIX, suffix, BAR, form, direction, kind);
      features.add(SUFFIX, suffix, BAR, type, direction, own.tail());
    }
    String prior = earlier.of(index);
    if (!prior.isEmpty()) {
      features.add(PRIOR, Piece.of(prior), BAR, form);
      features.add(PRIOR, Piece.of(prior), BAR, type, BAR, role);
      features.add(PRIOR, Piece.of(prior), BAR, lemma);
      features.add(PRIOR, Piece.of(prior), BAR, suffix, BAR, form);
    }
    if (own.locative()) {
      Piece locative = LOCATIVE;
      Piece others = DIGITS[Math.min(way.events(), 2)];
      features.add(locative, kind);
      features.add(locative, kind, BAR, type, direction);
      features.add(locative, kind, BAR, crossed, direction, others);
    }
  }

  /** What sort of noun the party's head is, and the noun before it. */
  private void sorts(
      PartyTraits own,
      Piece path,
      Piece direction,
      Piece governed,
      Piece kind,
      Piece role,
      Sink features) {
    Piece sort = own.sort();
    features.add(SORT, sort, BAR, type, direction, governed);
    features.add(SORT, sort, BAR, form, path, BAR, governed);
    features.add(SORT, sort, BAR, lemma, direction);
    features.add(SORT, sort, BAR, role, BAR, type);
    features.add(SORT, sort, BAR, own.verbClass(trigger), BAR, governed);
    features.add(ABOVE, own.above(), BAR, kind, BAR, type);
    features.add(ABOVE, own.above(), BAR, sort, BAR, form, direction);
    if (trigger.isVerb()) {
      features.add(SIGN, gender, own.sign(), BAR, path, BAR, governed);
      features.add(SIGN, gender, own.sign(), BAR, direction, governed, BAR, role);
      features.add(SIGN, gender, own.sign(), BAR, direction, governed, BAR, sort);
    }
  }

  private void between(
      RolePath way, Piece direction, Piece governed, Piece kind, Piece crossed, Sink features) {
    Piece others = DIGITS[Math.min(way.events(), 3)];
    features.add(OTHERS, direction, others, BAR, crossed);
    features.add(OTHERS, direction, others, BAR, form, BAR, governed);
    Piece nouns = DIGITS[Math.min(way.nouns(), 2)];
    features.add(NOUNS, direction, nouns, BAR, kind, BAR, governed);
    features.add(NOUNS, direction, nouns, BAR, type, BAR, governed);
  }

  /** The sorts of party that the rules take for the doer and for whom it is done to. */
  private String taken() {
    String actor = "-";
    String recipient = "-";
    for (int i = ruled.length - 1; i >= 0; i--) {
      actor = ruled[i].equals("ACTOR") ? traits[i].kind().text() : actor;
      recipient = ruled[i].equals("RECIPIENT") ? traits[i].kind().text() : recipient;
    }
    return actor + "/" + recipient;
  }

  /** The row of words between, what else may have the role, and what the article told before. */
  private void way(
      RoleCandidates.Item item,
      PartyTraits own,
      RolePath way,
      Piece direction,
      Piece governed,
      Piece kind,
      Piece role,
      Sink features) {
    int from = way.behind() ? trigger.last() : item.end();
    int to = way.behind() ? item.start() : trigger.token();
    Piece row = Piece.of(signs.between(from, to));
    Piece frames = Piece.of(signs.frame(from, to));
    features.add(ROW, direction, row, BAR, form);
    features.add(ROW, direction, row, BAR, type);
    features.add(ROW, direction, row, BAR, lemma);
    features.add(FRAMES, direction, frames, BAR, form, BAR, governed);
    features.add(FRAMES, direction, frames, BAR, type, BAR, kind);
    features.add(TAKEN, taken, BAR, role, BAR, form);
    features.add(TAKEN, taken, BAR, type, BAR, kind, direction, governed);
    features.add(BEHIND, behind, BAR, form, direction, governed, BAR, kind);
    features.add(BEHIND, behind, BAR, lemma, direction, governed);
    features.add(SHOWN, own.shown(), BAR, governed, BAR, kind);
    features.add(SHOWN, own.shown(), BAR, governed, BAR, type);
    String history = told.history(own.key(), line.type());
    if (!history.isEmpty()) {
      Piece before = Piece.of(history);
      features.add(HISTORY, before, BAR, form);
      features.add(HISTORY, before, BAR, role, BAR, direction);
      features.add(HISTORY, before, BAR, type, BAR, kind);
      features.add(HISTORY, before, BAR, direction, governed);
      features.add(STANDING, own.standing(), BAR, form);
      features.add(STANDING, own.standing(), BAR, role);
      features.add(STANDING, own.standing(), BAR, type);
    }
  }

  /** What the party hangs on, and its case. */
  private void hung(
      RoleCandidates.Item item, PartyTraits own, Piece direction, Piece governed, Sink features) {
    Piece verb = Piece.of(words.verb(item.start(), trigger));
    Piece deed = Piece.of(words.deed(item.start(), trigger));
    Piece ending = own.ending();
    features.add(VERB, verb, BAR, governed, BAR, form);
    features.add(VERB, verb, BAR, governed, BAR, type);
    features.add(DEED, deed, BAR, governed, BAR, type, direction);
    features.add(DEED, deed, BAR, governed, BAR, own.kind());
    if (ending.text().length() > 1) {
      features.add(ENDING, ending, BAR, form, direction, governed);
      features.add(ENDING, ending, BAR, verb, BAR, governed);
    }
  }

  private void words(RoleCandidates.Item item, PartyTraits own, Piece direction, Sink features) {
    PhraseParties.Party party = item.party();
    Piece kind = own.kind();
    Piece head = own.head();
    Piece previous = own.previous();
    features.add(HEAD, head);
    features.add(HEAD, head, BAR, type);
    features.add(BEFORE, previous, BAR, kind);
    features.add(BEFORE, previous, BAR, type);
    features.add(AFTER, Piece.of(place.after(party.last(), trigger)), BAR, direction);
    if (place.opens(item.start())) {
      features.add(OPENS, form, BAR, kind);
      features.add(OPENS, kind, BAR, Piece.of(place.after(item.end(), trigger)));
    }
  }

  /** What the trigger's line, the verb's ending and the readers of the clause say. */
  private void grammar(
      RoleCandidates.Item item,
      String preposition,
      Piece path,
      Piece direction,
      Piece governed,
      Piece kind,
      Piece crossed,
      Sink features) {
    Piece framed = Piece.of(framed(preposition, direction));
    features.add(FRAME, framed);
    features.add(FRAME, framed, BAR, crossed, BAR, kind);
    for (String reading : readings.of(item)) {
      Piece phrase = Piece.of(reading);
      features.add(IS, phrase, BAR, form);
      features.add(IS, phrase, BAR, type);
      features.add(IS, phrase, BAR, kind);
      if (!suffix.text().isEmpty()) {
        features.add(IS, phrase, BAR, suffix, BAR, type);
      }
    }
    InflectedForm inflected = trigger.reading().form();
    if (trigger.isVerb() || inflected.shape() == InflectedForm.Shape.PARTICIPLE) {
      Piece agreement = Piece.of(place.agreement(inflected, item.party()));
      features.add(AGREES, agreement, BAR, path, BAR, governed);
      features.add(AGREES, agreement, BAR, kind, direction, governed);
      features.add(AGREES, agreement, BAR, kind, BAR, crossed);
    }
    if (!trigger.isVerb()) {
      features.add(PLACED, placed, path, BAR, governed);
      features.add(PLACED, placed, BAR, type, path);
    }
    if (!governor.text().isEmpty()) {
      features.add(GOVERNOR, governor, path);
      features.add(GOVERNOR, governor, direction, governed);
    }
  }

  private String framed(String preposition, Piece direction) {
    if (preposition.isEmpty()) {
      RoleFrame frame = line.frame();
      return "bare/"
          + (trigger.isVerb()
              ? name(frame.subject()) + "/" + name(frame.object())
              : name(frame.genitive()));
    }
    RoleName role = line.frame().prepositions().get(preposition);
    return direction.text() + (role == null ? "none" : role.name());
  }

  private static String name(Optional<RoleName> role) {
    return role.map(RoleName::name).orElse("none");
  }

  /** The phrases right before and behind. */
  private void company(int index, Piece path, Piece governed, Piece kind, Sink features) {
    int before = traits[index].host();
    if (before >= 0) {
      Piece hosted = traits[before].kind();
      Piece head = traits[before].head();
      features.add(HOST, governed, BAR, hosted, BAR, kind);
      features.add(HOST, governed, BAR, hosted, BAR, Piece.of(ruled[before]));
      features.add(HOST, head, BAR, governed, BAR, kind);
    }
    Piece next = traits[index].next();
    features.add(NEXT, next, BAR, form, path, BAR, governed);
    features.add(NEXT, next, BAR, lemma, path);
  }
}
