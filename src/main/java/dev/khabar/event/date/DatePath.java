package dev.khabar.event.date;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/** What stands between an event and a date of its sentence, as a row of signs. */
final class DatePath {
  /** A longer row tells no more. */
  private static final int PATH = 7;

  /** The signs of {@link #sign} that are counted. */
  private static final char[] COUNTED = "CRSLTNvQB\"p,D".toCharArray();

  private final SentenceView view;
  private final Set<Integer> events;

  /**
   * Of a sentence.
   *
   * @param events tokens of its events
   */
  DatePath(SentenceView view, Set<Integer> events) {
    this.view = view;
    this.events = events;
  }

  /** What stands between the two, sign by sign and counted. */
  void between(int from, int to, int side, int shape, FeatureHashes out) {
    StringBuilder path = new StringBuilder();
    int[] counts = new int[128];
    for (int i = from; i < to; i++) {
      char sign = sign(i);
      counts[sign]++;
      boolean again = path.length() > 0 && path.charAt(path.length() - 1) == sign;
      if (!again && sign != '.') {
        path.append(sign);
      }
    }
    String all = path.toString();
    out.add("path", (all.length() > PATH ? "long" : all).hashCode(), side);
    out.add("path, shape", (all.length() > PATH ? "long" : all).hashCode(), side, shape);
    for (char sign : COUNTED) {
      out.add("between", sign, Math.min(counts[sign], 2), side);
      if (counts[sign] > 0) {
        out.add("between, shape", sign, side, shape);
      }
    }
    int verbs = counts['T'] + counts['v'] + counts['Q'];
    out.add("verbs between", Math.min(verbs, 3), side);
    out.add("events between", Math.min(counts['T'] + counts['N'], 3), side);
    out.add("clauses between", counts['C'] + counts['R'] + counts['S'] + counts['L'] > 0 ? 1 : 0);
  }

  private char sign(int i) {
    if (view.is(i, Kind.STOP)) {
      return 'S';
    }
    if (view.is(i, Kind.COMPLEMENT)) {
      return 'C';
    }
    if (view.is(i, Kind.RELATIVE)) {
      return 'R';
    }
    if (view.is(i, Kind.CLAUSE)) {
      return 'L';
    }
    if (view.dateAt(i) != null) {
      return 'D';
    }
    if (events.contains(i)) {
      return view.isVerb(i) ? 'T' : 'N';
    }
    if (view.isVerb(i)) {
      return view.governs(i, Governor.Kind.REPORT)
          ? 'Q'
          : view.governs(i, Governor.Kind.BE) ? 'B' : 'v';
    }
    if (view.is(i, Kind.QUOTE)) {
      return '"';
    }
    return view.is(i, Kind.COMMA) ? ',' : view.isPreposition(i) ? 'p' : '.';
  }
}
