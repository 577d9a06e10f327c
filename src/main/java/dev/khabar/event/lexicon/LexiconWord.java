package dev.khabar.event.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A lemma with all that the tables say of it.
 *
 * @param lemma the first word of its triggers
 * @param pos which inflection it takes
 * @param forms the imperfect of a verb, the plurals of a noun, where they do not follow
 * @param triggers its triggers; empty for a governing verb
 * @param governor what it does to triggers near by
 */
public record LexiconWord(
    String lemma,
    Trigger.Pos pos,
    List<String> forms,
    List<Trigger> triggers,
    Optional<Governor> governor) {
  public LexiconWord {
    forms = List.copyOf(forms);
    triggers = List.copyOf(triggers);
  }

  List<InflectedForm> inflect() {
    return switch (pos) {
      case VERB -> VerbInflection.of(lemma, forms.stream().findFirst(), true);
      case NOUN -> NounInflection.of(lemma, forms, false);
      case PARTICIPLE -> NounInflection.of(lemma, forms, true);
    };
  }
}
