package dev.khabar.event.sentence;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase: a head with what is annexed to it, its adjectives, its apposition, and what و
 * joins to it. Found by the outer signs of Arabic phrases (definiteness, the ends of names, the
 * endings of the accusative), not by a parse.
 *
 * @param first index of its first token
 * @param last index after its last token
 */
public record NounPhrase(int first, int last) {
  /** A phrase longer than this is not one phrase; bounds the work. */
  private static final int MAX_TOKENS = 16;

  /** What stands for no phrase among those found. */
  static final NounPhrase NONE = new NounPhrase(-1, -1);

  /** فجر انتحاري نفسه: the object of a deed that its doer suffers. */
  private static final Set<String> SELF = WordClass.SELF.words();

  /** المصدر نفسه, الوثيقة ذاتها: what stresses the noun before. */
  private static final Set<String> STRESS = WordClass.STRESS.words();

  /** لقي جنود مصرعهم, عمال معظمهم نساء: how many of them, and how they fared. */
  private static final Set<String> OF_THEM = WordClass.OF_THEM.words();

  /** بشكل مفاجئ, بشدة: how a deed is done. */
  private static final Set<String> MANNER = WordClass.MANNER.words();

  /** حفظه الله ورعاه: what is wished for whom the words before name. */
  private static final Set<String> WISHES = WordClass.WISH.words();

  private static final String GOD = "الله";

  /** Words before the adjective of such a phrase. */
  private static final Set<String> NEARLY = WordClass.NEARLY.words();

  /**
   * The phrase that begins at the token, or behind the time words there; null where there is none.
   */
  public static NounPhrase at(SentenceView view, int start) {
    return start >= 0 && start < view.size() ? view.phrase(start) : find(view, start);
  }

  /**
   * The phrase that begins right at a token or behind the stress there, governed and joined by
   * nothing, as objects do.
   */
  public static NounPhrase bare(SentenceView view, int from) {
    int start = isStress(view, from) ? from + 1 : from;
    NounPhrase phrase = at(view, start);
    boolean bare =
        phrase != null
            && phrase.first() == start
            && !view.isJoined(start)
            && view.attachedPreposition(start) == ' '
            && view.dateAt(start) == null;
    return bare ? phrase : null;
  }

  /** The phrase at a token, looked for. */
  static NounPhrase find(SentenceView view, int start) {
    int i = start;
    while (view.is(i, Kind.QUOTE)) {
      i++;
    }
    if (i >= view.size() || !canBegin(view, i)) {
      return null;
    }
    int end = i + 1;
    while (end < view.size() && end - i < MAX_TOKENS && continues(view, i, end)) {
      end++;
    }
    while (end > i + 1 && (view.is(end - 1, Kind.QUOTE) || view.is(end - 1, Kind.COMMA))) {
      end--;
    }
    return new NounPhrase(i, Apposition.end(view, i, end));
  }

  /** The phrase behind time words and adverbs. */
  public static NounPhrase behind(SentenceView view, int start) {
    int i = start;
    while (i < view.size() && isAside(view, i)) {
      i++;
    }
    NounPhrase phrase = at(view, i);
    return phrase != null && phrase.isManner(view) ? behind(view, phrase.last()) : phrase;
  }

  private static boolean isAside(SentenceView view, int i) {
    boolean time = view.is(i, Kind.TIMEWORD) && !view.isName(i);
    boolean comma =
        view.is(i, Kind.COMMA) && (view.is(i + 1, Kind.TIMEWORD) || view.is(i - 1, Kind.TIMEWORD));
    return time
        || comma
        || isWish(view, i)
        || isStress(view, i)
        || view.dateAt(i) != null && !view.isName(i);
  }

  private static boolean isWish(SentenceView view, int i) {
    String word = view.folded(i);
    return word.equals(GOD)
        ? WISHES.contains(view.folded(i - 1))
        : WISHES.contains(word)
            && (view.folded(i + 1).equals(GOD) || view.folded(i - 1).equals(GOD));
  }

  /** ودعت الوثيقة ذاتها الحكومة: a word that only stresses the noun before it. */
  private static boolean isStress(SentenceView view, int i) {
    return STRESS.contains(view.folded(i)) && view.isDefinite(i - 1);
  }

