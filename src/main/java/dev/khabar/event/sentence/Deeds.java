package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordReading;
import java.util.Optional;

/** Whose deed a phrase tells: who is condemned where a deed is. */
public final class Deeds {
  private Deeds() {}

  /**
   * The doer of what the phrase names: the subject of its relative clause (الممارسات التي قامت بها
   * القوات), or the nationality that qualifies it (العدوان الإسرائيلي).
   */
  public static Optional<NounPhrase> doer(SentenceView view, NounPhrase phrase) {
    int relative = phrase.last();
    if (view.is(relative, Kind.RELATIVE) && view.isVerb(relative + 1)) {
      int at = relative + 2;
      while (view.isPreposition(at)) {
        at++;
      }
      return Optional.ofNullable(NounPhrase.behind(view, at));
    }
    if (!isDeed(view, phrase.first())) {
      return Optional.empty();
    }
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (view.isName(i, EntityType.MISC) || view.isName(i, EntityType.ORGANIZATION)) {
        return Optional.of(new NounPhrase(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isDeed(SentenceView view, int i) {
    for (WordReading reading : view.readings(i)) {
      if (!reading.isVerb() && !reading.word().triggers().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
