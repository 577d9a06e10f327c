package dev.khabar.event;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.choice.RowEvidence;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.date.TimeSpans;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.modality.ModalityContext;
import dev.khabar.event.modality.TypedModality;
import dev.khabar.event.role.Participants;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.role.RoleFinder;
import dev.khabar.event.role.grammar.CasualtyCounts;
import dev.khabar.event.role.grammar.PlaceFinder;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes the events of one sentence. */
final class SentenceCoding {
  /** Words of questions that take for granted what they ask about. */
  private static final Set<String> GRANTING = Set.of("لماذا", "من", "كيف", "متي", "اين", "كم");

  private final CleanArticle article;
  private final SentenceView view;
  private final Optional<RoleFiller> speaker;
  private final RoleClassifier roleClassifier;
  private final EventDates dates;
  private final ModalityClassifier modalities;
  private final ModalityContext modalityContext;
  private final References references;
  private final ToldParties told;
  private final RowEvidence evidence;

  SentenceCoding(
      CleanArticle article,
      SentenceView view,
      Optional<RoleFiller> speaker,
      RoleClassifier roles,
      EventDates dates,
      ModalityClassifier modalities,
      ModalityContext modalityContext,
      References references,
      ToldParties told,
      RowEvidence evidence) {
    this.evidence = evidence;
    this.references = references;
    this.told = told;
    this.roleClassifier = roles;
    this.dates = dates;
    this.modalities = modalities;
    this.modalityContext = modalityContext;
    this.speaker = speaker;
    this.article = article;
    this.view = view;
  }

  /** The events of the triggers that are chosen. */
  List<CodedEvent> code(List<ChosenTrigger> chosen) {
    if (chosen.isEmpty()) {
      return List.of();
    }
    List<Candidate> accepted = chosen.stream().map(ChosenTrigger::candidate).toList();
    RoleFinder finder = new RoleFinder(view, chosen, references, told);
    List<CodedEvent> events = new ArrayList<>(chosen.size());
    for (ChosenTrigger trigger : chosen) {
      events.add(event(accepted, trigger.candidate(), trigger.choice(), finder));
    }
    return events;
  }

  private CodedEvent event(
      List<Candidate> candidates,
      Candidate candidate,
      ChosenTrigger.Choice choice,
      RoleFinder finder) {
    Trigger trigger = choice.trigger();
    Optional<WrittenDate> written =
        dates.of(view, candidates, candidate, trigger.type(), article.published());
    ModalityClassifier.Reading reading =
        modalities.read(view, candidate, trigger.type(), written, modalityContext);
    Modality said = reading.modality();
    modalityContext.said(view, candidate, said);
    if (said == Modality.ASSERTED && asks(candidate)) {
      said = Modality.HYPOTHETICAL;
    }
    if (isOver(said) && written.filter(this::isToCome).isPresent()) {
      // Until 10 August he stays in custody: a day to come is none of what has happened.
      written = Optional.empty();
    }
    written =
        written.map(date -> TimeSpans.told(view, date, candidate.token(), article.published()));
    TypedModality typed = TypedModality.of(view, candidate, trigger.type(), said);
    List<RoleFiller> roles =
        new ArrayList<>(finder.find(roleClassifier, candidate, trigger, speaker));
    Optional<PlaceFinder.Place> place =
        roles.stream()
            .filter(role -> role.role() == RoleName.PLACE)
            .findFirst()
            .map(role -> new PlaceFinder.Place(role, "CLAUSE"));
    if (place.isEmpty()) {
      place = finder.site(roleClassifier, candidate, trigger);
      place.map(PlaceFinder.Place::filler).ifPresent(roles::add);
    }
    List<RoleFiller> speakers = Speakers.of(view, candidate);
    roles.addAll(speakers);
    if (speakers.isEmpty() && Speakers.goesOn(view)) {
      speaker.ifPresent(roles::add);
    }
    roles.addAll(Participants.near(view, candidate, roles));
    CasualtyCounts counts = CasualtyCounts.of(view, candidate, trigger.type());
    int begin = candidate.reading().begin(view.token(candidate.token()));
    evidence.add(begin, view, candidate, reading, written.isPresent());
    return new CodedEvent(
        view.sentence().index(),
        begin,
        view.token(candidate.last() - 1).end(),
        typed.type(),
        trigger.type() == typed.type() ? trigger.mode() : Optional.empty(),
        typed.modality(),
        EventDates.resolve(article.text(), view, written, said, article.published()),
        place.map(PlaceFinder.Place::source),
        counts.killed(),
        counts.injured(),
        counts.participants(),
        RoleFiller.inOrder(roles),
        choice.confidence(),
        trigger.rule(),
        0);
  }

  private static boolean isOver(Modality said) {
    return said == Modality.ASSERTED || said == Modality.ALLEGED || said == Modality.HISTORICAL;
  }

  private boolean isToCome(WrittenDate date) {
    return article.published().filter(day -> date.date().isAfter(day)).isPresent();
  }

  /**
   * Whether the headline's question asks for the candidate: not for what stands before its dots,
   * nor for a known deed (الضربات), nor where من or لماذا takes it for granted.
   */
  private boolean asks(Candidate candidate) {
    String last = view.folded(view.size() - 1);
    if (view.sentence().index() >= article.headlineSentences()
        || !(last.equals("؟") || last.equals("?"))) {
      return false;
    }
    for (int i = 0; i < view.size() - 1; i++) {
      boolean apart = view.folded(i).startsWith("..") || view.is(i, Cues.Kind.STOP);
      boolean granted = GRANTING.contains(view.folded(i));
      if (granted || (apart && i > candidate.token())) {
        return false;
      }
    }
    return !candidate.reading().proclitic().article;
  }
}
