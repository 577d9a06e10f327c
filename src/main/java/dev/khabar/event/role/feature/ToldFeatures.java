package dev.khabar.event.role.feature;

import dev.khabar.arabic.Folding;
import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.TriggerForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the role classifier sees of a trigger and a party that an earlier sentence told of: how it
 * was told of, and whether the trigger's own clause leaves the part to it.
 */
public final class ToldFeatures {
  private static final Piece BAR = Piece.of("|");
  private static final Piece BIAS = Piece.of("told");
  private static final Piece STANDING = Piece.of("told.standing=");
  private static final Piece STANDINGS = Piece.of("told.standings=");
  private static final Piece KIND = Piece.of("told.kind=");
  private static final Piece SORT = Piece.of("told.sort=");
  private static final Piece TAIL = Piece.of("told.tail=");
  private static final Piece LOCAL = Piece.of("told.local=");
  private static final Piece LEMMA = Piece.of("told.lemma=");
  private static final Piece PRIOR = Piece.of("told.prior=");
  private static final Piece DID = Piece.of("told.did=");
  private static final Piece HISTORY = Piece.of("told.history=");
  private static final Piece SUFFIX = Piece.of("told.suffix=");

  private final ToldParties parties;
  private final EventType event;
  private final int sentence;
  private final Piece form;
  private final Piece type;
  private final Piece lemma;
  private final Piece suffix;
  private final Piece behind;
  private final Piece before;
  private final Piece local;
  private final Piece said;
  private final Piece agreement;

  /**
   * Sees a trigger in its sentence.
   *
   * @param ruled the roles that the rules of the clause give
   * @param parties what the sentences before told
   */
  ToldFeatures(
      SentenceView view,
      Candidate trigger,
      Trigger line,
      List<RoleFiller> ruled,
      ToldParties parties) {
    this.parties = parties;
    this.event = line.type();
    this.sentence = view.sentence().index();
    this.form = Piece.of(TriggerForm.of(view, trigger));
    this.type = Piece.of(line.type().name());
    this.lemma = Piece.of(line.lemma() + "/" + line.pos().name().charAt(0));
    this.suffix = Piece.of(TriggerClause.pronoun(view, trigger));
    this.behind = Piece.of(TriggerClause.behind(view, trigger.last()));
    this.before = Piece.of(TriggerClause.before(view, trigger.token()));
    this.local = Piece.of(local(ruled, RoleName.ACTOR) + "/" + local(ruled, RoleName.RECIPIENT));
    this.said = Piece.of(TriggerClause.said(view, trigger));
    this.agreement = Piece.of(TriggerClause.agreement(trigger.reading().form()));
  }

  private static String local(List<RoleFiller> ruled, RoleName role) {
    for (RoleFiller filler : ruled) {
      if (filler.role() == role) {
        return filler.entity().map(entity -> entity.type().name()).orElse("words");
      }
    }
    return "none";
  }

  /**
   * Gives the features of a party.
   *
   * @param words what names it
   * @param prior its roles in the sentence's events before
   */
  public void of(ToldParties.Told told, String words, String prior, FeatureSink features) {
    Piece kind = Piece.of(kind(told));
    Piece tail = Piece.of(tail(told, words));
    Piece age = Piece.of(told.age() <= 3 ? "" + told.age() : "far");
    Piece all = Piece.of(code(told.standings()));
    features.add(BIAS);
    features.add(BIAS, BAR, form);
    features.add(BIAS, BAR, type, BAR, kind);
    for (ToldParties.Standing standing : told.standings()) {
      Piece how = Piece.of(standing.name());
      features.add(STANDING, how, BAR, form, BAR, behind);
      features.add(STANDING, how, BAR, form, BAR, before);
      features.add(STANDING, how, BAR, form, BAR, local);
      features.add(STANDING, how, BAR, form, BAR, said);
      features.add(STANDING, how, BAR, type, BAR, kind);
      features.add(STANDING, how, BAR, suffix, BAR, form);
      features.add(STANDING, how, BAR, lemma);
      features.add(STANDING, how, BAR, age);
    }
    features.add(STANDINGS, all, BAR, form);
    features.add(STANDINGS, all, BAR, type);
    features.add(STANDINGS, all, BAR, local);
    features.add(STANDINGS, all, BAR, said, BAR, form);
    features.add(KIND, kind, BAR, form, BAR, behind);
    features.add(KIND, kind, BAR, agreement, BAR, local);
    features.add(TAIL, tail, BAR, agreement);
    features.add(TAIL, tail, BAR, suffix, BAR, form);
    features.add(TAIL, tail, BAR, type);
    features.add(LOCAL, local, BAR, form, BAR, behind);
    features.add(LOCAL, local, BAR, lemma);
    features.add(LOCAL, local, BAR, said, BAR, form);
    features.add(LOCAL, local, BAR, before, BAR, form);
    Optional<NounClasses.Noun> noun = NounClasses.shipped().of(Folding.fold(first(words)));
    Piece sort = noun.map(of -> Piece.of(of.sort())).orElse(kind);
    Piece sign = noun.map(of -> Piece.of(of.sign())).orElse(kind);
    features.add(SORT, sort, BAR, type, BAR, form);
    features.add(SORT, sort, BAR, lemma);
    features.add(SORT, sign, BAR, agreement, BAR, local);
    features.add(LEMMA, lemma, BAR, behind);
    features.add(LEMMA, lemma, BAR, kind);
    features.add(SUFFIX, suffix, BAR, type);
    String key = parties.key(told.filler());
    Piece did = Piece.of(parties.did(key, event, sentence));
    Piece history = Piece.of(parties.history(key, event));
    features.add(DID, did, BAR, form);
    features.add(DID, did, BAR, type, BAR, form);
    features.add(DID, did, BAR, local);
    features.add(DID, did, BAR, form, BAR, behind);
    features.add(DID, did, BAR, lemma);
    features.add(DID, did, BAR, all);
    features.add(HISTORY, history, BAR, form);
    features.add(HISTORY, history, BAR, type);
    features.add(HISTORY, history, BAR, did, BAR, kind);
    if (!prior.isEmpty()) {
      Piece earlier = Piece.of(prior);
      features.add(PRIOR, earlier, BAR, form);
      features.add(PRIOR, earlier, BAR, before, BAR, form);
      features.add(PRIOR, earlier, BAR, local);
      features.add(PRIOR, earlier, BAR, type);
    }
  }

  /** Whether the party may act in the event: no town protests. */
  public boolean mayAct(ToldParties.Told told) {
    boolean place = told.filler().entity().filter(e -> e.type() == EntityType.LOCATION).isPresent();
    return !place || !type.text().equals(EventType.PROTEST.name());
  }

  private static String kind(ToldParties.Told told) {
    return told.filler().entity().map(entity -> entity.type().name()).orElse("words");
  }

  private static String tail(ToldParties.Told told, String words) {
    if (told.filler().entity().isPresent()) {
      return kind(told);
    }
    String first = first(words);
    return first.substring(Math.max(0, first.length() - 2));
  }

  private static String first(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  static String code(Set<ToldParties.Standing> standings) {
    int code = 0;
    for (ToldParties.Standing standing : standings) {
      code |= 1 << standing.ordinal();
    }
    return Integer.toString(code);
  }
}
