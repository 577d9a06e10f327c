package dev.khabar.event;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.entity.ResolvedMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Codes the events of one sentence. */
final class SentenceCoding {
  /** What several unsure words make sure of at most: measured on annotated news. */
  private static final double SHARED = 0.85;

  /** Tokens within which words of one type may stand for one event. */
  private static final int ONE_EVENT = 12;

  private final CleanArticle article;
  private final SentenceView view;
  private final ArticleContext context;
  private final Optional<ResolvedMention> dateline;
  private final Optional<RoleFiller> speaker;
  private final RoleClassifier roleClassifier;
  private final ModalityClassifier modalities;
  private final References references;

  SentenceCoding(
      CleanArticle article,
      SentenceView view,
      ArticleContext context,
      Optional<ResolvedMention> dateline,
      Optional<RoleFiller> speaker,
      RoleClassifier roles,
      ModalityClassifier modalities,
      References references) {
    this.references = references;
    this.roleClassifier = roles;
    this.modalities = modalities;
    this.speaker = speaker;
    this.article = article;
    this.view = view;
    this.context = context;
    this.dateline = dateline;
  }

  SentenceView view() {
    return view;
  }

  /** The events that the classifier finds. */
  List<CodedEvent> code(EventClassifier classifier) {
    return code(choose(classifier));
  }

  /** The events of triggers that are chosen already. */
  List<CodedEvent> code(List<ChosenTrigger> chosen) {
    List<Candidate> accepted = chosen.stream().map(ChosenTrigger::candidate).toList();
    RoleFinder finder = chosen.isEmpty() ? null : new RoleFinder(view, accepted, references);
    return chosen.stream()
        .map(trigger -> event(accepted, trigger.candidate(), trigger.choice(), finder))
        .toList();
  }

