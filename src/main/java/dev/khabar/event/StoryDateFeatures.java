package dev.khabar.event;

import dev.khabar.arabic.Sentence;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What the second date classifier sees of an event whose own sentence gives it no date, and of a
 * date that the article writes elsewhere: how near it is, and what the events of that date share
 * with this one.
 */
final class StoryDateFeatures {
  private final CleanArticle article;
  private final ArticleDates dates;
  private final int opening;

  StoryDateFeatures(CleanArticle article, ArticleDates dates) {
    this.article = article;
    this.dates = dates;
    this.opening = article.headlineSentences() + article.leadSentences();
  }

  long[] of(CodedEvent event, ArticleDates.Written date) {
    FeatureHashes out = new FeatureHashes();
    int ago = ago(date);
    int said = PlaceFinder.isSpoken(event.type()) ? 1 : 0;
    int modality = event.modality().ordinal();
    int place = place(event.sentence());
    int before = distance(event, date.sentences(), true);
    int after = distance(event, date.sentences(), false);
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
    out.add("first written", place(first(date)), place, ago);
    out.add("dates here", Math.min(dates.in(event.sentence()), 3), before == 0 ? 1 : 0, ago);
    out.add("distinct dates", Math.min(dates.all().size(), 5), ago);
    out.add("nearest", rank(event, date), ago);
    out.add("nearest, place", rank(event, date), place, ago);
    opening(event, before, ago, out);
    main(event, date, ago, out);
    mention(event, date, ago, before, out);
    shared(event, date, ago, before, out);
    return out.toArray();
  }

  private int ago(ArticleDates.Written date) {
    if (article.published().isEmpty()) {
      return 9;
    }
    long days = ChronoUnit.DAYS.between(date.day(), article.published().get());
    return days < 0 ? 0 : days < 2 ? (int) days + 1 : days < 8 ? 3 : days < 32 ? 4 : 5;
  }

  private int place(int sentence) {
    return sentence < article.headlineSentences()
        ? 0
        : sentence < opening ? 1 : sentence < opening + 3 ? 2 : 3;
  }

  private static int first(ArticleDates.Written date) {
    return date.sentences().isEmpty() ? date.events().get(0).sentence() : date.sentences().get(0);
  }

  /** Sentences to the nearest place before (or in the same sentence) or behind; 7 for none. */
  private static int distance(CodedEvent event, List<Integer> sentences, boolean before) {
    int nearest = Integer.MAX_VALUE;
    for (int sentence : sentences) {
      int distance = before ? event.sentence() - sentence : sentence - event.sentence();
      if (distance >= 0) {
        nearest = Math.min(nearest, distance);
      }
    }
    return nearest == Integer.MAX_VALUE ? 7 : nearest < 4 ? nearest : nearest < 7 ? 4 : 5;
  }

  /** How many dates are written nearer before the event. */
  private int rank(CodedEvent event, ArticleDates.Written date) {
    int own = nearestBefore(event, date);
    int nearer = 0;
    for (ArticleDates.Written other : dates.all()) {
      nearer += nearestBefore(event, other) < own ? 1 : 0;
    }
    return own == Integer.MAX_VALUE ? 5 : Math.min(nearer, 4);
  }

  private static int nearestBefore(CodedEvent event, ArticleDates.Written date) {
    int nearest = Integer.MAX_VALUE;
    for (int sentence : date.sentences()) {
      if (sentence <= event.sentence()) {
        nearest = Math.min(nearest, event.sentence() - sentence);
      }
    }
    return nearest;
  }

