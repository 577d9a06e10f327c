package dev.khabar.event.role.party;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;

/** Whom the parties of a sentence mean that have no name of their own. */
final class NamelessParties {
  private final SentenceView view;
  private final References references;

  NamelessParties(SentenceView view, References references) {
    this.view = view;
    this.references = references;
  }

  /** A party without a name, or with a nationality alone, may stand for one that was named. */
  PhraseParties.Party resolved(PhraseParties.Party party) {
    int body = spokenFor(party);
    if (body >= 0) {
      PhraseParties.Party name = PhraseParties.named(view, body, body + 1);
      return new PhraseParties.Party(
          party.first(), party.last(), name.entity(), party.begin(), party.end());
    }
    // رئيس فلانيا is its president, whom the article names.
    boolean office = view.isTitle(party.first()) && !view.isName(party.first());
    EntityType type = party.entity().isPresent() ? party.entity().get().type() : EntityType.MISC;
    boolean named = type != EntityType.MISC && !(office && type == EntityType.LOCATION);
    Optional<EntityRef> meant =
        named ? Optional.empty() : references.resolve(view, party.first(), party.last());
    return meant.isEmpty()
        ? party
        : new PhraseParties.Party(
            party.first(),
            party.last(),
            meant,
            PhraseHead.begin(view, party.first()),
            view.token(party.last() - 1).end());
  }

  /** المتحدث باسم الجيش: index of the name of whom a spokesman without a name speaks for, or -1. */
  private int spokenFor(PhraseParties.Party party) {
    int name = party.first();
    while (name < party.last() && !view.folded(name).equals("باسم")) {
      name++;
    }
    if (party.entity().isPresent() || !view.folded(name).equals("باسم")) {
      return -1;
    }
    NounPhrase body = NounPhrase.at(view, name + 1);
    if (body == null || !view.isTitle(PhraseHead.of(view, party.first(), name))) {
      return -1;
    }
    for (int i = body.first(); i < body.last(); i++) {
      if (view.isName(i) && !view.isName(i, EntityType.PERSON)) {
        return i;
      }
    }
    return -1;
  }
}
