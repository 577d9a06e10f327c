package dev.khabar.event.date;

import dev.khabar.arabic.Token;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventDate.Precision;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The date of an event: of the dates that its sentence gives, the one that its clause means. */
public final class EventDates {
  /**
   * A date that is less likely the event's is left: cross-validation, docs/events-training.md. Of
   * 48 fresh rows between .25 and .35 strict readers found 26 days right, the publication's in 21.
   */
  private static final double LIKELY = 0.25;

  /** Tokens within which words that tell about when belong to an event. */
  private static final int ROUGH = 14;

  /** The same of منذ, which mostly tells of the noun before it, and behind another deed. */
  private static final int NEXT = 8;

  private static final List<String> DEEDS = List.of("DEED_OTHER", "DEED_VIOLENT", "DEED_SPEECH");

  private final DateClassifier classifier;

  public EventDates(DateClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * The written date that the event takes, where there is one.
   *
   * @param events the sentence's events, this one among them
   */
  public Optional<WrittenDate> of(
      SentenceView view,
      List<Candidate> events,
      Candidate candidate,
      EventType type,
      Optional<LocalDate> published) {
    DateFeatures features = new DateFeatures(view, events, candidate, type, published);
    WrittenDate best = null;
    double highest = LIKELY;
    boolean past = candidate.reading().form().shape() == InflectedForm.Shape.PERFECT;
    for (WrittenDate written : features.dates()) {
      // ازدادت في حزيران, said in May, was last year's June; what is to come dates no verb of the
      // past.
      boolean open = past && published.isPresent();
      WrittenDate date = open ? written.notAfter(published.get()) : written;
      if (ComparedDates.has(view.sentence().tokens(), written)
          || OtherDeeds.has(view, candidate, written)
          || open && date.date().isAfter(published.get())
          || published.isPresent() && isOfOther(view, candidate, type, date, published.get())) {
        continue;
      }
      double probability = classifier.probability(features.of(written));
      if (probability > highest) {
        best = date;
        highest = probability;
      }
    }
    Optional<WrittenDate> date =
        best != null ? Optional.of(best) : rough(view, candidate, type, published);
    return DaysBefore.of(view, candidate, date, features.dates(), published);
  }

  /** Whether the date is that of what is to be done, which the event itself is not. */
  private static boolean isOfOther(
      SentenceView view,
      Candidate candidate,
      EventType type,
      WrittenDate date,
      LocalDate published) {
    boolean past = candidate.reading().form().shape() == InflectedForm.Shape.PERFECT;
    return Deadlines.is(view.sentence(), date, published)
            && (past || !isOneClause(view, candidate.last(), date.first(), 0))
        || Deadlines.isOfComplement(view, candidate, type, date, published);
  }

  /** قتل قبل أيام, اجتمعا الأسبوع الماضي: about when, next to the event in its clause. */
  private static Optional<WrittenDate> rough(
      SentenceView view, Candidate candidate, EventType type, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = view.sentence().tokens();
    boolean past = candidate.reading().form().shape() == InflectedForm.Shape.PERFECT;
    for (WrittenDate time : WrittenDate.roughIn(tokens, published)) {
      if (past && time.date().isAfter(published.get())) {
        continue;
      }
      boolean next =
          tokens.get(time.first()).folded().endsWith("منذ") || isBehindDeed(view, candidate, time);
      if (isNear(view, candidate, time.first(), time.last(), next ? NEXT : ROUGH)
          && !Deadlines.isOfComplement(view, candidate, type, time, published.get())
          && !ComparedDates.has(tokens, time)) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /** أفرجت عنه بعد اعتقاله قبل أعوام: whether another deed stands between. */
  private static boolean isBehindDeed(SentenceView view, Candidate candidate, WrittenDate time) {
    boolean before = time.last() <= candidate.token();
    int to = before ? candidate.token() : time.first();
    for (int i = before ? time.last() : candidate.last(); i < to; i++) {
      if (view.isNounOf(i, DEEDS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words that tell about when stand near the event in its clause. */
  static boolean isNear(SentenceView view, Candidate candidate, int first, int last, int reach) {
    int at = candidate.token();
    boolean before = last <= at;
    int from = before ? last : clause(view, candidate);
    int to = before ? at : first;
    // قبل أيام شن الجيش هجوما, الهجوم الذي شنه الجيش قبل أيام: the verb tells the noun's deed.
    int verbs = !candidate.isVerb() && (before || from > candidate.last()) ? 1 : 0;
    return to - from <= reach && isOneClause(view, from, to, verbs);
  }

  /** Where the clause goes on behind the event: behind the pronoun of the noun's own relative. */
  private static int clause(SentenceView view, Candidate candidate) {
    int last = candidate.last();
    boolean definite = view.isDefinite(candidate.token());
    int relative = definite && !view.is(last, Cues.Kind.RELATIVE) ? last + 1 : last;
    boolean has = !candidate.isVerb() && view.is(relative, Cues.Kind.RELATIVE);
    return has ? relative + 1 : last;
  }

  private static boolean isOneClause(SentenceView view, int from, int to, int verbs) {
    int left = verbs;
    for (int i = from; i < to; i++) {
      if (view.isVerb(i)) {
        left--;
      }
      if (left < 0
          || view.is(i, Cues.Kind.STOP)
          || view.is(i, Cues.Kind.CLAUSE)
          || view.is(i, Cues.Kind.COMPLEMENT)
          || view.is(i, Cues.Kind.RELATIVE)) {
        return false;
      }
    }
    return true;
  }

  /** The date as the row says it, with the words that give it. */
  public static EventDate resolve(
      String text,
      SentenceView view,
      Optional<WrittenDate> written,
      Modality modality,
      Optional<LocalDate> published) {
    if (written.isEmpty()) {
      return new EventDate(
          published,
          published.isPresent() ? Precision.PUBLICATION : Precision.NONE,
          Optional.empty());
    }
    WrittenDate date = written.get();
    boolean toCome = modality == Modality.FUTURE && published.isPresent();
    LocalDate day = toCome ? date.nextAfter(published.get()) : date.date();
    int begin = view.token(date.first()).begin();
    int end = view.token(date.last() - 1).end();
    Precision precision =
        switch (date.unit()) {
          case DAY -> Precision.DAY;
          case MONTH -> Precision.MONTH;
          case YEAR -> Precision.YEAR;
          case ABOUT -> Precision.NONE;
        };
    return new EventDate(
        precision == Precision.NONE ? Optional.empty() : Optional.of(day),
        precision,
        Optional.of(text.substring(begin, end)));
  }
}
