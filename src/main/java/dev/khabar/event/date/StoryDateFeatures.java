package dev.khabar.event.date;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.network.FeatureHashes;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the second date classifier sees of an event whose own sentence gives it no date, and of a
 * date that the article writes elsewhere: how near it is, and what the events of that date share
 * with this one.
 */
public final class StoryDateFeatures {
  private static final int NONE = Integer.MAX_VALUE;

  /** Events of one date that another is compared with: bounds the work. */
  private static final int MOST = 64;

  private final CleanArticle article;
  private final ArticleDates dates;
  private final int opening;
  private final Map<ArticleDates.Written, Told> told = new IdentityHashMap<>();

  /**
   * What the events of a date are.
   *
   * @param types with the first sentence that tells of one
   * @param rules their lexicon entries
   */
  private record Told(Map<EventType, Integer> types, Set<String> rules) {}

  public StoryDateFeatures(CleanArticle article, ArticleDates dates) {
    this.article = article;
    this.dates = dates;
    this.opening = article.headlineSentences() + article.leadSentences();
    for (ArticleDates.Written date : dates.all()) {
      Told of = new Told(new EnumMap<>(EventType.class), new HashSet<>());
      for (CodedEvent event : date.events()) {
        of.types().merge(event.type(), event.sentence(), Math::min);
        of.rules().add(event.rule());
      }
      told.put(date, of);
    }
  }

  public long[] of(CodedEvent event, ArticleDates.Written date) {
    FeatureHashes out = new FeatureHashes();
    int ago = ago(date);
    int said = event.type().isSpoken() ? 1 : 0;
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
    int at = firstNotBefore(sentences, event.sentence());
    boolean here = at < sentences.size() && sentences.get(at) == event.sentence();
    int distance =
        here
            ? 0
            : before
                ? at == 0 ? NONE : event.sentence() - sentences.get(at - 1)
                : at == sentences.size() ? NONE : sentences.get(at) - event.sentence();
    return distance == NONE ? 7 : distance < 4 ? distance : distance < 7 ? 4 : 5;
  }

  /** The index of the first sentence, in order, that is not before the given one. */
  private static int firstNotBefore(List<Integer> sentences, int sentence) {
    int at = Collections.binarySearch(sentences, sentence);
    return at >= 0 ? at : -at - 1;
  }

  /** How many dates are written nearer before the event. */
  private int rank(CodedEvent event, ArticleDates.Written date) {
    int own = nearestBefore(event, date);
    int nearer = 0;
    for (ArticleDates.Written other : dates.all()) {
      nearer += nearestBefore(event, other) < own ? 1 : 0;
    }
    return own == NONE ? 5 : Math.min(nearer, 4);
  }

  private static int nearestBefore(CodedEvent event, ArticleDates.Written date) {
    int at = firstNotBefore(date.sentences(), event.sentence() + 1);
    return at == 0 ? NONE : event.sentence() - date.sentences().get(at - 1);
  }

  /** How the event's sentence begins: وأضاف goes on, وكان goes back. */
  private void opening(CodedEvent event, int before, int ago, FeatureHashes out) {
    Sentence sentence = article.sentences().get(event.sentence());
    String first = sentence.tokens().isEmpty() ? "" : sentence.tokens().get(0).folded();
    out.add("opens", first.hashCode(), ago);
    out.add("opens, near", first.hashCode(), before);
    int words = token(event.sentence(), event.begin());
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
      types +=
          !other.date().equals(date.date()) && told.get(other).types().containsKey(event.type())
              ? 1
              : 0;
    }
    int own = date.events().size();
    int share = all == 0 ? 0 : own == 0 ? 1 : own == all ? 4 : own * 2 > all ? 3 : 2;
    boolean opens = !date.sentences().isEmpty() && date.sentences().get(0) < opening + 1;
    boolean first = dates.all().get(0).date().equals(date.date());
    int said = event.type().isSpoken() ? 1 : 0;
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
    Told of = told.get(date);
    boolean type = of.types().containsKey(event.type());
    boolean lemma = of.rules().contains(event.rule());
    boolean earlier = of.types().getOrDefault(event.type(), NONE) < event.sentence();
    int shared = (type ? 1 : 0) + (lemma ? 2 : 0) + (earlier ? 4 : 0);
    out.add("definite", form, shared, ago);
    out.add("definite, before", form, before, ago);
    out.add("definite, modality", form, event.modality().ordinal(), shared);
    if (before == 0) {
      int behind = firstBehind(date.places(), event);
      int nearest = NONE;
      int side = 0;
      if (behind > 0 && date.places().get(behind - 1).sentence() == event.sentence()) {
        nearest = tokens(event.sentence(), date.places().get(behind - 1).end(), event.begin());
        side = 1;
      }
      boolean follows =
          behind < date.places().size() && date.places().get(behind).sentence() == event.sentence();
      int gap =
          follows ? tokens(event.sentence(), event.end(), date.places().get(behind).begin()) : NONE;
      if (gap < nearest) {
        nearest = gap;
        side = 2;
      }
      int bucket = nearest < 4 ? 0 : nearest < 8 ? 1 : nearest < 14 ? 2 : nearest < 22 ? 3 : 4;
      out.add("own sentence", bucket, side, ago);
      out.add("own sentence, shared", bucket, side, shared);
      out.add("own sentence, form", bucket, side, form);
    }
  }

  /** The index of the first of the places, in order, that stands behind the event. */
  private static int firstBehind(List<ArticleDates.Place> places, CodedEvent event) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).begin() >= event.end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int tokens(int sentence, int from, int to) {
    return Math.max(0, token(sentence, to) - token(sentence, from));
  }

  /** How many tokens of the sentence begin before the character. */
  private int token(int sentence, int character) {
    List<Token> tokens = article.sentences().get(sentence).tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() >= character) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
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
    int compared = Math.min(date.events().size(), MOST);
    for (CodedEvent other : date.events().subList(0, compared)) {
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
