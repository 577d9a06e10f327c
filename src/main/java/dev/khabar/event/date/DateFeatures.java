package dev.khabar.event.date;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ClauseFeatures;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the date classifier sees of an event and a date of its sentence: what stands between them,
 * whose the date is otherwise, and what sort of date it is.
 */
public final class DateFeatures {
  private final SentenceView view;
  private final Candidate candidate;
  private final EventType type;
  private final Optional<LocalDate> published;
  private final int at;
  private final int kind;
  private final Set<Integer> events = new HashSet<>();
  private final DatePath path;
  private final List<WrittenDate> dates = new ArrayList<>();

  /**
   * The features of an event's dates.
   *
   * @param events the sentence's events, this one among them
   */
  public DateFeatures(
      SentenceView view,
      List<Candidate> events,
      Candidate candidate,
      EventType type,
      Optional<LocalDate> published) {
    this.view = view;
    this.candidate = candidate;
    this.type = type;
    this.published = published;
    this.at = candidate.token();
    this.kind = ClauseFeatures.kindOf(candidate);
    events.forEach(event -> this.events.add(event.token()));
    this.path = new DatePath(view, this.events);
    WrittenDate last = null;
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    for (int k = Math.max(0, at - SentenceView.NEAR); k < end; k++) {
      WrittenDate date = view.dateAt(k);
      if (date != null && !date.equals(last)) {
        dates.add(date);
        last = date;
      }
    }
  }

  /** The dates near the event, in order. */
  public List<WrittenDate> dates() {
    return dates;
  }

  /** Hashes of what is seen of one of the {@link #dates}. */
  public long[] of(WrittenDate date) {
    FeatureHashes out = new FeatureHashes();
    boolean before = date.last() <= at;
    int side = before ? 0 : 1;
    int from = before ? date.last() : candidate.last();
    int to = before ? at : date.first();
    int away = bucket(to - from);
    int shape = candidate.reading().form().shape().ordinal();
    out.add("side", side);
    out.add("side, kind", side, kind);
    out.add("away", side, away);
    out.add("away, shape", side, away, shape);
    out.add("type", side, type.ordinal());
    path.between(from, to, side, shape, out);
    rivals(date, before, side, out);
    sort(date, side, shape, out);
    governing(date, side, shape, out);
    neighbours(date, side, out);
    return out.toArray();
  }

  private static int bucket(int tokens) {
    return tokens < 4 ? tokens : tokens < 7 ? 4 : tokens < 11 ? 5 : tokens < 17 ? 6 : 7;
  }

  /** Other events nearer to the date, other dates nearer to the event. */
  private void rivals(WrittenDate date, boolean before, int side, FeatureHashes out) {
    int own = before ? at - date.last() : date.first() - at;
    int events = 0;
    int verbs = 0;
    for (int i = Math.max(0, date.first() - own);
        i < Math.min(view.size(), date.last() + own);
        i++) {
      boolean inside = i >= date.first() && i < date.last();
      if (!inside && i != at) {
        events += this.events.contains(i) ? 1 : 0;
        verbs += view.isVerb(i) ? 1 : 0;
      }
    }
    out.add("nearer events", Math.min(events, 3), side);
    out.add("nearer verbs", Math.min(verbs, 4), side);
    int nearer = 0;
    for (WrittenDate other : dates) {
      int distance = other.last() <= at ? at - other.last() : other.first() - at;
      nearer += !other.equals(date) && distance < own ? 1 : 0;
    }
    out.add("nearer dates", Math.min(nearer, 3), side);
    out.add("dates", Math.min(dates.size(), 4), nearer > 0 ? 1 : 0);
  }

  /** What sort of date it is, and how long ago. */
  private void sort(WrittenDate date, int side, int shape, FeatureHashes out) {
    int unit = date.unit().ordinal() * 3 + date.open().ordinal();
    int ago = 9;
    if (published.isPresent()) {
      long days = ChronoUnit.DAYS.between(date.date(), published.get());
      ago =
          days < 0
              ? 0
              : days < 2 ? (int) days + 1 : days < 8 ? 3 : days < 32 ? 4 : days < 400 ? 5 : 6;
    }
    out.add("unit", unit, side);
    out.add("unit, shape", unit, side, shape);
    out.add("ago", ago, side);
    out.add("ago, shape", ago, side, shape);
    out.add("ago, unit", ago, unit);
    out.add("ago, type", ago, type.ordinal());
    out.add("words", Spelling.bare(view.folded(date.first())), side == 0 ? "b" : "a");
    out.add("sentence", Math.min(view.sentence().index(), 3), ago);
  }

  /** The verbs that the date and the event stand under. */
  private void governing(WrittenDate date, int side, int shape, FeatureHashes out) {
    int verb = verbBefore(date.first());
    int own = candidate.isVerb() ? at : verbBefore(at);
    boolean same = verb >= 0 && verb == own;
    int governor = kindOf(verb);
    out.add("verb of date", governor, same ? 1 : 0, side);
    out.add("verb of date, shape", governor, same ? 1 : 0, side * 8 + shape);
    out.add("verb of event", kindOf(own), same ? 1 : 0, side);
    if (verb >= 0) {
      int gap = Math.min(date.first() - verb, 6);
      out.add("gap", gap, governor, side);
      out.add("verb", lemma(verb), side, same ? 1 : 0);
      out.add("is event", events.contains(verb) ? 1 : 0, verb == at ? 1 : 0, side);
    }
  }

  private int verbBefore(int token) {
    for (int i = token - 1; i >= 0 && token - i <= SentenceView.NEAR; i--) {
      if (view.is(i, Kind.STOP)) {
        return -1;
      }
      if (view.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private int lemma(int verb) {
    WordReading[] readings = view.readings(verb);
    return (readings.length > 0 ? readings[0].word().lemma() : view.folded(verb)).hashCode();
  }

  private int kindOf(int verb) {
    if (verb < 0) {
      return -1;
    }
    return view.governor(verb).map(governor -> governor.kind().ordinal()).orElse(20);
  }

  /** The words before and behind either. */
  private void neighbours(WrittenDate date, int side, FeatureHashes out) {
    String first = view.folded(date.first() - 1);
    String second = view.folded(date.first() - 2);
    out.add("before date", first.hashCode(), side);
    out.add("before date, kind", first.hashCode(), side, kind);
    out.add("two before date", second.hashCode(), first.hashCode(), side);
    out.add("behind date", view.folded(date.last()).hashCode(), side);
    out.add("before event", view.folded(at - 1).hashCode(), side);
    out.add("preposition", candidate.reading().proclitic().ordinal(), side);
    out.add("behind event", view.folded(candidate.last()).hashCode(), side);
    out.add("event", candidate.options().get(0).lemma().hashCode(), side);
    int start = 0;
    for (int i = 0; i < date.first() && i < 12; i++) {
      start += view.is(i, Kind.COMMA) || view.is(i, Kind.QUOTE) ? 0 : 1;
    }
    out.add("date begins", start < 3 ? 1 : 0, side);
  }
}
