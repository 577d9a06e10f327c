package dev.khabar.event.modality;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ClauseFeatures;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.SentenceWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the modality classifier sees of an event: what the rules say and decide, the facts that they
 * are made of at a longer reach, the age of its date, and the words near by.
 */
public final class ModalityFeatures {
  /** How far back a word of accusation is looked for. */
  private static final int REACH = 25;

  /** Days from an event to the publication, between which it is of one age. */
  private static final int[] AGES = {
    -60, -7, -1, 0, 1, 3, 8, 16, 32, 46, 63, 101, 200, 400, 800, 2000
  };

  /** Words on either side whose identity counts. */
  private static final int NEAR = 4;

  /** Between منذ and its date. */
  private static final Set<String> PART_OF_TIME = WordClass.PART_OF_TIME.words();

  private static final Set<String> ABOUT_TIME = WordClass.ABOUT_TIME.words();

  private ModalityFeatures() {}

  /**
   * The features of an event.
   *
   * @param ruled what the rules make of it
   * @param context of its article, gone to the event
   */
  public static FeatureHashes of(AskedEvent event, RuledModality ruled, ModalityContext context) {
    SentenceView view = event.view();
    Candidate candidate = event.candidate();
    EventType type = event.type();
    Optional<WrittenDate> date = event.date();
    Optional<LocalDate> published = event.published();
    FeatureHashes out = new FeatureHashes();
    Modality rule = ruled.said();
    int kind = ClauseFeatures.kindOf(candidate);
    out.add("rule", rule.ordinal());
    out.add("rule, kind", rule.ordinal(), kind);
    out.add("rule, type", rule.ordinal(), type.ordinal());
    out.add("type, kind", type.ordinal(), kind);
    accusation(view, candidate, kind, out);
    perfectOfBe(view, candidate, kind, out);
    boolean year = date.isPresent() && date.get().year();
    boolean old = year && published.map(day -> isOld(date.get(), day)).orElse(true);
    out.add("old date", old ? 1 : 0, year ? date.get().unit().ordinal() : -1);
    if (old && date.isPresent() && isSince(view, date.get())) {
      out.add("since", kind, candidate.reading().form().shape().ordinal());
      out.add("since, type", type.ordinal());
    }
    boolean anyYear = false;
    int end = Math.min(view.size(), candidate.token() + SentenceView.NEAR);
    for (int i = Math.max(0, candidate.token() - SentenceView.NEAR); i < end; i++) {
      WrittenDate other = view.dateAt(i);
      anyYear |=
          other != null && other.year() && published.map(day -> isOld(other, day)).orElse(true);
      if (view.is(i, Kind.HISTORY)) {
        out.add("history word", view.folded(i).hashCode(), i < candidate.token() ? 0 : 1);
      }
    }
    out.add("old date near", anyYear ? 1 : 0, kind);
    words(view, candidate, kind, out);
    context.add(view, candidate, out);
    decided(event, ruled, out);
    return out;
  }

  /** What the rules decide, and how long ago the event's date is. */
  private static void decided(AskedEvent event, RuledModality ruled, FeatureHashes out) {
    int decided = ruled.decided().map(Modality::ordinal).orElse(-1);
    int rule = ruled.said().ordinal();
    int type = event.type().ordinal();
    out.add("decided", decided);
    out.add("decided, rule", decided, rule);
    out.add("decided, type", decided, type);
    out.add("decided, placed", decided, ruled.placed() ? 1 : 0);
    int unit = event.date().map(date -> date.unit().ordinal()).orElse(-1);
    int age = age(event);
    out.add("age", age, unit);
    out.add("age, rule", age, unit, rule);
    out.add("age, decided", age, decided);
    out.add("age, type", age, type);
  }

  /** How many of {@link #AGES} the event's date has reached, or -1 where nobody knows. */
  private static int age(AskedEvent event) {
    if (event.date().isEmpty() || event.published().isEmpty()) {
      return -1;
    }
    long days = event.published().get().toEpochDay() - event.date().get().date().toEpochDay();
    int age = 0;
    while (age < AGES.length && days >= AGES[age]) {
      age++;
    }
    return age;
  }

  /** منذ عام 2013, منذ أواخر أيار: from then on, perhaps until today. */
  static boolean isSince(SentenceView view, WrittenDate date) {
    int at = date.first() - 1;
    if (PART_OF_TIME.contains(view.folded(at)) || ABOUT_TIME.contains(view.folded(at))) {
      at--;
    }
    String before = view.folded(at);
    return before.equals("منذ") || before.equals("ومنذ");
  }

  /** The words near the trigger and the verbs above it. */
  private static void words(SentenceView view, Candidate candidate, int kind, FeatureHashes out) {
    int at = candidate.token();
    SentenceWords words = new SentenceWords(view);
    out.add("word", candidate.options().get(0).lemma());
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      out.add("before", words.stem(i));
      out.add("before at", words.stem(i), at - i);
    }
    int last = candidate.last();
    for (int i = last; i < Math.min(view.size(), last + NEAR); i++) {
      out.add("behind", words.stem(i));
      out.add("behind at", words.stem(i), i - last);
    }
    out.add("kind before", kind, words.kind(at - 1));
    int verbs = 0;
    for (int i = at - 1; i >= 0 && at - i <= REACH && verbs < 2; i--) {
      if (view.is(i, Kind.STOP)) {
        break;
      }
      if (view.isVerb(i)) {
        WordReading[] readings = view.readings(i);
        String verb = readings.length > 0 ? readings[0].word().lemma() : view.folded(i);
        boolean future = view.isFutureVerb(i);
        out.add("verb", verb.hashCode(), verbs);
        out.add("verb, kind", verb.hashCode(), kind);
        out.add("future verb", future ? 1 : 0, verbs, kind);
        verbs++;
      }
    }
  }

  private static boolean isOld(WrittenDate date, LocalDate published) {
    return date.lastDay().isBefore(published.minusDays(ModalityReader.RECENT_DAYS));
  }

  /** A word of accusation before the trigger, and what lies between. */
  private static void accusation(
      SentenceView view, Candidate candidate, int kind, FeatureHashes out) {
    int at = candidate.token();
    boolean complement = false;
    int verbs = 0;
    for (int i = at - 1; i >= 0 && at - i <= REACH && !view.is(i, Kind.STOP); i--) {
      complement |= view.is(i, Kind.COMPLEMENT);
      boolean verb = view.governs(i, Governor.Kind.ALLEGE);
      if (verb || view.is(i, Kind.ALLEGE)) {
        int between = (complement ? 4 : 0) + Math.min(verbs, 3);
        out.add("accusation", verb ? 1 : 0, between, kind);
        out.add("accusation at", verb ? 1 : 0, Math.min(6, (at - i) / 3), Math.min(verbs, 2));
        return;
      }
      verbs += view.isVerb(i) ? 1 : 0;
    }
    out.add("no accusation");
  }

  /** كان قد فعل, وكانت ... قد فعلت: before what the report tells. */
  private static void perfectOfBe(
      SentenceView view, Candidate candidate, int kind, FeatureHashes out) {
    int at = candidate.token();
    boolean particle = false;
    for (int i = at - 1; i >= 0 && at - i <= ClauseFeatures.WINDOW; i--) {
      if (view.is(i, Kind.STOP)) {
        return;
      }
      String word = view.folded(i);
      particle |= word.equals("قد");
      if (view.governs(i, Governor.Kind.BE)) {
        out.add("be", particle ? 1 : 0, kind);
        out.add("be, word", word);
        return;
      }
    }
  }
}
