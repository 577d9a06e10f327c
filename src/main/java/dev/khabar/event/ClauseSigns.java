package dev.khabar.event;

import dev.khabar.event.Cues.Kind;
import java.util.List;

/**
 * What stands between a trigger and a party, as a row of signs: verbs, prepositions, relatives,
 * names and nouns. Made once for a sentence.
 */
final class ClauseSigns {
  /** A longer row tells no more. */
  private static final int LONGEST = 7;

  private final String[] signs;

  ClauseSigns(SentenceView view, List<Candidate> triggers, PartyPlace place) {
    this.signs = new String[view.size()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = joined(view, i) + sign(view, place, i);
    }
    for (Candidate trigger : triggers) {
      int at = trigger.token();
      signs[at] = joined(view, at) + (trigger.isVerb() ? "T" : "t");
    }
  }

  private static String joined(SentenceView view, int i) {
    return view.isJoined(i) ? "+" : "";
  }

  private static String sign(SentenceView view, PartyPlace place, int i) {
    if (view.isName(i)) {
      return view.attachedPreposition(i) == ' ' ? "E" : view.attachedPreposition(i) + "E";
    }
    if (view.is(i, Kind.QUOTE)) {
      return "";
    }
    if (view.is(i, Kind.STOP)) {
      return ".";
    }
    if (view.is(i, Kind.COMMA)) {
      return ",";
    }
    if (view.is(i, Kind.COMPLEMENT)) {
      return "Q";
    }
    if (view.is(i, Kind.RELATIVE)) {
      return "R";
    }
    if (view.is(i, Kind.CLAUSE)) {
      return "S";
    }
    if (view.isPreposition(i)) {
      return "/" + view.folded(i);
    }
    if (view.isVerb(i)) {
      return view.governor(i).map(governor -> "V" + governor.kind().ordinal()).orElse("V");
    }
    if (view.is(i, Kind.TIMEWORD) || view.isDate(i) || view.numberAt(i) != null) {
      return "#";
    }
    String noun = place.isDeed(i) ? "d" : view.isDefinite(i) ? "A" : "N";
    return view.attachedPreposition(i) == ' ' ? noun : view.attachedPreposition(i) + noun;
  }

  /** The signs of the tokens, one for each run of the same; "long" for more than a few. */
  String between(int from, int to) {
    StringBuilder row = new StringBuilder();
    String last = "";
    int count = 0;
    for (int i = from; i < to; i++) {
      if (signs[i].isEmpty() || signs[i].equals(last)) {
        continue;
      }
      last = signs[i];
      if (++count > LONGEST) {
        return "long";
      }
      row.append(last);
    }
    return row.toString();
  }

  /** The same without nouns and names: the frame of the clauses between. */
  String frame(int from, int to) {
    StringBuilder row = new StringBuilder();
    String last = "";
    int count = 0;
    for (int i = from; i < to; i++) {
      char sign = signs[i].isEmpty() ? ' ' : signs[i].charAt(signs[i].length() - 1);
      boolean content = sign == 'E' || sign == 'A' || sign == 'N' || sign == '#' || sign == ' ';
      if (content || signs[i].equals(last)) {
        continue;
      }
      last = signs[i];
      if (++count > LONGEST) {
        return "long";
      }
      row.append(last);
    }
    return row.toString();
  }
}
