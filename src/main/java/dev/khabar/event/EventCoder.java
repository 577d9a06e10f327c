package dev.khabar.event;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.choice.ArticleContext;
import dev.khabar.event.choice.CodedRows;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.choice.EventVerifier;
import dev.khabar.event.choice.LoneSentences;
import dev.khabar.event.choice.RowEvidence;
import dev.khabar.event.choice.TriggerChoice;
import dev.khabar.event.date.DateClassifier;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.date.StoryDates;
import dev.khabar.event.date.UndatedBackground;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.EventLexicon;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.modality.ModalityContext;
import dev.khabar.event.role.Protesters;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.ReadSentence;
import dev.khabar.event.sentence.SentenceDates;
import dev.khabar.event.sentence.SentenceReader;
import dev.khabar.event.sentence.SentenceView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Codes the events of an article: finds the words of the trigger lexicon, lets the classifier say
 * which of them report an event, and reads modality, date, place, parties and numbers from their
 * clauses.
 *
 * <p>Sentences without a trigger are left after one table look-up a token. Immutable; thread-safe;
 * the same article gives the same events.
 */
public final class EventCoder {
  private final EventLexicon lexicon;
  private final EventClassifier classifier;
  private final LoneSentences loneSentences;
  private final RoleClassifier roles;
  private final EventDates dates;
  private final StoryDates storyDates;
  private final ModalityClassifier modalities;
  private final Cues cues;
  private final SentenceReader sentences;

  public EventCoder(
      EventLexicon lexicon,
      EventClassifier classifier,
      LoneSentences loneSentences,
      DateClassifier dates,
      DateClassifier storyDates,
      ModalityClassifier modalities,
      RoleClassifier roles,
      Cues cues) {
    this.lexicon = lexicon;
    this.classifier = classifier;
    this.loneSentences = loneSentences;
    this.dates = new EventDates(dates);
    this.storyDates = new StoryDates(storyDates);
    this.modalities = modalities;
    this.roles = roles;
    this.cues = cues;
    this.sentences = new SentenceReader(lexicon, cues);
  }

  /** The coder with the program's own tables. */
  public static EventCoder load() {
    return load(Optional.empty());
  }

  /**
   * The coder with a user's triggers beside the program's.
   *
   * @param triggers a table like {@code triggers.tsv}
   * @throws LexiconException naming file, line and reason
   */
  public static EventCoder load(Optional<Path> triggers) {
    return new EventCoder(
        EventLexicon.load(triggers),
        EventClassifier.load(),
        LoneSentences.load(),
        DateClassifier.load(DateClassifier.OF_SENTENCE),
        DateClassifier.load(DateClassifier.OF_ARTICLE),
        ModalityClassifier.load(),
        RoleClassifier.load(),
        Cues.load());
  }

  /** The events of an article in the order of the text. */
  public List<CodedEvent> code(CleanArticle article) {
    SentenceDates written = new SentenceDates(article);
    List<SentenceView> views = sentences.of(article, written);
    TriggerChoice choice = new TriggerChoice(views, context(article));
    List<List<ChosenTrigger>> chosen = choice.of(article, classifier);
    if (LoneSentences.isLone(article)) {
      return codeLone(article, views, choice.read(classifier), chosen, written);
    }
    CodedRows rows = rows(article, views, chosen, written);
    return EventVerifier.isArticle(article) ? classifier.sure(rows) : rows.events();
  }

  /** The rows of an article, those that are hardly sure enough among them. */
  public CodedRows rows(CleanArticle article) {
    SentenceDates written = new SentenceDates(article);
    List<SentenceView> views = sentences.of(article, written);
    List<List<ChosenTrigger>> chosen =
        new TriggerChoice(views, context(article)).of(article, classifier);
    return rows(article, views, chosen, written);
  }

  private CodedRows rows(
      CleanArticle article,
      List<SentenceView> views,
      List<List<ChosenTrigger>> chosen,
      SentenceDates written) {
    RowEvidence evidence = new RowEvidence(article);
    List<CodedEvent> coded = code(article, views, chosen, evidence, written);
    List<CodedEvent> events = dated(article, coded, written);
    return new CodedRows(events, evidence.of(events));
  }

