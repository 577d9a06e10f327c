package dev.khabar.event.role.feature;

import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.PhraseParties;

/**
 * What the role classifier sees of the words of a party: its head and what stands around it, what
 * it hangs on, and what sort and class of noun it is.
 */
final class NounFeatures {
  private static final Piece ABOVE = Piece.of("above=");
  private static final Piece AFTER = Piece.of("after=");
  private static final Piece BAR = Piece.of("|");
  private static final Piece BEFORE = Piece.of("before=");
  private static final Piece CLASS = Piece.of("class=");
  private static final Piece DEED = Piece.of("deed=");
  private static final Piece ENDING = Piece.of("ending=");
  private static final Piece HEAD = Piece.of("head=");
  private static final Piece OPENS = Piece.of("opens|");
  private static final Piece OWN_CLASS = Piece.of("own-class=");
  private static final Piece PAIR = Piece.of("pair=");
  private static final Piece SIGN = Piece.of("sign=");
  private static final Piece SORT = Piece.of("sort=");
  private static final Piece VERB = Piece.of("verb=");

  private final TriggerSeen trigger;
  private final PartyPlace place;
  private final PartyWords words;

  NounFeatures(TriggerSeen trigger, PartyPlace place, PartyWords words) {
    this.trigger = trigger;
    this.place = place;
    this.words = words;
  }

  /** Gives the features of its head and of the words before and behind it. */
  void head(PartySeen seen, FeatureSink features) {
    PhraseParties.Party party = seen.item().party();
    Piece head = seen.own().head();
    Piece previous = seen.own().previous();
    features.add(HEAD, head);
    features.add(HEAD, head, BAR, trigger.type());
    features.add(BEFORE, previous, BAR, seen.kind());
    features.add(BEFORE, previous, BAR, trigger.type());
    features.add(
        AFTER, Piece.of(place.after(party.last(), trigger.candidate())), BAR, seen.direction());
    if (place.opens(seen.item().start())) {
      features.add(OPENS, trigger.form(), BAR, seen.kind());
      features.add(
          OPENS, seen.kind(), BAR, Piece.of(place.after(seen.item().end(), trigger.candidate())));
    }
  }

  /** Gives the features of what the party hangs on, and of its case. */
  void hung(PartySeen seen, FeatureSink features) {
    Piece verb = Piece.of(words.verb(seen.item().start(), trigger.candidate()));
    Piece deed = Piece.of(words.deed(seen.item().start(), trigger.candidate()));
    Piece ending = seen.own().ending();
    features.add(VERB, verb, BAR, seen.governed(), BAR, trigger.form());
    features.add(VERB, verb, BAR, seen.governed(), BAR, trigger.type());
    features.add(DEED, deed, BAR, seen.governed(), BAR, trigger.type(), seen.direction());
    features.add(DEED, deed, BAR, seen.governed(), BAR, seen.kind());
    if (ending.text().length() > 1) {
      features.add(ENDING, ending, BAR, trigger.form(), seen.direction(), seen.governed());
      features.add(ENDING, ending, BAR, verb, BAR, seen.governed());
    }
  }

  /** Gives the features of what sort of noun the party's head is, and the noun before it. */
  void sort(PartySeen seen, FeatureSink features) {
    Piece sort = seen.own().sort();
    features.add(SORT, sort, BAR, trigger.type(), seen.direction(), seen.governed());
    features.add(SORT, sort, BAR, trigger.form(), seen.path(), BAR, seen.governed());
    features.add(SORT, sort, BAR, trigger.lemma(), seen.direction());
    features.add(SORT, sort, BAR, seen.role(), BAR, trigger.type());
    features.add(SORT, sort, BAR, seen.own().verbClass(trigger.candidate()), BAR, seen.governed());
    features.add(ABOVE, seen.own().above(), BAR, seen.kind(), BAR, trigger.type());
    features.add(ABOVE, seen.own().above(), BAR, sort, BAR, trigger.form(), seen.direction());
    if (trigger.candidate().isVerb()) {
      Piece gender = trigger.gender();
      Piece sign = seen.own().sign();
      Piece way = seen.direction();
      features.add(SIGN, gender, sign, BAR, seen.path(), BAR, seen.governed());
      features.add(SIGN, gender, sign, BAR, way, seen.governed(), BAR, seen.role());
      features.add(SIGN, gender, sign, BAR, way, seen.governed(), BAR, sort);
    }
  }

  /** Gives the features of the classes of both words, which texts without annotation taught. */
  void classes(PartySeen seen, FeatureSink features) {
    for (int grain = 0; grain < trigger.classes().length; grain++) {
      Piece head = seen.own().classes()[grain];
      features.add(CLASS, head, BAR, trigger.type(), seen.direction(), seen.governed());
      features.add(CLASS, head, BAR, trigger.form(), seen.path());
      features.add(OWN_CLASS, trigger.classes()[grain], seen.path(), BAR, seen.governed());
      features.add(OWN_CLASS, trigger.classes()[grain], seen.direction(), seen.kind());
      features.add(
          PAIR,
          trigger.classes()[grain],
          BAR,
          seen.own().classes()[0],
          seen.direction(),
          seen.governed());
    }
  }
}