  /** How the event's sentence begins: وأضاف goes on, وكان goes back. */
  private void opening(CodedEvent event, int before, int ago, FeatureHashes out) {
    Sentence sentence = article.sentences().get(event.sentence());
    String first = sentence.tokens().isEmpty() ? "" : sentence.tokens().get(0).folded();
    out.add("opens", first.hashCode(), ago);
    out.add("opens, near", first.hashCode(), before);
    int words = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      words += sentence.tokens().get(i).begin() < event.begin() ? 1 : 0;
    }
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
      boolean opens = !other.sentences().isEmpty() && other.sentences().get(0) < opening + 1;
      days += day && opens ? 1 : 0;
      boolean same = other.events().stream().anyMatch(dated -> dated.type() == event.type());
      types += same && !other.equals(date) ? 1 : 0;
    }
    int own = date.events().size();
    int share = all == 0 ? 0 : own == 0 ? 1 : own == all ? 4 : own * 2 > all ? 3 : 2;
    boolean opens = !date.sentences().isEmpty() && date.sentences().get(0) < opening + 1;
    boolean first = dates.all().get(0).equals(date);
    int said = PlaceFinder.isSpoken(event.type()) ? 1 : 0;
    out.add("share", share, ago, opens ? 1 : 0);
    out.add("share, modality", share, event.modality().ordinal(), ago);
    int main = Math.min(days, 3) * 2 + (opens ? 1 : 0);
    out.add("main", main, ago, first ? 1 : 0);
    out.add("main, place", main, ago, place(event.sentence()));
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
    boolean noun = event.rule().contains("/N/");
    int form = noun ? 3 + definite : 0;
    boolean type = date.events().stream().anyMatch(other -> other.type() == event.type());
    boolean lemma = date.events().stream().anyMatch(other -> other.rule().equals(event.rule()));
    boolean earlier =
        date.events().stream()
            .anyMatch(o -> o.type() == event.type() && o.sentence() < event.sentence());
    int shared = (type ? 1 : 0) + (lemma ? 2 : 0) + (earlier ? 4 : 0);
    out.add("definite", form, shared, ago);
    out.add("definite, before", form, before, ago);
    out.add("definite, modality", form, event.modality().ordinal(), shared);
    if (before == 0) {
      int nearest = 99;
      int side = 0;
      for (ArticleDates.Place place : date.places()) {
        if (place.sentence() == event.sentence()) {
          int gap =
              place.end() <= event.begin()
                  ? tokens(event.sentence(), place.end(), event.begin())
                  : tokens(event.sentence(), event.end(), place.begin());
          if (gap < nearest) {
            nearest = gap;
            side = place.end() <= event.begin() ? 1 : 2;
          }
        }
      }
      int bucket = nearest < 4 ? 0 : nearest < 8 ? 1 : nearest < 14 ? 2 : nearest < 22 ? 3 : 4;
      out.add("own sentence", bucket, side, ago);
      out.add("own sentence, shared", bucket, side, shared);
      out.add("own sentence, form", bucket, side, form);
    }
  }

  private int tokens(int sentence, int from, int to) {
    int count = 0;
    for (int i = 0; i < article.sentences().get(sentence).tokens().size(); i++) {
      int begin = article.sentences().get(sentence).tokens().get(i).begin();
      count += begin >= from && begin < to ? 1 : 0;
    }
    return count;
  }

  /** What the events of the date share with the event. */
  private void shared(
      CodedEvent event, ArticleDates.Written date, int ago, int before, FeatureHashes out) {
    int type = 0;
    int lemma = 0;
    int story = 0;
    int party = 0;
    int place = 0;
    int modality = 0;
    for (CodedEvent other : date.events()) {
      boolean same = other.type() == event.type();
      type |= same ? 1 : 0;
      lemma |= other.rule().equals(event.rule()) ? 1 : 0;
      story |= other.story() == event.story() ? 1 : 0;
      modality |= other.modality() == event.modality() ? 1 : 0;
      party |= sharesParty(event, other) ? (same ? 3 : 1) : 0;
      place |= sharesPlace(event, other) ? (same ? 3 : 1) : 0;
    }
    int events = Math.min(date.events().size(), 3);
    out.add("events", events, ago, before);
    out.add("type shared", type, ago, before);
    out.add("lemma shared", lemma, ago, before);
    out.add("story shared", story, ago, before);
    out.add("party shared", party, ago, before);
    out.add("place shared", place, ago, before);
    out.add("modality shared", modality, events, ago);
    out.add("shared", type * 64 + lemma * 32 + story * 16 + party * 4 + place, ago);
    out.add("shared at all", type * 64 + lemma * 32 + story * 16 + party * 4 + place);
  }

  private static boolean sharesParty(CodedEvent a, CodedEvent b) {
    return a.roles().stream()
        .filter(StoryDateFeatures::isParty)
        .anyMatch(
            one ->
                b.roles().stream()
                    .filter(StoryDateFeatures::isParty)
                    .anyMatch(other -> other.entity().equals(one.entity())));
  }

  private static boolean isParty(RoleFiller filler) {
    return filler.entity().isPresent()
        && (filler.role() == RoleName.ACTOR || filler.role() == RoleName.RECIPIENT);
  }

  private static boolean sharesPlace(CodedEvent a, CodedEvent b) {
    Optional<RoleFiller> place = place(a);
    return place.isPresent()
        && place(b).filter(other -> other.entity().equals(place.get().entity())).isPresent();
  }

  private static Optional<RoleFiller> place(CodedEvent event) {
    return event.roles().stream().filter(role -> role.role() == RoleName.PLACE).findFirst();
  }
}
