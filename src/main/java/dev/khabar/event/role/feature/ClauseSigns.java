package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;

/**
 * What stands between a trigger and a party, as a row of signs: verbs, prepositions, relatives,
 * names and nouns. Made once for a sentence.
 */
final class ClauseSigns {
  /** A longer row tells no more. */
  private static final int LONGEST = 7;

  private final String[] signs;
  private final String[] frame;
  private final int[] changes;
  private final int[] frameChanges;

  ClauseSigns(SentenceView view, List<Candidate> triggers, PartyPlace place) {
    this.signs = new String[view.size()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = joined(view, i, sign(view, place, i));
    }
    for (Candidate trigger : triggers) {
      int at = trigger.token();
      signs[at] = joined(view, at, trigger.isVerb() ? "T" : "t");
    }
    this.frame = new String[signs.length];
    for (int i = 0; i < signs.length; i++) {
      frame[i] = isContent(signs[i]) ? "" : signs[i];
    }
    this.changes = changes(signs);
    this.frameChanges = changes(frame);
  }

  private static String joined(SentenceView view, int i, String sign) {
    return view.isJoined(i) ? "+" + sign : sign;
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

  /** For each token the changes of sign up to it, in the whole row and in its frame. */
  private static int[] changes(String[] row) {
    int[] changes = new int[row.length + 1];
    String last = "";
    for (int i = 0; i < row.length; i++) {
      boolean other = !row[i].isEmpty() && !row[i].equals(last);
      changes[i + 1] = changes[i] + (other ? 1 : 0);
      last = other ? row[i] : last;
    }
    return changes;
  }

  /** Whether a sign tells of a name, a noun or a number. */
  private static boolean isContent(String sign) {
    return sign.isEmpty() || "EAN#".indexOf(sign.charAt(sign.length() - 1)) >= 0;
  }

  /** The signs of the tokens, one for each run of the same; "long" for more than a few. */
  String between(int from, int to) {
    return row(signs, changes, from, to);
  }

  /** The same without nouns and names: the frame of the clauses between. */
  String frame(int from, int to) {
    return row(frame, frameChanges, from, to);
  }

  private static String row(String[] signs, int[] changes, int from, int to) {
    if (to <= from) {
      return "";
    }
    if (changes[to] - changes[from] > LONGEST) {
      return "long";
    }
    StringBuilder row = new StringBuilder();
    String last = "";
    for (int i = from; i < to; i++) {
      if (!signs[i].isEmpty() && !signs[i].equals(last)) {
        last = signs[i];
        row.append(last);
      }
    }
    return row.toString();
  }
}
