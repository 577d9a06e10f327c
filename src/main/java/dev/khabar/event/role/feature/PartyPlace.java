package dev.khabar.event.role.feature;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;

/** What governs a party in its sentence, what stands beside it, and what sort of party it is. */
final class PartyPlace {
  private final SentenceView view;
  private final List<Candidate> triggers;

  PartyPlace(SentenceView view, List<Candidate> triggers) {
    this.view = view;
    this.triggers = triggers;
  }

  /** The preposition before or at the token, or an empty string. */
  String preposition(int first) {
    char attached = view.attachedPreposition(first);
    if (attached != ' ') {
      return String.valueOf(attached);
    }
    int i = behindQuotes(first - 1);
    if (!view.isPreposition(i)) {
      return "";
    }
    String word = view.folded(i);
    return word.equals("قبل") && view.folded(i - 1).equals("من") ? "من قبل" : word;
  }

  private int behindQuotes(int from) {
    int i = from;
    while (view.is(i, Kind.QUOTE)) {
      i--;
    }
    return i;
  }

  /** What stands before a phrase that no preposition governs. */
  String annexed(int first, Candidate trigger) {
    int i = behindQuotes(first - 1);
    if (i < 0) {
      return "^";
    }
    if (i >= trigger.token() && i < trigger.last()) {
      return "here";
    }
    if (view.is(i, Kind.STOP) || view.is(i, Kind.COMMA)) {
      return ",";
    }
    if (view.is(i, Kind.COMPLEMENT)) {
      return "ان";
    }
    if (view.is(i, Kind.RELATIVE) || view.is(i, Kind.SUBORDINATE) || view.is(i, Kind.CLAUSE)) {
      return "clause";
    }
    if (view.isVerb(i)) {
      return "verb";
    }
    for (Candidate other : triggers) {
      if (other.token() <= i && i < other.last()) {
        return "event";
      }
    }
    return view.is(i, Kind.TIMEWORD) ? "time" : "noun";
  }

  /** What stands behind a party. */
  String after(int last, Candidate trigger) {
    if (last >= view.size()) {
      return "$";
    }
    if (view.is(last, Kind.STOP) || view.is(last, Kind.COMMA)) {
      return ",";
    }
    if (view.isVerb(last)) {
      return "verb";
    }
    if (view.is(last, Kind.RELATIVE)) {
      return "relative";
    }
    if (last == trigger.token()) {
      return "trigger";
    }
    return view.isPreposition(last) ? view.folded(last) : "noun";
  }

  /** The same, and the preposition that is attached to it; quotation marks are no matter. */
  String following(int last, Candidate trigger) {
    int i = last;
    while (view.is(i, Kind.QUOTE)) {
      i++;
    }
    boolean attached = i < view.size() && view.attachedPreposition(i) != ' ';
    return attached ? view.attachedPreposition(i) + "-" : after(i, trigger);
  }

  /** Whether a dateline or who says it stands right before. */
  boolean opens(int first) {
    for (int i = first - 1; i >= 0 && first - i < 3; i--) {
      if (view.is(i, Kind.DASH) || view.folded(i).equals("-")) {
        return true;
      }
    }
    return first == 0;
  }

  /** The type of its name, or the class of its head. */
  String kind(PhraseParties.Party party) {
    int head = PhraseHead.of(view, party.first(), party.last());
    if (party.entity().isPresent()) {
      EntityType named = party.entity().get().type();
      boolean own = view.isName(head) || named != EntityType.MISC;
      boolean attacked = !view.isName(head) && view.is(head, Kind.TARGET);
      return named.name().substring(0, 3) + (own ? "" : "-of") + (attacked ? "-target" : "");
    }
    return (head > party.first() ? "#" : "") + common(head);
  }

  /** The class of a head that is no name. */
  private String common(int head) {
    if (view.numberAt(head) != null) {
      return "number";
    }
    if (view.isName(head, EntityType.MISC)) {
      return "nation";
    }
    if (view.is(head, Kind.CROWD)) {
      return "crowd";
    }
    if (view.is(head, Kind.UNNAMED)) {
      return "unnamed";
    }
    if (view.is(head, Kind.PEOPLE)) {
      return "people";
    }
    if (view.isTitle(head)) {
      return "title";
    }
    if (view.is(head, Kind.TARGET)) {
      return "target";
    }
    if (view.is(head, Kind.TIMEWORD) || view.dateAt(head) != null) {
      return "time";
    }
    if (isDeed(head)) {
      return view.isDefinite(head) ? "the-deed" : "deed";
    }
    String word = view.folded(head);
    boolean plural = word.endsWith("ون") || word.endsWith("ين");
    return plural ? "plural" : view.isDefinite(head) ? "the-word" : "word";
  }

  /** Number and gender of a party as far as a pronoun shows them: of a name its type. */
  String ending(PhraseParties.Party party) {
    if (party.entity().isPresent()) {
      return party.entity().get().type().name();
    }
    String word = view.folded(PhraseHead.of(view, party.first(), party.last()));
    return word.substring(Math.max(0, word.length() - 2));
  }

  /** How a verb or participle and a party that may be its subject agree, as far as spelled. */
  String agreement(InflectedForm verb, PhraseParties.Party party) {
    boolean feminine =
        verb.isOfFeminine()
            || verb.shape() == InflectedForm.Shape.PARTICIPLE && verb.folded().endsWith("ه");
    String head = view.folded(party.first());
    boolean marked = head.endsWith("ه") || head.endsWith("ات");
    return (feminine ? "f" : "m") + (verb.plural() ? "p" : "") + (marked ? "f" : "-");
  }

  /** Whether the token is a verbal noun of the lexicon, whose arguments are not another's. */
  boolean isDeed(int i) {
    if (view.isName(i) || view.isVerb(i)) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (!reading.isVerb() && !reading.word().triggers().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a party without a name may act or suffer: no pronoun, no number or quantity alone. A
   * deed may: الدفاعات الجوية is spelled like one.
   */
  boolean isSomebody(PhraseParties.Party party) {
    int head = PhraseHead.of(view, party.first(), party.last());
    if (party.entity().isPresent()) {
      return true;
    }
    boolean people = view.isPeople(head);
    boolean alone = party.last() == head + 1;
    // وقف إلى جانب الشعب
    boolean beside = view.folded(head).equals("جانب") && view.folded(head - 1).equals("الي");
    if (beside && !alone) {
      return true;
    }
    boolean number = view.numberAt(head) != null || view.is(head, Kind.QUANTITY);
    return people || !view.is(head, Kind.NOBODY) && !(alone && number);
  }

  /** Whether a party may act in an event of the type: no missile does, and no town protests. */
  boolean mayAct(PhraseParties.Party party, EventType type) {
    int head = PhraseHead.of(view, party.first(), party.last());
    if (party.entity().isPresent()) {
      return type != EventType.PROTEST || party.entity().get().type() != EntityType.LOCATION;
    }
    boolean place = type == EventType.PROTEST && view.is(head, Kind.TOWNS);
    return !place && !view.is(head, Kind.MISSILE);
  }
}
