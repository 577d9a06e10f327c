package dev.khabar.event;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Sentence;
import dev.khabar.entity.ResolvedMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the role classifier's examples: one for every annotated trigger and possible filler. */
final class RoleExamples {
  private final EventCoder coder;

  RoleExamples(EventCoder coder) {
    this.coder = coder;
  }

  List<TrainingExample> of(List<AnnotatedText> texts) {
    List<TrainingExample> examples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (text.question().isEmpty()) {
        add(text, examples);
      }
    }
    return examples;
  }

  private void add(AnnotatedText text, List<TrainingExample> examples) {
    CleanArticle article = text.article();
    References references = coder.references(article);
    for (Sentence sentence : article.sentences()) {
      List<ResolvedMention> mentions =
          article.mentions().stream()
              .filter(mention -> mention.mention().begin() >= sentence.begin())
              .filter(mention -> mention.mention().begin() < sentence.end())
              .toList();
      Optional<SentenceView> view = coder.view(sentence, mentions, article.published(), false);
      if (view.isPresent()) {
        add(text, view.get(), references, examples);
      }
    }
  }

  private static void add(
      AnnotatedText text,
      SentenceView view,
      References references,
      List<TrainingExample> examples) {
    AnnotatedTriggers annotated = new AnnotatedTriggers(text);
    List<ChosenTrigger> chosen = annotated.of(view);
    if (chosen.isEmpty()) {
      return;
    }
    RoleFinder finder =
        new RoleFinder(view, chosen.stream().map(ChosenTrigger::candidate).toList(), references);
    for (ChosenTrigger trigger : chosen) {
      AnnotatedText.Event event = annotated.event(view, trigger.candidate()).orElseThrow();
      RoleFeatures features =
          finder.features(trigger.candidate(), trigger.choice().trigger(), Optional.empty());
      List<boolean[]> told = new ArrayList<>();
      for (int i = 0; i < finder.items().size(); i++) {
        RoleCandidates.Item item = finder.items().get(i);
        boolean[] roles = new boolean[RoleClassifier.ROLES.size()];
        told.add(roles);
        if (!RoleFinder.isNear(item, trigger.candidate())) {
          continue;
        }
        for (int k = 0; k < roles.length; k++) {
          roles[k] = fills(text.article().text(), view, finder, item, strings(event, k));
        }
        if (trigger.choice().trigger().frame().reciprocal()) {
          roles[0] |= roles[1];
          roles[1] = false;
        }
        examples.add(RoleClassifier.example(roles, hashes(features, i)));
      }
      finder.before().next(trigger.choice().trigger().type());
      note(told, finder.before());
    }
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

  private static long[] hashes(RoleFeatures features, int item) {
    List<Long> hashes = new ArrayList<>();
    features.of(item, pieces -> hashes.add(Piece.hash(pieces)));
    return hashes.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<String> strings(AnnotatedText.Event event, int role) {
    return switch (RoleClassifier.ROLES.get(role)) {
      case ACTOR -> event.actors();
      case RECIPIENT -> event.recipients();
      default -> event.places();
    };
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
        boolean overlaps = item.party().begin() < end && begin < item.party().end();
        boolean outer =
            item.nested()
                && finder.items().stream()
                    .anyMatch(
                        other ->
                            !other.nested()
                                && other.group() == item.group()
                                && other.member() == item.member()
                                && other.party().begin() < end
                                && begin < other.party().end());
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
