package dev.khabar.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the role classifier sees of a trigger and a possible filler: where the one stands to the
 * other, what governs the filler, what it names, what the trigger's line says, and what the readers
 * of the grammar make of it.
 */
final class RoleFeatures {
  /** Takes features, each as the pieces of its text. */
  interface Sink {
    /** Takes a feature. */
    void add(Piece... pieces);
  }

  private static final Map<String, Piece> KNOWN = new HashMap<>();

  static {
    for (String text :
        List.of(
            "bias",
            "rule=",
            "path=",
            "near=",
            "lemma=",
            "type=",
            "kind=",
            "head=",
            "before=",
            "after=",
            "distance=",
            "others=",
            "nouns=",
            "nested=",
            "opens|",
            "frame=",
            "is=",
            "host=",
            "governor=",
            "placed=",
            "next=",
            "class=",
            "own-class=",
            "locative|",
            "verb=",
            "deed=",
            "ending=",
            "prior=",
            "pair=",
            "row=",
            "frames=",
            "history=",
            "standing=",
            "taken=",
            "behind=",
            "shown=",
            "suffix=",
            "agrees=",
            "|",
            "<",
            ">",
            "/",
            "0",
            "1",
            "2",
            "3",
            "4")) {
      KNOWN.put(text, Piece.of(text));
    }
  }

  /** Where there is nothing of the kind. */
  static final Piece NONE = Piece.of("none");

  private static final Piece BAR = KNOWN.get("|");
  private static final Piece SLASH = KNOWN.get("/");
  private static final Piece[] DIGITS = {
    KNOWN.get("0"), KNOWN.get("1"), KNOWN.get("2"), KNOWN.get("3"), KNOWN.get("4")
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
  private final RolesBefore earlier;
  private final Piece form;
  private final Piece type;
  private final Piece lemma;
  private final Piece governor;
  private final Piece placed;
  private final Piece suffix;
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
    this.earlier = earlier;
    this.form = Piece.of(TriggerForm.of(view, trigger));
    this.type = Piece.of(line.type().name());
    this.lemma = Piece.of(line.lemma() + "/" + line.pos().name().charAt(0));
    this.governor = Piece.of(trigger.isVerb() ? "" : TriggerForm.governor(view, trigger));
    this.suffix = Piece.of(ToldFeatures.pronoun(view, trigger));
    this.classes = PartyTraits.classes(view.folded(trigger.token()));
    this.placed = Piece.of(place.preposition(trigger.token()));
  }

