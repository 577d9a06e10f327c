package dev.khabar.event.train;

import dev.khabar.arabic.Folding;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.role.RoleFinder;
import dev.khabar.event.role.feature.RoleFeatures;
import dev.khabar.event.role.feature.SiteFeatures;
import dev.khabar.event.role.feature.ToldFeatures;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.RolesBefore;
import dev.khabar.event.role.party.StoryPlaces;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceReader;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  List<TrainingExample> of(List<AnnotatedText> texts) {
    List<TrainingExample> examples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (text.question().isEmpty()) {
        List<TrainingExample> own = new ArrayList<>();
        add(text, own);
        double weight = text.isWrittenWithRoles() ? WRITTEN_WEIGHT : 1;
        own.forEach(example -> examples.add(example.times(weight)));
      }
    }
    return examples;
  }

  private void add(AnnotatedText text, List<TrainingExample> examples) {
    ArticleView article = reader.read(text.article());
    References references = References.of(article);
    ToldParties parties = ToldParties.of(text.article());
    for (SentenceView view : article.sentences()) {
      List<Told> told = add(text, view, references, parties, examples);
      parties.add(view);
      for (Told event : told) {
        for (RoleName role : RoleName.OF_PARTIES) {
          List<RoleFiller> own =
              event.fillers().stream().filter(filler -> filler.role() == role).toList();
          parties.add(view.sentence().index(), event.type(), role, own);
        }
      }
    }
  }

  /** Adds a sentence's examples; gives the annotated fillers of each of its events. */
  private static List<Told> add(
      AnnotatedText text,
      SentenceView view,
      References references,
      ToldParties parties,
      List<TrainingExample> examples) {
    AnnotatedTriggers annotated = new AnnotatedTriggers(text);
    List<ChosenTrigger> chosen = annotated.of(view);
    List<Told> fillers = new ArrayList<>();
    if (chosen.isEmpty()) {
      return fillers;
    }
    RoleFinder finder = new RoleFinder(view, chosen, references, parties);
    for (ChosenTrigger trigger : chosen) {
      AnnotatedText.Event event = annotated.event(view, trigger.candidate()).orElseThrow();
      boolean reciprocal = trigger.choice().trigger().frame().reciprocal();
      RoleFeatures features =
          finder.features(trigger.candidate(), trigger.choice().trigger(), Optional.empty());
      List<boolean[]> told = new ArrayList<>();
      for (int i = 0; i < finder.items().size(); i++) {
        RoleCandidates.Item item = finder.items().get(i);
        boolean[] roles = new boolean[RoleName.OF_PARTIES.size()];
        told.add(roles);
        if (!finder.reaches(item, trigger.candidate())) {
          continue;
        }
        for (int k = 0; k < roles.length; k++) {
          roles[k] = fills(text.article().text(), view, finder, item, strings(event, k));
        }
        join(roles, reciprocal);
        int index = i;
        examples.add(RoleClassifier.example(roles, hashes(sink -> features.of(index, sink))));
      }
      addEarlier(event, finder, trigger, told, examples);
      addSites(event, finder, trigger, told, examples);
      finder.before().next(trigger.choice().trigger().type());
      note(told, finder.before());
      fillers.add(new Told(event.type(), fillers(finder, told)));
    }
    return fillers;
  }

  /** Adds the parties that the sentences before told of; they are right where no other is. */
  private static void addEarlier(
      AnnotatedText.Event event,
      RoleFinder finder,
      ChosenTrigger trigger,
      List<boolean[]> told,
      List<TrainingExample> examples) {
    Trigger line = trigger.choice().trigger();
    ToldFeatures features = finder.toldFeatures(trigger.candidate(), line, Optional.empty());
    int named = finder.items().size();
    for (int k = 0; k < finder.earlier().size(); k++) {
      ToldParties.Told party = finder.earlier().get(k);
      boolean[] roles = new boolean[RoleName.OF_PARTIES.size()];
      told.add(roles);
      if (finder.isNamed(party, trigger.candidate())) {
        continue;
      }
      String name =
          finder.words(party)
              + party.filler().entity().map(entity -> " " + entity.name()).orElse("");
      for (int role = 0; role < roles.length; role++) {
        int own = role;
        boolean here = told.subList(0, named).stream().anyMatch(other -> other[own]);
        roles[role] =
            !here
                && strings(event, role).stream()
                    .anyMatch(string -> WordOverlap.sharesWord(name, string));
      }
      join(roles, line.frame().reciprocal());
      String prior = finder.before().of(named + k);
      examples.add(
          RoleClassifier.example(
              roles, hashes(sink -> features.of(party, finder.words(party), prior, sink))));
    }
  }

  /** Adds the places of other sentences, for an event whose own gives none. */
  private static void addSites(
      AnnotatedText.Event event,
      RoleFinder finder,
      ChosenTrigger trigger,
      List<boolean[]> told,
      List<TrainingExample> examples) {
    Trigger line = trigger.choice().trigger();
    int place = RoleName.OF_PARTIES.indexOf(RoleName.PLACE);
    boolean here = told.subList(0, finder.items().size()).stream().anyMatch(own -> own[place]);
    if (here || !SiteFeatures.isSomewhere(line.type())) {
      return;
    }
    SiteFeatures features = finder.siteFeatures(trigger.candidate(), line);
    for (StoryPlaces.Site site : features.asked()) {
      boolean[] roles = new boolean[RoleName.OF_PARTIES.size()];
      roles[place] =
          event.places().stream()
              .anyMatch(string -> WordOverlap.sharesWord(site.entity().name(), string));
      examples.add(RoleClassifier.example(roles, hashes(sink -> features.of(site, sink))));
    }
  }

  /** All sides of a reciprocal event act. */
  private static void join(boolean[] roles, boolean reciprocal) {
    if (reciprocal) {
      roles[0] |= roles[1];
      roles[1] = false;
    }
  }

  private static List<RoleFiller> fillers(RoleFinder finder, List<boolean[]> told) {
    List<RoleFiller> fillers = new ArrayList<>();
    int named = finder.items().size();
    for (int i = 0; i < told.size(); i++) {
      for (int role = 0; role < told.get(i).length; role++) {
        if (told.get(i)[role]) {
          RoleName name = RoleName.OF_PARTIES.get(role);
          RoleFiller filler =
              i < named
                  ? finder.items().get(i).party().as(name)
                  : finder.earlier().get(i - named).filler();
          fillers.add(filler.as(name));
        }
      }
    }
    return fillers;
  }

  /** The events behind see what the annotation says of those before. */
  private static void note(List<boolean[]> told, RolesBefore before) {
    for (int i = 0; i < told.size(); i++) {
      for (int role = 0; role < told.get(i).length; role++) {
        if (told.get(i)[role]) {
          before.add(i, role);
        }
      }
    }
  }

  private static long[] hashes(Consumer<FeatureSink> features) {
    List<Long> hashes = new ArrayList<>();
    features.accept(hashes::add);
    return hashes.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<String> strings(AnnotatedText.Event event, int role) {
    return switch (RoleName.OF_PARTIES.get(role)) {
      case ACTOR -> event.actors();
      case RECIPIENT -> event.recipients();
      default -> event.places();
    };
  }

  /**
   * Whether a string is told by another party of the phrase: by the outer one of nested ones, but
   * by the people inside where the string begins with them.
   */
  private static boolean isTold(
      RoleCandidates.Item item, RoleCandidates.Item other, int begin, int end) {
    boolean together = other.group() == item.group() && other.member() == item.member();
    boolean within = other.party().begin() < end && begin < other.party().end();
    if (!together || !within || other.equals(item)) {
      return false;
    }
    if (item.inner()) {
      return begin < item.party().begin();
    }
    return other.inner()
        ? begin >= other.party().begin() && !item.nested()
        : item.nested() && !other.nested();
  }

  /** Whether an annotated string stands where the party does; of nested ones the outer one. */
  static boolean fills(
      String text,
      SentenceView view,
      RoleFinder finder,
      RoleCandidates.Item item,
      List<String> strings) {
    for (String string : strings) {
      int from = view.sentence().begin();
      int at;
      while ((at = text.indexOf(string, from)) >= 0 && at < view.sentence().end()) {
        int begin = at;
        int end = at + string.length();
        from = at + 1;
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
          // لبنان is no part of اللبنانية.
          continue;
        }
        boolean overlaps = item.party().begin() < end && begin < item.party().end();
        boolean outer = finder.items().stream().anyMatch(other -> isTold(item, other, begin, end));
        if (overlaps && !outer) {
          return true;
        }
      }
      // The same name in another shape: its entity is the annotated one.
      if (item.party().entity().isPresent()
          && Folding.fold(item.party().entity().get().name()).equals(Folding.fold(string))) {
        return true;
      }
    }
    return false;
  }
}
