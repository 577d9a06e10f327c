package dev.khabar.event.role.feature;

import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Optional;

/**
 * What the role classifier sees of the clauses around a possible filler: what stands right behind
 * it, its part in the event behind the trigger, whether the trigger's pronoun may mean it, the verb
 * before it, and whether it was killed or hurt.
 */
final class PartySurroundings {
  private static final Piece BAR = Piece.of("|");
  private static final Piece BEFORE = Piece.of("before=");
  private static final Piece CASUALTY = Piece.of("casualty=");
  private static final Piece FOLLOWED = Piece.of("followed=");
  private static final Piece LATER = Piece.of("later=");
  private static final Piece PRONOUN = Piece.of("pronoun=");
  private static final Piece TOPIC = Piece.of("topic=");
  private static final Piece WORD = Piece.of("word=");

  private final SentenceView view;
  private final TriggerSeen trigger;
  private final PartyPlace place;
  private final Optional<EventBehind> later;
  private final PronounParties pronouns;

  PartySurroundings(
      SentenceView view,
      List<RoleCandidates.Item> items,
      TriggerSeen trigger,
      PartyPlace place,
      Optional<EventBehind> later) {
    this.view = view;
    this.trigger = trigger;
    this.place = place;
    this.later = later;
    this.pronouns = new PronounParties(view, trigger.candidate(), items);
  }

  /** Gives the features of a possible filler. */
  void of(PartySeen seen, FeatureSink features) {
    RoleCandidates.Item item = seen.item();
    Piece direction = seen.direction();
    Piece governed = seen.governed();
    Piece followed = Piece.of(place.following(item.end(), trigger.candidate()));
    features.add(FOLLOWED, followed, BAR, trigger.lemma(), direction, governed);
    features.add(FOLLOWED, followed, BAR, trigger.type(), seen.path(), BAR, governed);
    String mark = item.start() == 0 ? view.folded(item.end()) : "";
    if (!mark.isEmpty() && !Character.isLetterOrDigit(mark.charAt(0))) {
      features.add(TOPIC, Piece.of(mark), BAR, seen.kind(), BAR, trigger.type());
      features.add(TOPIC, Piece.of(mark), BAR, seen.kind(), BAR, trigger.form());
    }
    if (later.isPresent()) {
      Piece part = later.get().role(item.party());
      features.add(LATER, part, BAR, later.get().type(), BAR, trigger.type());
      features.add(LATER, part, BAR, seen.role(), BAR, trigger.type());
      features.add(LATER, part, BAR, trigger.lemma());
    }
    Optional<Piece> rank = pronouns.rank(seen.index());
    if (rank.isPresent()) {
      features.add(PRONOUN, rank.get(), BAR, seen.role(), BAR, trigger.form());
      features.add(PRONOUN, rank.get(), BAR, seen.kind(), BAR, trigger.type());
    }
    verb(seen, features);
    features.add(BEFORE, seen.own().previous(), BAR, trigger.form(), direction);
  }

  /** The verb before the party, and what it says of it. */
  private void verb(PartySeen seen, FeatureSink features) {
    Piece word = seen.own().verbClass(trigger.candidate());
    features.add(
        WORD, seen.own().verbWord(trigger.candidate()), BAR, seen.governed(), BAR, seen.kind());
    features.add(WORD, word, BAR, trigger.type(), BAR, seen.governed());
    features.add(WORD, word, BAR, trigger.form(), seen.direction());
    Piece casualty = seen.own().casualty();
    if (!casualty.text().equals(RoleFeatures.NONE.text())) {
      features.add(CASUALTY, casualty, BAR, trigger.type(), BAR, trigger.form());
      features.add(CASUALTY, casualty, seen.direction(), seen.kind());
      features.add(CASUALTY, casualty, BAR, seen.role(), BAR, trigger.type());
    }
  }
}
