package dev.khabar.event.date;

import dev.khabar.arabic.Sentence;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventType;
import dev.khabar.event.network.FeatureHashes;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the second date classifier sees of an event whose own sentence gives it no date, and of a
 * date that the article writes elsewhere: how near it is, and what the events of that date share
 * with this one.
 */
public final class StoryDateFeatures {
  private static final int NONE = Integer.MAX_VALUE;

  private final CleanArticle article;
  private final ArticleDates dates;
  private final DateDistance distance;
  private final Map<ArticleDates.Written, Told> told = new IdentityHashMap<>();

  /**
   * What the events of a date are.
   *
   * @param types with the first sentence that tells of one
   * @param rules their lexicon entries
   */
  private record Told(Map<EventType, Integer> types, Set<String> rules) {}

  /** For the events of an article. */
  public StoryDateFeatures(CleanArticle article, ArticleDates dates) {
    this.article = article;
    this.dates = dates;
    this.distance = new DateDistance(article, dates);
    for (ArticleDates.Written date : dates.all()) {
      Told of = new Told(new EnumMap<>(EventType.class), new HashSet<>());
      for (CodedEvent event : date.events()) {
        of.types().merge(event.type(), event.sentence(), Math::min);
        of.rules().add(event.rule());
      }
      told.put(date, of);
    }
  }

  /** Hashes of what is seen of an event and a date of its article. */
  public long[] of(CodedEvent event, ArticleDates.Written date) {
    FeatureHashes out = new FeatureHashes();
    int ago = distance.ago(date);
    int said = event.type().isSpoken() ? 1 : 0;
    int modality = event.modality().ordinal();
    int place = distance.place(event.sentence());
    int before = DateDistance.between(event, date.sentences(), true);
    int after = DateDistance.between(event, date.sentences(), false);
    out.add("ago", ago, modality);
    out.add("ago, precision", ago, date.date().precision().ordinal(), said);
    out.add("type", event.type().ordinal(), ago);
    out.add("lemma", event.rule().hashCode());
    out.add("near", before, after, ago);
    out.add("before", before, place);
    out.add("after", after, place);
    out.add("near, modality", before, after, modality);
    out.add("near, said", before, after, said);
    out.add("written", Math.min(date.sentences().size(), 3), ago);
    out.add("first written", distance.place(DateDistance.first(date)), place, ago);
    out.add("dates here", Math.min(dates.in(event.sentence()), 3), before == 0 ? 1 : 0, ago);
    out.add("distinct dates", Math.min(dates.all().size(), 5), ago);
    out.add("nearest", distance.rank(event, date), ago);
    out.add("nearest, place", distance.rank(event, date), place, ago);
    opening(event, before, ago, out);
    main(event, date, ago, out);
    mention(event, date, ago, before, out);
    EventLikeness.add(event, date, ago, before, out);
    return out.toArray();
  }

  /** How the event's sentence begins: وأضاف goes on, وكان goes back. */
  private void opening(CodedEvent event, int before, int ago, FeatureHashes out) {
    Sentence sentence = article.sentences().get(event.sentence());
    String first = sentence.tokens().isEmpty() ? "" : sentence.tokens().get(0).folded();
    out.add("opens", first.hashCode(), ago);
    out.add("opens, near", first.hashCode(), before);
    int words = distance.token(event.sentence(), event.begin());
    out.add("at", words < 3 ? 0 : words < 10 ? 1 : 2, before, ago);
  }

  /** Whether the date is what the article is about: its first one, that of most of its events. */
  private void main(CodedEvent event, ArticleDates.Written date, int ago, FeatureHashes out) {
    int all = 0;
    int days = 0;
    int types = 0;
    for (ArticleDates.Written other : dates.all()) {
      all += other.events().size();
      boolean day = other.date().precision() == EventDate.Precision.DAY;
      days += day && distance.opens(other) ? 1 : 0;
      types +=
          told.get(other).types().containsKey(event.type()) && !other.date().equals(date.date())
              ? 1
              : 0;
    }
    int own = date.events().size();
    int share = all == 0 ? 0 : own == 0 ? 1 : own == all ? 4 : own * 2 > all ? 3 : 2;
    boolean opens = distance.opens(date);
    boolean first = dates.all().get(0).date().equals(date.date());
    int said = event.type().isSpoken() ? 1 : 0;
    out.add("share", share, ago, opens ? 1 : 0);
    out.add("share, modality", share, event.modality().ordinal(), ago);
    int main = Math.min(days, 3) * 2 + (opens ? 1 : 0);
    out.add("main", main, ago, first ? 1 : 0);
    out.add("main, place", main, ago, distance.place(event.sentence()));
    out.add("main, said", main, ago, said);
    out.add("main, type", main, ago, event.type().ordinal());
    out.add("type elsewhere", Math.min(types, 3), share, ago);
  }

  /** How the event is told of, and how far from a date of its own sentence. */
  private void mention(
      CodedEvent event, ArticleDates.Written date, int ago, int before, FeatureHashes out) {
    String trigger = article.text().substring(event.begin(), event.end());
    int definite =
        trigger.startsWith("ال") ? 1 : trigger.endsWith("ه") || trigger.endsWith("ها") ? 2 : 0;
    boolean noun = event.isNoun();
    int form = noun ? 3 + definite : 0;
    Told of = told.get(date);
    boolean type = of.types().containsKey(event.type());
    boolean lemma = of.rules().contains(event.rule());
    boolean earlier = of.types().getOrDefault(event.type(), NONE) < event.sentence();
    int shared = (type ? 1 : 0) + (lemma ? 2 : 0) + (earlier ? 4 : 0);
    out.add("definite", form, shared, ago);
    out.add("definite, before", form, before, ago);
    out.add("definite, modality", form, event.modality().ordinal(), shared);
    if (before == 0) {
      DateDistance.Gap gap = distance.gap(event, date);
      out.add("own sentence", gap.tokens(), gap.side(), ago);
      out.add("own sentence, shared", gap.tokens(), gap.side(), shared);
      out.add("own sentence, form", gap.tokens(), gap.side(), form);
    }
  }
}
