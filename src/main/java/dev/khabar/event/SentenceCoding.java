package dev.khabar.event;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.date.Deadlines;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.date.TimeSpans;
import dev.khabar.event.date.ToldDays;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.modality.AskedEvent;
import dev.khabar.event.modality.HeadlineQuestion;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.modality.TypedModality;
import dev.khabar.event.role.FoundPlace;
import dev.khabar.event.role.Participants;
import dev.khabar.event.role.RoleFinder;
import dev.khabar.event.role.feature.SentenceParties;
import dev.khabar.event.role.grammar.CasualtyCounts;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins for the events of one sentence what each step reads: date, modality, roles, numbers. */
final class SentenceCoding {
  /**
   * How an event is told.
   *
   * @param modality what its clause says
   * @param date the date that it takes, where the sentence gives one
   */
  private record Told(Modality modality, Optional<WrittenDate> date) {}

  /** Who has a part in an event, its place among them, and how that was found. */
  private record Parties(List<RoleFiller> fillers, Optional<PlaceSource> placeSource) {}

  private final ArticleCoding coding;
  private final CleanArticle article;
  private final SentenceView view;
  private final List<ChosenTrigger> chosen;
  private final List<Candidate> candidates;
  private final RoleFinder finder;

  /**
   * Of a sentence.
   *
   * @param coding what the article told before
   * @param chosen its triggers, in its order
   */
  SentenceCoding(ArticleCoding coding, SentenceView view, List<ChosenTrigger> chosen) {
    this.coding = coding;
    this.article = coding.article();
    this.view = view;
    this.chosen = chosen;
    this.candidates = chosen.stream().map(ChosenTrigger::candidate).toList();
    this.finder =
        new RoleFinder(
            coding.coder().roles(),
            new SentenceParties(view, chosen, coding.references(), coding.told()));
  }

  /** An event for each trigger. */
  List<CodedEvent> events() {
    List<CodedEvent> events = new ArrayList<>(chosen.size());
    for (ChosenTrigger trigger : chosen) {
      events.add(event(trigger.candidate(), trigger.choice()));
    }
    return events;
  }

  private CodedEvent event(Candidate candidate, ChosenTrigger.Choice choice) {
    Trigger trigger = choice.trigger();
    Told told = told(candidate, trigger.type());
    TypedModality typed = TypedModality.of(view, candidate, trigger.type(), told.modality());
    Parties parties = parties(candidate, trigger);
    CasualtyCounts counts = CasualtyCounts.of(view, candidate, trigger.type());
    return new CodedEvent(
        view.sentence().index(),
        begin(candidate),
        view.token(candidate.last() - 1).end(),
        typed.type(),
        trigger.type() == typed.type() ? trigger.mode() : Optional.empty(),
        typed.modality(),
        EventDates.resolve(article.text(), view, told.date(), told.modality(), article.published()),
        parties.placeSource(),
        counts.killed(),
        counts.injured(),
        counts.participants(),
        parties.fillers(),
        choice.confidence(),
        trigger.rule(),
        0);
  }

  private int begin(Candidate candidate) {
    return candidate.reading().begin(view.token(candidate.token()));
  }

  /** How and when the event is told to be, which is kept for the events behind it. */
  private Told told(Candidate candidate, EventType type) {
    Optional<WrittenDate> written =
        ToldDays.of(view, candidate, coding.dates(), article.published())
            .or(
                () ->
                    coding
                        .coder()
                        .dates()
                        .of(view, candidates, candidate, type, article.published()));
    ModalityClassifier.Reading reading =
        coding
            .coder()
            .modalities()
            .read(
                AskedEvent.of(view, candidate, type, written, article.published()),
                coding.modalities());
    coding.modalities().said(view, candidate, reading.modality());
    Modality said = isAskedFor(candidate, reading) ? Modality.HYPOTHETICAL : reading.modality();
    // Until 10 August he stays in custody: a day to come is none of what has happened.
    Optional<WrittenDate> date =
        written
            .filter(day -> !(isOver(said) && isToCome(day)))
            .map(day -> TimeSpans.told(view, day, candidate.token(), article.published()));
    coding.evidence().add(begin(candidate), view, candidate, reading, date.isPresent());
    return new Told(said, date);
  }

  private boolean isAskedFor(Candidate candidate, ModalityClassifier.Reading reading) {
    return reading.modality() == Modality.ASSERTED
        && view.sentence().index() < article.headlineSentences()
        && HeadlineQuestion.asksFor(view, candidate);
  }

  private static boolean isOver(Modality said) {
    return said == Modality.ASSERTED || said == Modality.ALLEGED || said == Modality.HISTORICAL;
  }

  private boolean isToCome(WrittenDate date) {
    return article
        .published()
        .filter(day -> date.date().isAfter(day) || Deadlines.is(view.sentence(), date, day))
        .isPresent();
  }

  private Parties parties(Candidate candidate, Trigger trigger) {
    List<RoleFiller> roles = new ArrayList<>(finder.find(candidate, trigger, coding.speaker()));
    Optional<FoundPlace> place =
        roles.stream()
            .filter(role -> role.role() == RoleName.PLACE)
            .findFirst()
            .map(role -> new FoundPlace(role, PlaceSource.CLAUSE));
    if (place.isEmpty()) {
      place = finder.site(candidate, trigger);
      place.map(FoundPlace::filler).ifPresent(roles::add);
    }
    List<RoleFiller> speakers = Speakers.of(view, candidate);
    roles.addAll(speakers);
    if (speakers.isEmpty() && Speakers.goesOn(view)) {
      coding.speaker().ifPresent(roles::add);
    }
    roles.addAll(Participants.near(view, candidate, roles));
    return new Parties(RoleFiller.inOrder(roles), place.map(FoundPlace::source));
  }
}