  private List<CodedEvent> codeLone(
      CleanArticle article,
      List<SentenceView> views,
      List<ReadSentence> read,
      List<List<ChosenTrigger>> chosen,
      SentenceDates written) {
    List<LoneSentences.Answer> answers = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      answers.add(loneSentences.ask(read.get(i), context(article), chosen.get(i)));
    }
    List<List<ChosenTrigger>> asked = answers.stream().map(LoneSentences.Answer::chosen).toList();
    List<CodedEvent> coded = code(article, views, asked, new RowEvidence(article), written);
    List<CodedEvent> events = dated(article, coded, written);
    List<CodedEvent> told = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      SentenceView view = views.get(i);
      int sentence = view.sentence().index();
      List<CodedEvent> own = events.stream().filter(event -> event.sentence() == sentence).toList();
      LoneSentences.told(own, answers.get(i)).stream()
          .map(event -> Protesters.complete(view, event))
          .forEach(told::add);
    }
    // What the text itself dates years before its newest day stays background, whatever it is told.
    return UndatedBackground.mark(article, told);
  }

  /**
   * The events of an article whose triggers are known: what the parts behind their choice make of
   * them.
   */
  public List<CodedEvent> codeGiven(
      CleanArticle article, Function<SentenceView, List<ChosenTrigger>> triggers) {
    SentenceDates written = new SentenceDates(article);
    return dated(article, codeUndated(article, triggers, written), written);
  }

  /** The same before the events share their dates. */
  public List<CodedEvent> codeUndated(
      CleanArticle article, Function<SentenceView, List<ChosenTrigger>> triggers) {
    return codeUndated(article, triggers, new SentenceDates(article));
  }

  private List<CodedEvent> codeUndated(
      CleanArticle article,
      Function<SentenceView, List<ChosenTrigger>> triggers,
      SentenceDates written) {
    List<SentenceView> views = sentences.of(article, written);
    List<List<ChosenTrigger>> chosen = views.stream().map(triggers).toList();
    return code(article, views, chosen, new RowEvidence(article), written);
  }

  private List<CodedEvent> dated(
      CleanArticle article, List<CodedEvent> events, SentenceDates written) {
    return storyDates.share(article, UndatedBackground.mark(article, events), written);
  }

  private List<CodedEvent> code(
      CleanArticle article,
      List<SentenceView> views,
      List<List<ChosenTrigger>> chosen,
      RowEvidence evidence,
      SentenceDates written) {
    int end = chosen.size();
    while (end > 0 && chosen.get(end - 1).isEmpty()) {
      end--;
    }
    if (end == 0) {
      return List.of();
    }
    List<CodedEvent> events = new ArrayList<>();
    Stories stories =
        new Stories(article.text(), article.headlineSentences() + article.leadSentences());
    Optional<RoleFiller> speaker = Optional.empty();
    References references = References.of(article, cues);
    ToldParties told = ToldParties.of(article);
    ModalityContext context = new ModalityContext(article, cues, written);
    for (int i = 0; i < end; i++) {
      SentenceView view = views.get(i);
      Optional<RoleFiller> speaks = Speakers.first(view);
      speaker = speaks.isPresent() ? speaks : speaker;
      SentenceCoding coding =
          new SentenceCoding(
              article,
              view,
              speaker,
              roles,
              dates,
              modalities,
              context,
              references,
              told,
              evidence);
      List<CodedEvent> coded = coding.code(chosen.get(i));
      told.add(view, speaks);
      for (CodedEvent event : coded) {
        told.add(event);
        events.add(event.withStory(stories.number(event)));
      }
    }
    return CondemnedDeeds.complete(StoryRoles.unite(events));
  }

  /** The sentences that hold a trigger, and the first ones that hold a name. */
  public List<SentenceView> views(CleanArticle article) {
    return sentences.of(article, new SentenceDates(article));
  }

  /** The sentence as the coder sees it, or nothing where it holds no trigger. */
  public Optional<SentenceView> view(
      Sentence sentence,
      List<ResolvedMention> mentions,
      Optional<LocalDate> published,
      boolean always) {
    return sentences.of(
        sentence, mentions, published, always, () -> WrittenDate.in(sentence.tokens(), published));
  }

  /** The context of an article's sentences. */
  public ArticleContext context(CleanArticle article) {
    return new ArticleContext(article, cues);
  }

  /** What an article names. */
  public References references(CleanArticle article) {
    return References.of(article, cues);
  }

  /** What an article makes of its events. */
  public ModalityContext modalityContext(CleanArticle article) {
    return new ModalityContext(article, cues, new SentenceDates(article));
  }

  /** How the events of a sentence find their dates. */
  public EventDates dates() {
    return dates;
  }

  /** How many triggers the lexicon holds. */
  public int triggers() {
    return lexicon.size();
  }
}
