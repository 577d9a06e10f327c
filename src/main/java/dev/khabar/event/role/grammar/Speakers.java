package dev.khabar.event.role.grammar;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.JoinedSubject;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is said to report an event: the subject of a reporting verb, or whom وفق and بحسب name. A
 * name, else people or a body without one (شهود, مكتب المدعي العام). A noun alone that means one
 * known speaker (وأضاف الوزير, وذكرت الصحيفة) is whoever spoke before.
 */
public final class Speakers {
  /** Words before the name of a source. */
  private static final Set<String> SOURCES = WordClass.SOURCE.words();

  /** Verbs whose subject is what is told: يُذكر أن, ويُشار إلى أن. */
  private static final Set<String> IMPERSONAL = Set.of("يذكر", "ويذكر", "يشار", "ويشار");

  private Speakers() {}

  /** Who speaks in the sentence: the subject of its first reporting verb. */
  public static Optional<RoleFiller> first(SentenceView view) {
    for (int i = 0; i < view.size() && i < SentenceView.NEAR; i++) {
      if (reports(view, i)) {
        NounPhrase behind = NounPhrase.behind(view, i + 1);
        NounPhrase subject = Clauses.subjectBefore(view, i);
        NounPhrase speaker = subject != null && !view.isJoined(i) ? subject : behind;
        return speaker == null ? Optional.empty() : speaking(view, speaker).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence goes on with the speech of the one before: وأضاف:, وتابع. */
  public static boolean goesOn(SentenceView view) {
    return view.size() > 1 && reports(view, 0) && first(view).isEmpty();
  }

  private static boolean reports(SentenceView view, int i) {
    return view.isVerb(i) && view.governs(i, Governor.Kind.REPORT) && !isImpersonal(view, i);
  }

  private static boolean isImpersonal(SentenceView view, int i) {
    return IMPERSONAL.contains(view.folded(i))
        && i + 1 < view.size()
        && (view.is(i + 1, Kind.COMPLEMENT) || view.folded(i + 1).equals("الي"));
  }

  /** Who is said to report the event, as far as its own sentence tells. */
  public static List<RoleFiller> of(SentenceView view, Candidate candidate) {
    return phrase(view, candidate)
        .filter(phrase -> !isOwnClause(view, candidate, phrase))
        .map(phrase -> speaking(view, phrase))
        .orElse(List.of());
  }

  /**
   * اتهمت موسكو كييف بالقصف، ونفت كييف: the verb of another clause, which no أن, mark or quotation
   * puts into the mouth of who speaks before it.
   */
  private static boolean isOwnClause(SentenceView view, Candidate candidate, NounPhrase speaker) {
    int at = candidate.token();
    if (!candidate.isVerb() || speaker.first() > at || view.noun(at).isPresent()) {
      return false;
    }
    boolean clause = false;
    for (int i = speaker.last(); i <= at; i++) {
      if (view.is(i, Kind.COMPLEMENT) || view.is(i, Kind.QUOTE) || view.folded(i).equals(":")) {
        return false;
      }
      clause |= view.is(i, Kind.CLAUSE) || JoinedSubject.at(view, i) != null;
    }
    return clause || view.isJoined(at);
  }

  /** The phrase that names who reports what the trigger tells. */
  public static Optional<NounPhrase> phrase(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    for (int i = at - 1; i >= 0 && at - i < SentenceView.NEAR; i--) {
      if (view.is(i, Kind.STOP)) {
        break;
      }
      if (reports(view, i) || view.isVerb(i) && view.governs(i, Governor.Kind.ALLEGE)) {
        NounPhrase behind = NounPhrase.at(view, i + 1);
        NounPhrase subject = Clauses.subjectBefore(view, i);
        NounPhrase speaker = subject != null && !view.isJoined(i) ? subject : behind;
        return Optional.ofNullable(speaker)
            .filter(phrase -> at < phrase.first() || phrase.last() <= at);
      }
    }
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    for (int i = at + 1; i < end && !view.is(i, Kind.STOP); i++) {
      if (SOURCES.contains(view.folded(i))) {
        int from = view.isPreposition(i + 1) ? i + 2 : i + 1;
        return Optional.ofNullable(NounPhrase.at(view, from));
      }
    }
    return Optional.empty();
  }

  private static List<RoleFiller> speaking(SentenceView view, NounPhrase phrase) {
    List<RoleFiller> fillers = phrase.fillers(view, RoleName.SPEAKER);
    List<RoleFiller> named = fillers.stream().filter(f -> f.entity().isPresent()).toList();
    return named.isEmpty() && canSpeak(view, phrase) ? fillers : named;
  }

  private static boolean canSpeak(SentenceView view, NounPhrase phrase) {
    int head = phrase.first();
    boolean alone = view.isDefinite(head) && phrase.last() == head + 1;
    return view.noun(head)
        .filter(NounClasses.Noun::isParty)
        .filter(noun -> !(alone && noun.sign().endsWith("S") && !noun.isA("FORCE")))
        .isPresent();
  }
}
