package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;

/** What the words next to a trigger and its own form say, in the words of features. */
final class TriggerClause {
  private TriggerClause() {}

  /** The pronoun that is written to the trigger, or to a preposition right behind it. */
  static String pronoun(SentenceView view, Candidate trigger) {
    String own = trigger.reading().pronoun();
    return !own.isEmpty() || !view.is(trigger.last(), Kind.PRONOUN)
        ? own
        : "~" + view.folded(trigger.last());
  }

  /** The sort of what stands right behind a trigger. */
  static String behind(SentenceView view, int i) {
    if (i >= view.size() || view.is(i, Kind.STOP)) {
      return "$";
    }
    if (view.is(i, Kind.COMMA)) {
      return ",";
    }
    if (view.is(i, Kind.COMPLEMENT)) {
      return "ان";
    }
    if (view.is(i, Kind.PRONOUN)) {
      return "~";
    }
    if (view.isPreposition(i)) {
      return view.folded(i);
    }
    if (view.attachedPreposition(i) != ' ') {
      return String.valueOf(view.attachedPreposition(i));
    }
    if (view.isName(i)) {
      return view.mentions().get(view.mentionAt(i)).mention().type().name();
    }
    if (view.isTitle(i) || view.is(i, Kind.UNNAMED) || view.is(i, Kind.PEOPLE)) {
      return "party";
    }
    return view.isVerb(i) ? "verb" : view.isDefinite(i) ? "the-word" : "word";
  }

  /** The sort of what stands right before a trigger, with و where it is joined. */
  static String before(SentenceView view, int trigger) {
    String joined = view.isJoined(trigger) ? "و" : "";
    int i = trigger - 1;
    if (i < 0) {
      return joined + "^";
    }
    if (view.is(i, Kind.QUOTE)) {
      return joined + "\"";
    }
    if (view.is(i, Kind.STOP) || view.is(i, Kind.COMMA)) {
      return joined + ",";
    }
    if (view.is(i, Kind.RELATIVE)) {
      return joined + "relative";
    }
    if (view.is(i, Kind.COMPLEMENT) || view.is(i, Kind.SUBORDINATE) || view.is(i, Kind.CLAUSE)) {
      return joined + "clause";
    }
    if (view.isVerb(i)) {
      return joined + view.governor(i).map(governor -> governor.kind().name()).orElse("verb");
    }
    if (view.isPreposition(i)) {
      return joined + view.folded(i);
    }
    return joined + (view.isName(i) ? "name" : "noun");
  }

  /** Whether the clause is what somebody says, in quotes, and the words of a verb before it. */
  static String said(SentenceView view, Candidate trigger) {
    int quotes = 0;
    int verbs = 0;
    int from = Math.max(0, trigger.token() - SentenceView.NEAR);
    for (int i = from; i < trigger.token(); i++) {
      quotes += view.is(i, Kind.QUOTE) ? 1 : 0;
      verbs += view.isVerb(i) ? 1 : 0;
    }
    String speech =
        Speakers.phrase(view, trigger).isPresent()
            ? "said"
            : Speakers.goesOn(view) ? "goes-on" : "-";
    return speech + (quotes % 2 == 1 ? "q" : "") + Math.min(verbs, 2);
  }

  /** Gender and number that a verb agrees in, or "-" for a noun. */
  static String agreement(InflectedForm form) {
    if (!form.shape().isVerb()) {
      return "-";
    }
    return (form.isOfFeminine() ? "f" : "m") + (form.plural() ? "p" : "");
  }
}