  /** استهدف من جديد محيط المستشفى: the two words are an adverb. */
  private static boolean isAgain(SentenceView view, int i) {
    return view.folded(i).equals("جديد") && view.folded(i - 1).equals("من");
  }

  private static boolean canBegin(SentenceView view, int i) {
    return !view.isVerb(i)
        && !view.isPreposition(i)
        && !view.folded(i).equals("وقد")
        && !isWish(view, i)
        && !isStress(view, i)
        && !isAgain(view, i)
        && (view.isName(i) || !isBoundary(view, i))
        && (view.isName(i) || !view.is(i, Kind.TIMEWORD))
        && !view.is(i, Kind.COMMA)
        && !view.is(i, Kind.STOP)
        && !HeadlineMarks.isDots(view, i);
  }

  /** Whether the word begins a clause or belongs to the verb behind it. */
  static boolean isBoundary(SentenceView view, int i) {
    return view.is(i, Kind.COMPLEMENT)
        || view.is(i, Kind.SUBORDINATE)
        || view.is(i, Kind.NEGATION)
        || view.is(i, Kind.CLAUSE)
        || view.folded(i).equals("قد")
        || view.folded(i).equals("سوف");
  }

  private static boolean continues(SentenceView view, int first, int i) {
    int before = view.mentionAt(i - 1);
    int here = view.mentionAt(i);
    if (here >= 0 && here == before) {
      return true;
    }
    if (view.is(i, Kind.QUOTE)) {
      return true;
    }
    if (isManner(view, i) || isManner(view, first) && !isOfManner(view, first, i)) {
      return false;
    }
    if (view.is(i, Kind.COMMA)) {
      return Apposition.isBehindComma(view, first, i);
    }
    if (AnalyticGenitive.isWhole(view, first, i)
        || Apposition.isInName(view, i)
        || Apposition.isInCharge(view, i)) {
      return true;
    }
    if (HeadlineMarks.isDots(view, i)) {
      return false;
    }
    if (AttachedPreposition.isLetter(view, i)) {
      return AnalyticGenitive.isOwner(view, first, i);
    }
    if (view.is(i, Kind.STOP) || isBoundary(view, i) || view.isVerb(i) || view.isPreposition(i)) {
      return false;
    }
    if (SELF.contains(view.folded(i)) || OF_THEM.contains(view.folded(i))) {
      return false;
    }
    if (AnalyticGenitive.isOwner(view, first, i)) {
      return true;
    }
    if (view.attachedPreposition(i) != ' ') {
      return false;
    }
    String word = view.folded(i);
    if (view.isOneNumber(i, i - 1)) {
      return true;
    }
    if (word.charAt(0) == 'و' && (word.length() == 1 || Conjunction.isJoined(view, i))) {
      boolean party = Conjunction.joinsParty(view, i) && JoinedSubject.at(view, i) == null;
      return party || i > first + 1 && Conjunction.joinsAdjective(view, i);
    }
    if (view.is(i, Kind.TIMEWORD) && !view.isName(i)) {
      return false;
    }
    return !SecondPhrase.begins(view, first, i);
  }

  /** Whether it tells how a deed is done, and nobody: بشكل مفاجئ. */
  public boolean isManner(SentenceView view) {
    return isManner(view, first);
  }

  private static boolean isManner(SentenceView view, int i) {
    String word = view.folded(i);
    return MANNER.contains(word.startsWith("و") ? word.substring(1) : word);
  }

  /** بشكل مفاجئ, بشكل شبه كامل, بسرعة كبيرة, بقوة السلاح: one word, and none of another gender. */
  private static boolean isOfManner(SentenceView view, int first, int i) {
    int next = first + (NEARLY.contains(view.folded(first + 1)) ? 2 : 1);
    boolean feminine = view.folded(first).endsWith("ه");
    return i <= next
        && (!feminine || view.folded(i).endsWith("ه") || view.isDefinite(i) && !view.isName(i));
  }

  /** The fillers that the phrase gives: one for each party that و joins. */
  public List<RoleFiller> fillers(SentenceView view, RoleName role) {
    return PhraseParties.of(view, this).stream().map(party -> party.as(role)).toList();
  }
}
