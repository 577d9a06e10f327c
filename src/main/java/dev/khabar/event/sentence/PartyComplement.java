package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * What a preposition adds to the words of a party, without which nobody knows who it is: القوات
 * الموالية للحكومة, الأمين العام للاتحاد, المتحدث باسم الجيش, نواب من المعارضة, ضابط في الشرطة. In
 * 10,073 annotated events 55 parties came nearer to the annotated words and 24 have more than
 * these, most of which read as right all the same.
 */
public final class PartyComplement {
  private static final Set<String> OPEN_TO = WordClass.OPEN_TO.words();
  private static final Set<String> OPEN_FROM = WordClass.OPEN_FROM.words();
  private static final Set<String> OPEN_ABOUT = WordClass.OPEN_ABOUT.words();
  private static final Set<String> OPEN_IN = WordClass.OPEN_IN.words();
  private static final Set<String> OPEN_BY = WordClass.OPEN_BY.words();
  private static final Set<String> BY = WordClass.BY_PRONOUN.words();
  private static final Set<String> MEMBERS = WordClass.MEMBER.words();
  private static final Set<String> SIDES = WordClass.SIDE.words();
  private static final List<String> BODIES = List.of("BODY", "FORCE");

  private static final String OPPOSITION = "معارضه";

  private final SentenceView view;
  private final int first;
  private final int last;

  private PartyComplement(SentenceView view, int first, int last) {
    this.view = view;
    this.first = first;
    this.last = last;
  }

  /** Index of the last token of a party's complement, or of the party where it has none. */
  static int end(SentenceView view, int first, int last) {
    return last + 1 < view.size() ? new PartyComplement(view, first, last).end() : last;
  }

  /** الأمين العام للاتحاد: whether what stands behind a title and its adjective is its body. */
  public static boolean isHeadOf(SentenceView view, int title, int adjective) {
    return title >= 0
        && adjective + 1 < view.size()
        && new PartyComplement(view, title, adjective).isHeadOf(adjective + 1);
  }

  private int end() {
    int next = AttachedPreposition.governed(view, last + 1);
    if (isBy(next)) {
      return next;
    }
    if (isMemberOf(next)) {
      return Math.max(last, phraseEnd(view.isPreposition(next) ? next + 1 : next));
    }
    if (isLed(next) || isAbout(next)) {
      return Math.max(last, phraseEnd(next + 1));
    }
    if (isOpenTo() && isTo(next) || isHeadOf(next)) {
      return Math.max(last, phraseEnd(next));
    }
    boolean behindWord = isOpenFrom() && view.folded(next).equals("من") || isFrom(next);
    return behindWord ? Math.max(last, phraseEnd(next + 1)) : last;
  }

  /** مشتبه بهما, المقبوض عليهم, دبابة تابعة له: the pronoun that a participle asks for. */
  private boolean isBy(int next) {
    String word = view.folded(next);
    return OPEN_BY.contains(Spelling.bare(view.folded(last))) && BY.contains(word)
        || last > first
            && OPEN_TO.contains(Spelling.bare(view.folded(last)))
            && (word.equals("له") || word.equals("لها") || word.equals("لهم"));
  }

  /** القوات المسلحة بقيادة فلان. */
  private boolean isLed(int next) {
    String word = view.folded(next);
    return (word.equals("بقياده") || word.equals("بزعامه")) && view.isName(next + 1);
  }

  /** المدافعين عن المهاجرين, المشاركين في المسيرة. */
  private boolean isAbout(int next) {
    String word = Spelling.bare(view.folded(last));
    return view.folded(next).equals("عن") && OPEN_ABOUT.contains(word)
        || view.folded(next).equals("في") && OPEN_IN.contains(word);
  }

  /** الدول الأعضاء بالوكالة, الدول الأعضاء في المنظمة. */
  private boolean isMemberOf(int next) {
    boolean in = view.folded(next).equals("في");
    return last > first
        && view.folded(last).equals("الاعضاء")
        && (in ? isBody(next + 1) : view.attachedPreposition(next) == 'ب' && isBody(next));
  }

  /** القوات الموالية, الفصائل التابعة: a participle that asks for whom. */
  private boolean isOpenTo() {
    String word = Spelling.bare(view.folded(last));
    // المعارضة alone is the opposition.
    boolean side = SIDES.contains(word) && (last > first || !word.equals(OPPOSITION));
    return side || last > first && OPEN_TO.contains(word);
  }

  /** القوات المدعومة من. */
  private boolean isOpenFrom() {
    return last > first && OPEN_FROM.contains(Spelling.bare(view.folded(last)));
  }

  private boolean isTo(int i) {
    return view.attachedPreposition(i) == 'ل';
  }

  /** الأمين العام للاتحاد: whose head or secretary somebody is. */
  private boolean isHeadOf(int next) {
    return last > first
        && view.isTitle(first)
        && view.folded(first).startsWith("ال")
        && view.folded(last).startsWith("ال")
        && isTo(next)
        && isBody(next);
  }

  /** لاجئ من التبت, عنصرين من الكتائب, نواب من المعارضة, ضابط في الشرطة. */
  private boolean isFrom(int next) {
    int from = next + 1;
    if (from >= view.size() || view.isDefinite(first) || !isPeople(first)) {
      return false;
    }
    if (view.folded(next).equals("في")) {
      return MEMBERS.contains(Spelling.bare(view.folded(first))) && isBody(from);
    }
    boolean name = view.isName(from) && !view.isName(from, EntityType.PERSON);
    boolean people = !view.isDefinite(from) && view.is(from, Kind.CROWD);
    return view.folded(next).equals("من") && (last == first && (name || people) || isBody(from));
  }

  private boolean isBody(int i) {
    if (view.isName(i)) {
      return view.isName(i, EntityType.ORGANIZATION);
    }
    return view.isNounOf(i, BODIES);
  }

  private boolean isPeople(int i) {
    return view.isPeople(i) || view.isNounOf(i, WholeParty.PEOPLE);
  }

  /**
   * Index of the last token of the first party of the phrase that begins at a token, with the
   * person whom its title announces (للرئيس فلان); or -1.
   */
  private int phraseEnd(int start) {
    NounPhrase phrase = NounPhrase.at(view, start);
    List<PhraseParties.Party> parties = phrase == null ? List.of() : PhraseParties.of(view, phrase);
    if (parties.isEmpty()) {
      return -1;
    }
    int end = parties.get(0).last();
    boolean announced =
        Apposition.isTitleBehindLetter(view, start) && view.isName(end, EntityType.PERSON);
    int person = announced ? view.mentionAt(end) : -1;
    while (announced && view.mentionAt(end) == person) {
      end++;
    }
    return end - 1;
  }
}
