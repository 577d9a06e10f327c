package dev.khabar.event.role.party;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.Set;

/**
 * انتقد صمت المجتمع الدولي, أشاد بجهود الفرق الطبية: whoever is praised or blamed is annexed to the
 * word of what he does or says.
 */
public final class Stances {
  /** What somebody does or says that others praise or blame. */
  private static final Set<String> WORDS = WordClass.STANCE.words();

  /** هذه الميليشيات, كل الشعوب. */
  private static final Set<String> DETERMINERS = WordClass.DETERMINER.words();

  private Stances() {}

  /** Whether a party that is inside another phrase is of whom praise or blame is, by its type. */
  public static boolean isHolder(
      SentenceView view,
      Candidate trigger,
      EventType type,
      RoleCandidates.Item item,
      Optional<RoleName> ruled) {
    boolean judged = type == EventType.ACCUSE || type == EventType.SUPPORT;
    return item.inner()
        && (judged || type == EventType.REJECT)
        && isStance(view, item.party().first() - 1)
        && (judged
            ? ruled.filter(role -> role == RoleName.RECIPIENT).isPresent()
            : isBehind(view, trigger, item.start()));
  }

  /** رفض البرلمان قرار الرئيس: what is refused, which the line of the verb makes no party. */
  private static boolean isBehind(SentenceView view, Candidate trigger, int start) {
    for (int i = trigger.last(); i < start; i++) {
      if (view.isVerb(i) || view.is(i, Kind.COMMA) || Clauses.isBoundary(view, i)) {
        return false;
      }
    }
    return start >= trigger.last();
  }

  /**
   * Whether a noun that names a party begins behind such a word: صمت [المجتمع], هذه [الميليشيات].
   */
  static boolean begins(SentenceView view, int i) {
    return (isStance(view, i - 1) || DETERMINERS.contains(bare(view, i - 1)) && view.isDefinite(i))
        && view.isParty(i)
        && !view.isName(i);
  }

  private static boolean isStance(SentenceView view, int i) {
    return !view.isDefinite(i) && WORDS.contains(bare(view, i));
  }

  private static String bare(SentenceView view, int i) {
    String word = view.folded(i);
    return view.attachedPreposition(i) == ' ' ? word : Spelling.bare(word.substring(1));
  }
}
