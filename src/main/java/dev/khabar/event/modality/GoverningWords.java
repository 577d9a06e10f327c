package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.Set;

/**
 * Words next to an event noun that say that it is feared, denied, hindered or asked for: they leave
 * no doubt, so that no network is asked. The phrases stand in {@code governing.tsv}. Thread-safe.
 */
public final class GoverningWords {
  /** How many bridging nouns may stand between: مخاوف من اندلاع موجة عنف. */
  private static final int BRIDGES = 2;

  /** How far behind the noun an adjective that governs it may stand: ضربة عسكرية أميركية محتملة. */
  private static final int BEHIND = 3;

  private static final GoverningPhrases PHRASES =
      GoverningPhrases.of(ShippedFiles.table("governing.tsv"));

  private GoverningWords() {}

  static GoverningPhrases shipped() {
    return PHRASES;
  }

  /** What the words next to the candidate say of it, where they say anything. */
  public static Optional<Modality> of(SentenceView view, Candidate candidate, EventType type) {
    if (candidate.isVerb()) {
      if (Refusals.isWithout(view, candidate.token())) {
        return Optional.of(Modality.NEGATED);
      }
      if (Conditions.holds(view, candidate, type)) {
        return Optional.of(Modality.HYPOTHETICAL);
      }
      return ComingTimes.hold(view, candidate, type)
          ? Optional.of(Modality.FUTURE)
          : Optional.empty();
    }
    return ofNoun(view, candidate, type);
  }

  private static Optional<Modality> ofNoun(SentenceView view, Candidate candidate, EventType type) {
    Optional<Modality> adjective = adjective(view, candidate);
    if (adjective.isPresent()) {
      return adjective;
    }
    if (isSuspected(view, candidate)) {
      return Optional.of(Modality.ALLEGED);
    }
    if (PlannedDeeds.hold(view, candidate) || ComingTimes.hold(view, candidate, type)) {
      return Optional.of(Modality.FUTURE);
    }
    Optional<Modality> intended = Intentions.of(view, candidate);
    if (intended.isPresent()) {
      return intended;
    }
    Optional<Modality> any = Conditions.any(view, candidate);
    return any.isPresent() ? any : before(view, candidate, type);
  }

  /** What the phrases and verbs before a noun say of it. */
  private static Optional<Modality> before(SentenceView view, Candidate candidate, EventType type) {
    int at = candidate.token();
    char preposition = candidate.reading().proclitic().preposition;
    boolean article = candidate.reading().proclitic().article;
    if (article && preposition == ' ') {
      return Optional.empty();
    }
    boolean asked = false;
    for (int bridge = 0; bridge <= BRIDGES; bridge++) {
      asked |= Demands.areFor(view, at, preposition);
      Optional<Modality> phrase = PHRASES.before(view, at, preposition, bridge == 0 && article);
      if (phrase.isPresent()) {
        return phrase;
      }
      at--;
      if (at < 0 || !PHRASES.isBridge(bare(view, at))) {
        break;
      }
      preposition = view.attachedPreposition(at);
    }
    return Refusals.of(view, candidate, type)
        ? Optional.of(Modality.NEGATED)
        : asked ? Optional.of(Demands.modality(type)) : Optional.empty();
  }

  private static Optional<Modality> adjective(SentenceView view, Candidate candidate) {
    for (int i = candidate.last(); i < candidate.last() + BEHIND && i < view.size(); i++) {
      Optional<Modality> modality = PHRASES.behind(view.folded(i));
      if (modality.isPresent()) {
        return modality;
      }
      if (view.is(i, Kind.STOP) || view.isVerb(i) || view.isPreposition(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** الهجوم الكيميائي المشتبه به: the deed itself is suspected; توقيف المشتبه به has an object. */
  private static boolean isSuspected(SentenceView view, Candidate candidate) {
    if (!candidate.reading().proclitic().article) {
      return false;
    }
    for (int i = candidate.last(); i < candidate.last() + BEHIND && i < view.size() - 1; i++) {
      if (view.folded(i).equals("المشتبه")) {
        return Set.of("به", "بها", "فيه", "فيها").contains(view.folded(i + 1));
      }
    }
    return false;
  }

  private static String bare(SentenceView view, int i) {
    String word = view.folded(i);
    boolean attached = word.length() > 3 && (word.charAt(0) == 'ب' || word.charAt(0) == 'ل');
    return attached ? word.substring(1) : word;
  }
}