  private static Piece piece(String text) {
    Piece known = KNOWN.get(text);
    return known != null ? known : Piece.of(text);
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
  void of(int index, Sink features) {
    RoleCandidates.Item item = items.get(index);
    PartyTraits own = traits[index];
    RolePath way = RolePath.of(view, place, triggers, items, traits, trigger, item);
    String preposition = own.preposition();
    String before = preposition.isEmpty() ? place.annexed(item.start(), trigger) : preposition;
    Piece direction = piece(way.behind() ? ">" : "<");
    Piece governed = piece(before);
    Piece kind = own.kind();
    Piece crossed = piece(way.crossed());
    Piece nested = piece(item.nested() ? "nested" : item.member() > 0 ? "joined" : "head");
    Piece distance = piece(way.distance());
    Piece path = Piece.join(direction, DIGITS[Math.min(way.bare(), 3)], SLASH, crossed);
    Piece role = piece(ruled[index]);

    features.add(piece("bias"));
    features.add(piece("rule="), role);
    features.add(piece("rule="), role, BAR, form);
    features.add(piece("rule="), role, BAR, type);
    features.add(piece("rule="), role, BAR, kind, BAR, nested);
    features.add(piece("path="), form, path, BAR, governed);
    features.add(piece("path="), form, path, BAR, governed, BAR, kind);
    features.add(piece("path="), form, path, BAR, nested, BAR, piece("" + way.commas()));
    Piece all = DIGITS[Math.min(way.phrases(), 4)];
    features.add(piece("near="), form, direction, all, BAR, governed);
    features.add(piece("near="), type, direction, all, BAR, crossed, BAR, governed);
    features.add(piece("lemma="), lemma, direction, governed);
    features.add(piece("lemma="), lemma, direction, governed, BAR, crossed);
    features.add(piece("lemma="), lemma, path);
    features.add(piece("lemma="), lemma, BAR, kind);
    features.add(piece("type="), type, direction, governed, BAR, kind);
    features.add(piece("type="), type, path, BAR, kind);
    features.add(piece("type="), type, BAR, form, direction, governed);
    features.add(piece("kind="), kind, BAR, nested);
    features.add(piece("kind="), kind, BAR, type);
    features.add(piece("distance="), direction, distance);
    features.add(piece("distance="), direction, distance, BAR, form, BAR, kind);
    features.add(piece("nested="), nested, BAR, form, direction, governed);
    between(way, direction, governed, kind, crossed, features);
    words(item, own, direction, features);
    grammar(item, preposition, path, direction, governed, kind, crossed, features);
    company(index, path, governed, kind, features);
    hung(item, own, direction, governed, features);
    way(item, own, way, direction, governed, kind, role, features);
    for (int grain = 0; grain < classes.length; grain++) {
      Piece head = own.classes()[grain];
      features.add(piece("class="), head, BAR, type, direction, governed);
      features.add(piece("class="), head, BAR, form, path);
      features.add(piece("own-class="), classes[grain], path, BAR, governed);
      features.add(piece("own-class="), classes[grain], direction, kind);
      features.add(piece("pair="), classes[grain], BAR, own.classes()[0], direction, governed);
    }
    if (!suffix.text().isEmpty()) {
      features.add(piece("suffix="), suffix, BAR, form, path, BAR, governed);
      features.add(piece("suffix="), suffix, BAR, form, direction, kind);
      features.add(piece("suffix="), suffix, BAR, type, direction, own.tail());
    }
    String prior = earlier.of(index);
    if (!prior.isEmpty()) {
      features.add(piece("prior="), piece(prior), BAR, form);
      features.add(piece("prior="), piece(prior), BAR, type, BAR, role);
      features.add(piece("prior="), piece(prior), BAR, lemma);
      features.add(piece("prior="), piece(prior), BAR, suffix, BAR, form);
    }
    if (own.locative()) {
      Piece locative = piece("locative|");
      Piece others = DIGITS[Math.min(way.events(), 2)];
      features.add(locative, kind);
      features.add(locative, kind, BAR, type, direction);
      features.add(locative, kind, BAR, crossed, direction, others);
    }
  }

  private void between(
      RolePath way, Piece direction, Piece governed, Piece kind, Piece crossed, Sink features) {
    Piece others = DIGITS[Math.min(way.events(), 3)];
    features.add(piece("others="), direction, others, BAR, crossed);
    features.add(piece("others="), direction, others, BAR, form, BAR, governed);
    Piece nouns = DIGITS[Math.min(way.nouns(), 2)];
    features.add(piece("nouns="), direction, nouns, BAR, kind, BAR, governed);
    features.add(piece("nouns="), direction, nouns, BAR, type, BAR, governed);
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
    Piece row = piece(signs.between(from, to));
    Piece frames = piece(signs.frame(from, to));
    features.add(piece("row="), direction, row, BAR, form);
    features.add(piece("row="), direction, row, BAR, type);
    features.add(piece("row="), direction, row, BAR, lemma);
    features.add(piece("frames="), direction, frames, BAR, form, BAR, governed);
    features.add(piece("frames="), direction, frames, BAR, type, BAR, kind);
    features.add(piece("taken="), taken, BAR, role, BAR, form);
    features.add(piece("taken="), taken, BAR, type, BAR, kind, direction, governed);
    features.add(piece("behind="), behind, BAR, form, direction, governed, BAR, kind);
    features.add(piece("behind="), behind, BAR, lemma, direction, governed);
    features.add(piece("shown="), own.shown(), BAR, governed, BAR, kind);
    features.add(piece("shown="), own.shown(), BAR, governed, BAR, type);
    String history = told.history(own.key(), line.type());
    if (!history.isEmpty()) {
      Piece before = piece(history);
      features.add(piece("history="), before, BAR, form);
      features.add(piece("history="), before, BAR, role, BAR, direction);
      features.add(piece("history="), before, BAR, type, BAR, kind);
      features.add(piece("history="), before, BAR, direction, governed);
      features.add(piece("standing="), own.standing(), BAR, form);
      features.add(piece("standing="), own.standing(), BAR, role);
      features.add(piece("standing="), own.standing(), BAR, type);
    }
  }

  /** What the party hangs on, and its case. */
  private void hung(
      RoleCandidates.Item item, PartyTraits own, Piece direction, Piece governed, Sink features) {
    Piece verb = Piece.of(words.verb(item.start(), trigger));
    Piece deed = Piece.of(words.deed(item.start(), trigger));
    Piece ending = own.ending();
    features.add(piece("verb="), verb, BAR, governed, BAR, form);
    features.add(piece("verb="), verb, BAR, governed, BAR, type);
    features.add(piece("deed="), deed, BAR, governed, BAR, type, direction);
    features.add(piece("deed="), deed, BAR, governed, BAR, own.kind());
    if (ending.text().length() > 1) {
      features.add(piece("ending="), ending, BAR, form, direction, governed);
      features.add(piece("ending="), ending, BAR, verb, BAR, governed);
    }
  }

  private void words(RoleCandidates.Item item, PartyTraits own, Piece direction, Sink features) {
    PhraseParties.Party party = item.party();
    Piece kind = own.kind();
    Piece head = own.head();
    Piece previous = own.previous();
    features.add(piece("head="), head);
    features.add(piece("head="), head, BAR, type);
    features.add(piece("before="), previous, BAR, kind);
    features.add(piece("before="), previous, BAR, type);
    features.add(piece("after="), piece(place.after(party.last(), trigger)), BAR, direction);
    if (place.opens(item.start())) {
      features.add(piece("opens|"), form, BAR, kind);
      features.add(piece("opens|"), kind, BAR, piece(place.after(item.end(), trigger)));
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
    features.add(piece("frame="), framed);
    features.add(piece("frame="), framed, BAR, crossed, BAR, kind);
    for (String reading : readings.of(item)) {
      Piece phrase = piece(reading);
      features.add(piece("is="), phrase, BAR, form);
      features.add(piece("is="), phrase, BAR, type);
      features.add(piece("is="), phrase, BAR, kind);
      if (!suffix.text().isEmpty()) {
        features.add(piece("is="), phrase, BAR, suffix, BAR, type);
      }
    }
    if (trigger.isVerb()) {
      Piece agreement = piece(place.agreement(trigger.reading().form(), item.party()));
      features.add(piece("agrees="), agreement, BAR, path, BAR, governed);
    } else {
      features.add(piece("placed="), placed, path, BAR, governed);
      features.add(piece("placed="), placed, BAR, type, path);
    }
    if (!governor.text().isEmpty()) {
      features.add(piece("governor="), governor, path);
      features.add(piece("governor="), governor, direction, governed);
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

  private static String name(java.util.Optional<RoleName> role) {
    return role.map(RoleName::name).orElse("none");
  }

  /** The phrases right before and behind. */
  private void company(int index, Piece path, Piece governed, Piece kind, Sink features) {
    int before = traits[index].host();
    if (before >= 0) {
      RoleCandidates.Item host = items.get(before);
      Piece hosted = traits[before].kind();
      Piece head = traits[before].head();
      features.add(piece("host="), governed, BAR, hosted, BAR, kind);
      features.add(piece("host="), governed, BAR, hosted, BAR, piece(ruled[before]));
      features.add(piece("host="), head, BAR, governed, BAR, kind);
    }
    Piece next = traits[index].next();
    features.add(piece("next="), next, BAR, form, path, BAR, governed);
    features.add(piece("next="), next, BAR, lemma, path);
  }
}