  private List<ChosenTrigger> choose(EventClassifier classifier) {
    List<Candidate> candidates = TriggerFinder.find(view);
    List<EventClassifier.Choice> choices = new ArrayList<>(candidates.size());
    List<long[]> features = TriggerFeatures.of(view, candidates, context);
    context.seen(candidates);
    for (int i = 0; i < candidates.size(); i++) {
      choices.add(classifier.choose(candidates.get(i).options(), features.get(i)));
    }
    List<ChosenTrigger> chosen = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      EventClassifier.Choice choice = choices.get(i);
      double confidence = Math.max(choice.confidence(), together(candidates, choices, i));
      EventType type = choice.trigger().type();
      if (confidence >= classifier.thresholds().of(type)
          && !EmptyWords.isEmpty(view, candidates.get(i), type)) {
        chosen.add(
            new ChosenTrigger(
                candidates.get(i), new EventClassifier.Choice(choice.trigger(), confidence)));
      }
    }
    return ResultWords.giveWay(view, chosen);
  }

  /**
   * Words of one event share its confidence: where none of them reaches the threshold, the
   * likeliest stands for all, and is never surer than {@link #SHARED}.
   */
  private static double together(
      List<Candidate> candidates, List<EventClassifier.Choice> choices, int index) {
    EventClassifier.Choice own = choices.get(index);
    double sum = own.confidence();
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < candidates.size(); i += step) {
        int distance = Math.abs(candidates.get(i).token() - candidates.get(index).token());
        if (distance > ONE_EVENT) {
          break;
        }
        if (choices.get(i).trigger().type() == own.trigger().type()) {
          if (choices.get(i).confidence() > own.confidence()) {
            return 0;
          }
          sum += choices.get(i).confidence();
        }
      }
    }
    return Math.min(sum, SHARED);
  }

  private CodedEvent event(
      List<Candidate> candidates,
      Candidate candidate,
      EventClassifier.Choice choice,
      RoleFinder finder) {
    Trigger trigger = choice.trigger();
    Optional<WrittenDate> written = EventDates.of(view, candidates, candidate);
    Modality said = modalities.of(view, candidate, trigger.type(), written, article.published());
    if (said == Modality.ASSERTED && asks(candidate)) {
      said = Modality.HYPOTHETICAL;
    }
    TypedModality typed = TypedModality.of(trigger.type(), said);
    List<RoleFiller> roles =
        new ArrayList<>(finder.find(roleClassifier, candidate, trigger, speaker));
    if (speaks(candidate, typed.type(), roles)) {
      speaker
          .map(by -> new RoleFiller(RoleName.ACTOR, by.entity(), by.begin(), by.end()))
          .ifPresent(roles::add);
    }
    Optional<PlaceFinder.Place> place =
        roles.stream()
            .filter(role -> role.role() == RoleName.PLACE)
            .findFirst()
            .map(role -> new PlaceFinder.Place(role, "CLAUSE"));
    if (place.isEmpty() && opens() && !PlaceFinder.isSpoken(typed.type())) {
      place = dateline.map(PlaceFinder::atDateline);
      place.map(PlaceFinder.Place::filler).ifPresent(roles::add);
    }
    List<RoleFiller> speakers = Speakers.of(view, candidate);
    roles.addAll(speakers);
    if (speakers.isEmpty() && Speakers.goesOn(view)) {
      speaker.ifPresent(roles::add);
    }
    roles.addAll(RoleFinder.participants(view, candidate, roles));
    CasualtyCounts counts = CasualtyCounts.of(view, candidate, trigger.type());
    Token first = view.token(candidate.token());
    return new CodedEvent(
        view.sentence().index(),
        begin(first, candidate.reading()),
        view.token(candidate.last() - 1).end(),
        typed.type(),
        trigger.type() == typed.type() ? trigger.mode() : Optional.empty(),
        typed.modality(),
        EventDates.resolve(article.text(), view, written, said, article.published()),
        place.map(PlaceFinder.Place::source),
        counts.killed(),
        counts.injured(),
        counts.participants(),
        EventCoder.inOrder(roles),
        choice.confidence(),
        trigger.rule(),
        0);
  }

  /** Whether the sentence is the headline's or the lead's, which the dateline speaks for. */
  private boolean opens() {
    return view.sentence().index() < article.headlineSentences() + article.leadSentences();
  }

  /**
   * Whether the headline's question asks for the candidate: not for what stands before its dots,
   * nor where لماذا takes it for granted.
   */
  private boolean asks(Candidate candidate) {
    String last = view.folded(view.size() - 1);
    if (view.sentence().index() >= article.headlineSentences()
        || !(last.equals("؟") || last.equals("?"))) {
      return false;
    }
    for (int i = 0; i < view.size() - 1; i++) {
      boolean apart = view.folded(i).startsWith("..") || view.is(i, Cues.Kind.STOP);
      if (view.folded(i).equals("لماذا") || (apart && i > candidate.token())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the event is the word of whoever speaks: said in the first person, or without a doer.
   */
  private boolean speaks(Candidate candidate, EventType type, List<RoleFiller> roles) {
    InflectedForm form = candidate.reading().form();
    boolean told = roles.stream().anyMatch(role -> role.role() == RoleName.ACTOR);
    boolean first =
        form.shape() == InflectedForm.Shape.IMPERFECT
            && (form.folded().charAt(0) == 'ن' || form.folded().charAt(0) == 'ا');
    return !told && candidate.isVerb() && (first || PlaceFinder.isSpoken(type) && !form.passive());
  }

  /**
   * Where the trigger begins behind attached و ف ب ل ك; article and future س stay, and so does a
   * whole لل.
   */
  static int begin(Token token, WordReading reading) {
    if (reading.proclitic() == Proclitic.LI_ARTICLE) {
      return token.begin() + afterLetters(token, reading.conjunction() ? 1 : 0);
    }
    // The article and the س of the future are the word's own.
    int kept =
        reading.proclitic().article
            ? 2
            : reading.proclitic() == Proclitic.FUTURE || reading.proclitic() == Proclitic.LA
                ? 1
                : 0;
    int letters = reading.stem() - kept;
    return token.begin() + afterLetters(token, letters);
  }

  /** How many characters of the form the first letters take, vowel signs between them counted. */
  static int afterLetters(Token token, int letters) {
    String form = token.form();
    int seen = 0;
    int i = 0;
    while (i < form.length() && seen < letters) {
      if (!Folding.isMark(form.charAt(i))) {
        seen++;
      }
      i++;
    }
    while (letters > 0 && i < form.length() && Folding.isMark(form.charAt(i))) {
      i++;
    }
    return i;
  }
}
