package dev.khabar.event.train;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.role.feature.RoleFeatures;
import dev.khabar.event.role.feature.SentenceParties;
import dev.khabar.event.role.feature.SiteFeatures;
import dev.khabar.event.role.feature.ToldFeatures;
import dev.khabar.event.role.grammar.RoleRules;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.StoryPlaces;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceReader;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the role classifier's examples: one for every annotated trigger and possible filler. */
final class RoleExamples {
  /** Texts of the project's own: what they hold is chosen, not news as it comes. */
  private static final double WRITTEN_WEIGHT = 0.5;

  /** The annotated fillers of an event. */
  private record Told(EventType type, List<RoleFiller> fillers) {}

  private final SentenceReader reader;

  RoleExamples(SentenceReader reader) {
    this.reader = reader;
  }

  ClauseExamples of(List<AnnotatedText> texts) {
    ClauseExamples pairs = new ClauseExamples();
    for (AnnotatedText text : texts) {
      if (text.question().isEmpty()) {
        add(text, pairs);
      }
    }
    return pairs;
  }

  private void add(AnnotatedText text, ClauseExamples pairs) {
    ArticleView article = reader.read(text.article());
    AnnotatedTriggers triggers = new AnnotatedTriggers(text);
    References references = References.of(article);
    ToldParties told = ToldParties.of(text.article());
    for (SentenceView view : article.sentences()) {
      List<ChosenTrigger> chosen = triggers.of(view);
      List<Told> events = new ArrayList<>();
      if (!chosen.isEmpty()) {
        pairs.add(view);
        SentenceParties parties = new SentenceParties(view, chosen, references, told);
        for (ChosenTrigger trigger : chosen) {
          AnnotatedText.Event event = triggers.event(view, trigger.candidate()).orElseThrow();
          List<RoleFiller> fillers =
              new TriggerExamples(text, parties, trigger, event, pairs).add();
          events.add(new Told(event.type(), fillers));
        }
      }
      told.add(view);
      events.forEach(event -> note(view, event, told));
    }
  }

  /** The sentences behind see what the annotation says of those before. */
  private static void note(SentenceView view, Told event, ToldParties told) {
    for (RoleName role : RoleName.OF_PARTIES) {
      List<RoleFiller> own =
          event.fillers().stream().filter(filler -> filler.role() == role).toList();
      told.add(view.sentence().index(), event.type(), role, own);
    }
  }

  /** Adds the examples of one trigger. */
  private static final class TriggerExamples {
    private final SentenceParties parties;
    private final Candidate candidate;
    private final Trigger line;
    private final AnnotatedText.Event event;
    private final AnnotatedParties annotated;
    private final double weight;
    private final ClauseExamples pairs;
    private final List<RoleFiller> ruled;

    /** The roles of each party: of the sentence's own, then of those told before. */
    private final List<Set<RoleName>> roles = new ArrayList<>();

    private TriggerExamples(
        AnnotatedText text,
        SentenceParties parties,
        ChosenTrigger trigger,
        AnnotatedText.Event event,
        ClauseExamples pairs) {
      this.parties = parties;
      this.candidate = trigger.candidate();
      this.line = trigger.choice().trigger();
      this.event = event;
      this.annotated = new AnnotatedParties(text.article().text(), parties);
      this.weight = text.isWrittenWithRoles() ? WRITTEN_WEIGHT : 1;
      this.pairs = pairs;
      this.ruled = RoleRules.find(parties.view(), candidate, line, Optional.empty());
    }

    /** Adds them; gives the annotated fillers. */
    private List<RoleFiller> add() {
      addOwn();
      Set<RoleName> here = EnumSet.noneOf(RoleName.class);
      roles.forEach(here::addAll);
      addEarlier(here);
      if (!here.contains(RoleName.PLACE) && SiteFeatures.isSomewhere(line.type())) {
        addSites();
      }
      parties.before().next(line.type());
      return fillers();
    }

    private void addOwn() {
      RoleFeatures features = parties.features(candidate, line, ruled);
      for (int i = 0; i < parties.items().size(); i++) {
        RoleCandidates.Item item = parties.items().get(i);
        if (parties.reaches(item, candidate)) {
          int index = i;
          Set<RoleName> own = acting(annotated.roles(event, item));
          roles.add(own);
          PhraseParties.Party party = item.party();
          add(party.first(), party.last(), own, sink -> features.of(index, sink));
        } else {
          roles.add(Set.of());
        }
      }
    }

    /** Adds the parties that the sentences before told of; they are right where no other is. */
    private void addEarlier(Set<RoleName> here) {
      ToldFeatures features = parties.toldFeatures(candidate, line, ruled);
      int named = parties.items().size();
      for (int k = 0; k < parties.earlier().size(); k++) {
        ToldParties.Told party = parties.earlier().get(k);
        if (parties.isNamed(party, candidate)) {
          roles.add(Set.of());
          continue;
        }
        Set<RoleName> own = acting(annotated.roles(event, party, here));
        String prior = parties.before().of(named + k);
        roles.add(own);
        addAbsent(own, sink -> features.of(party, parties.words(party), prior, sink));
      }
    }

    /** Adds the places of other sentences, for an event whose own gives none. */
    private void addSites() {
      SiteFeatures features = parties.siteFeatures(candidate, line);
      for (StoryPlaces.Site site : features.asked()) {
        addAbsent(AnnotatedParties.roles(event, site), sink -> features.of(site, sink));
      }
    }

    private void addAbsent(Set<RoleName> own, Consumer<FeatureSink> features) {
      pairs.addAbsent(candidate.token(), line.type(), example(own, features));
    }

    private void add(int first, int end, Set<RoleName> own, Consumer<FeatureSink> features) {
      pairs.add(candidate.token(), line.type(), first, end, example(own, features));
    }

    private TrainingExample example(Set<RoleName> own, Consumer<FeatureSink> features) {
      List<Long> hashes = new ArrayList<>();
      features.accept(hashes::add);
      return RoleClassifier.example(own, hashes.stream().mapToLong(Long::longValue).toArray())
          .times(weight);
    }

    /** All sides of a reciprocal event act. */
    private Set<RoleName> acting(Set<RoleName> own) {
      if (line.frame().reciprocal() && own.remove(RoleName.RECIPIENT)) {
        own.add(RoleName.ACTOR);
      }
      return own;
    }

    /** The annotated fillers, which the events behind in the sentence hear of too. */
    private List<RoleFiller> fillers() {
      List<RoleFiller> fillers = new ArrayList<>();
      int named = parties.items().size();
      for (int i = 0; i < roles.size(); i++) {
        for (RoleName role : roles.get(i)) {
          parties.before().add(i, role);
          fillers.add(
              i < named
                  ? parties.items().get(i).party().as(role)
                  : parties.earlier().get(i - named).filler().as(role));
        }
      }
      return fillers;
    }
  }
}
