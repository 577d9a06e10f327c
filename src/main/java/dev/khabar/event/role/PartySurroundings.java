package dev.khabar.event.role;

import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.TriggerForm;
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

  /**
   * How the party stands to the trigger.
   *
   * @param path the way between them
   * @param direction whether it stands behind or before
   * @param governed what governs it
   * @param kind what sort of party it is
   * @param role its role by the rules
   */
  record Seen(Piece path, Piece direction, Piece governed, Piece kind, Piece role) {}

  private final SentenceView view;
  private final List<RoleCandidates.Item> items;
  private final Candidate trigger;
  private final PartyPlace place;
  private final Optional<EventBehind> later;
  private final PronounParties pronouns;
  private final Piece form;
  private final Piece type;
  private final Piece lemma;

  PartySurroundings(
      SentenceView view,
      List<RoleCandidates.Item> items,
      Candidate trigger,
      Trigger line,
      PartyPlace place,
      Optional<EventBehind> later) {
    this.view = view;
    this.items = items;
    this.trigger = trigger;
    this.place = place;
    this.later = later;
    this.pronouns = new PronounParties(view, trigger, items);
    this.form = Piece.of(TriggerForm.of(view, trigger));
    this.type = Piece.of(line.type().name());
    this.lemma = Piece.of(line.lemma() + "/" + line.pos().name().charAt(0));
  }

  /** Gives the features of a possible filler, by its place in the sentence's list. */
  void of(int index, PartyTraits own, Seen seen, RoleFeatures.Sink features) {
    RoleCandidates.Item item = items.get(index);
    Piece direction = seen.direction();
    Piece governed = seen.governed();
    Piece followed = Piece.of(place.following(item.end(), trigger));
    features.add(FOLLOWED, followed, BAR, lemma, direction, governed);
    features.add(FOLLOWED, followed, BAR, type, seen.path(), BAR, governed);
    String mark = item.start() == 0 ? view.folded(item.end()) : "";
    if (!mark.isEmpty() && !Character.isLetterOrDigit(mark.charAt(0))) {
      features.add(TOPIC, Piece.of(mark), BAR, seen.kind(), BAR, type);
      features.add(TOPIC, Piece.of(mark), BAR, seen.kind(), BAR, form);
    }
    if (later.isPresent()) {
      Piece part = later.get().role(item.party());
      features.add(LATER, part, BAR, later.get().type(), BAR, type);
      features.add(LATER, part, BAR, seen.role(), BAR, type);
      features.add(LATER, part, BAR, lemma);
    }
    Optional<Piece> rank = pronouns.rank(index);
    if (rank.isPresent()) {
      features.add(PRONOUN, rank.get(), BAR, seen.role(), BAR, form);
      features.add(PRONOUN, rank.get(), BAR, seen.kind(), BAR, type);
    }
    verb(own, seen, features);
    features.add(BEFORE, own.previous(), BAR, form, direction);
  }

  /** The verb before the party, and what it says of it. */
  private void verb(PartyTraits own, Seen seen, RoleFeatures.Sink features) {
    Piece word = own.verbClass(trigger);
    features.add(WORD, own.verbWord(trigger), BAR, seen.governed(), BAR, seen.kind());
    features.add(WORD, word, BAR, type, BAR, seen.governed());
    features.add(WORD, word, BAR, form, seen.direction());
    Piece casualty = own.casualty();
    if (!casualty.text().equals(RoleFeatures.NONE.text())) {
      features.add(CASUALTY, casualty, BAR, type, BAR, form);
      features.add(CASUALTY, casualty, seen.direction(), seen.kind());
      features.add(CASUALTY, casualty, BAR, seen.role(), BAR, type);
    }
  }
}
