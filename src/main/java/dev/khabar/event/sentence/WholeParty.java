package dev.khabar.event.sentence;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All the words that say who a party without a name is. Its head words end where the next phrase
 * may begin; what و joins to its adjective or to its head, and من of where it comes from, tell of
 * it still: النشطاء الحقوقيين والسياسيين, أعضاء وكوادر الجماعة, طلبة المدارس ومعلميهم, لاجئ من
 * التبت.
 */
public final class WholeParty {
  /** A party of more words is a list or a clause. */
  private static final int MOST = 9;

  /** Endings of adjectives that tell whose or of what kind. */
  private static final List<String> RELATIONS = List.of("يين", "يون", "يه");

  /** Classes of nouns of people. */
  static final List<String> PEOPLE = List.of("PERSON", "GROUP", "ROLE_WORD");

  /** Classes of nouns that tell what somebody does or how he is, and of those that may be he. */
  private static final List<String> DEEDS =
      List.of("DEED_VIOLENT", "DEED_SPEECH", "DEED_OTHER", "STATE", "ABSTRACT");

  private static final List<String> NO_DEEDS =
      List.of("PERSON", "GROUP", "FORCE", "BODY", "SITE", "THING", "VEHICLE", "WEAPON", "REGION");

  private static final Set<String> PARTS = WordClass.PART.words();

  private static final String RESIDENTS = "سكان";
  private static final String NUMBER = "عدد";

  private final SentenceView view;
  private final List<RoleFiller> fillers;

  private WholeParty(SentenceView view, List<RoleFiller> fillers) {
    this.view = view;
    this.fillers = fillers;
  }

  /** The fillers, those without a name with all their words; none overlaps what it did not. */
  public static List<RoleFiller> of(SentenceView view, List<RoleFiller> fillers) {
    List<RoleFiller> whole = new ArrayList<>(fillers);
    for (RoleFiller filler : fillers) {
      int at = whole.indexOf(filler);
      if (at >= 0 && isUnnamed(filler) && isHere(view, filler)) {
        new WholeParty(view, whole).complete(at);
      }
    }
    return whole;
  }

  private static boolean isUnnamed(RoleFiller filler) {
    boolean party = filler.role() == RoleName.ACTOR || filler.role() == RoleName.RECIPIENT;
    return party && filler.entity().isEmpty();
  }

  /** Whether the sentence tells the filler, not one before it. */
  private static boolean isHere(SentenceView view, RoleFiller filler) {
    return filler.begin() >= view.token(0).begin()
        && filler.end() <= view.token(view.size() - 1).end();
  }

  private void complete(int at) {
    RoleFiller filler = fillers.get(at);
    int last = tokenAt(filler.end() - 1);
    int told = tokenAt(filler.begin());
    int first = behindDeed(told, last);
    int end = last;
    for (int next = more(first, end); next > end && next - first < MOST; next = more(first, end)) {
      end = next;
    }
    int start = owners(first);
    if (start == told && end == last) {
      return;
    }
    RoleFiller whole =
        new RoleFiller(
            filler.role(),
            filler.entity(),
            start == told ? filler.begin() : PhraseHead.begin(view, start),
            end == last ? filler.end() : view.token(end).end(),
            filler.confidence());
    for (int i = 0; i < fillers.size(); i++) {
      if (i != at && !isApartOrPart(whole, fillers.get(i))) {
        return;
      }
    }
    fillers.set(at, whole);
    fillers.removeIf(other -> !other.equals(whole) && overlaps(whole, other));
  }

  /**
   * سيطرة إسلاميين متشددين, تعاطي بعض النواب: of a deed or a quality of somebody he is told. Index
   * of his first word, or of the first.
   */
  private int behindDeed(int first, int last) {
    if (first == last
        || view.isDefinite(first)
        || view.attachedPreposition(first) != ' '
        || view.noun(first).filter(WholeParty::isDeed).isEmpty()
        || view.isNounOf(first, NO_DEEDS)
        || view.isPeople(first)) {
      return first;
    }
    int head = PhraseHead.of(view, first + 1, last + 1);
    int start = PARTS.contains(view.folded(first + 1)) ? first + 1 : head;
    int noun = start == head ? head : head + (view.isParty(head) ? 0 : 1);
    boolean somebody = noun <= last && view.isParty(noun) && !view.isNounOf(noun, DEEDS);
    return somebody && (view.isDefinite(noun) || isSeveral(noun)) ? start : first;
  }

  /** A deed or quality; what several are (حسابات, بيانات) is a thing as well. */
  private static boolean isDeed(NounClasses.Noun noun) {
    return noun.isAny(DEEDS) && noun.sign().endsWith("S");
  }

  /** إسلاميين, 2300 طفل; بلدية is an adjective as well. */
  private boolean isSeveral(int noun) {
    return view.numberAt(noun - 1) != null
        || view.noun(noun).filter(party -> party.sign().endsWith("P")).isPresent();
  }

  private static boolean overlaps(RoleFiller one, RoleFiller other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  /** Whether the other filler lies elsewhere, or only tells of the same party. */
  private boolean isApartOrPart(RoleFiller whole, RoleFiller other) {
    boolean adjective =
        other.entity().isEmpty() && view.folded(tokenAt(other.begin())).startsWith("وال");
    // القوات الموالية للرئيس فلان: he does not act beside them.
    boolean owner =
        whole.role() == RoleName.ACTOR
            && other.entity().isPresent()
            && other.begin() > whole.begin();
    return !overlaps(whole, other)
        || other.role() == whole.role() && other.end() <= whole.end() && (adjective || owner);
  }

  private int tokenAt(int offset) {
    int i = 0;
    while (i < view.size() - 1 && view.token(i).end() <= offset) {
      i++;
    }
    return i;
  }

  /** Index of the last token that still tells of the party; the given one where none does. */
  private int more(int first, int last) {
    int next = last + 1;
    if (next >= view.size() || view.isVerb(next)) {
      return last;
    }
    if (isSecondAdjective(first, last) || isTheirs(next)) {
      return next;
    }
    if (last == first && view.folded(last).endsWith(NUMBER) && view.folded(next).equals("من")) {
      return Math.max(last, phraseEnd(next + 1));
    }
    if (isAnnexed(first, last)) {
      return Math.max(next, phraseEnd(next));
    }
    if (isSecondHead(first, last)) {
      int end = phraseEnd(next);
      return end > next ? end : last;
    }
    return PartyComplement.end(view, first, last);
  }

  /** Index of the last token of the first party of the phrase that begins at a token, or -1. */
  private int phraseEnd(int start) {
    NounPhrase phrase = NounPhrase.at(view, start);
    List<PhraseParties.Party> parties = phrase == null ? List.of() : PhraseParties.of(view, phrase);
    return parties.isEmpty() ? -1 : parties.get(0).last() - 1;
  }

  /** النشطاء الحقوقيين والسياسيين: a second adjective with the ending of the first. */
  private boolean isSecondAdjective(int first, int last) {
    String before = view.folded(last);
    String word = view.folded(last + 1);
    return last > first
        && word.startsWith("وال")
        && before.startsWith("ال")
        && !view.isName(last + 1)
        && RELATIONS.stream().anyMatch(end -> before.endsWith(end) && word.endsWith(end));
  }

  /** ومعلميهم, ومناصريهم: people with a pronoun of the party. */
  private boolean isTheirs(int i) {
    String word = view.folded(i);
    return word.charAt(0) == 'و'
        && (word.endsWith("هم") || word.endsWith("ها"))
        && !view.isName(i)
        && !view.isVerb(i)
        && isOwned(word.substring(1, word.length() - 2));
  }

  /** معلمي of معلميهم has lost the nun of معلمين. */
  private boolean isOwned(String people) {
    return isPeople(people) || isPeople(people + "ن");
  }

  /** عناصر وكوادر الجماعة: two heads of what stands behind the second. */
  private boolean isSecondHead(int first, int last) {
    int next = last + 1;
    String word = view.folded(next);
    return last == first
        && word.charAt(0) == 'و'
        && !view.isDefinite(last)
        && !view.isDefinite(next)
        && isPeople(view.folded(last))
        && isPeople(word.substring(1));
  }

  /** سكان القطاع: the nun is the word's own, and what stands behind tells whose they are. */
  private boolean isAnnexed(int first, int last) {
    int next = last + 1;
    return last == first
        && view.folded(last).equals(RESIDENTS)
        && view.attachedPreposition(next) == ' '
        && !view.isJoined(next)
        && (view.isDefinite(next) || view.isDefinite(next + 1) && view.noun(next).isPresent());
  }

  /** طلاب الكلية ومعلميهم, told by the second word alone: index of the first word of the phrase. */
  private int owners(int first) {
    if (first == 0 || !isTheirs(first)) {
      return first;
    }
    int start = first;
    for (int i = first - 1; i >= 0 && first - i < MOST; i--) {
      if (view.isVerb(i) || view.isPreposition(i) || view.isName(i) || view.is(i, Kind.COMMA)) {
        break;
      }
      NounPhrase phrase = NounPhrase.at(view, i);
      if (phrase != null && phrase.first() == i && phrase.last() >= first) {
        start = i;
      }
    }
    return start;
  }

  private boolean isPeople(String folded) {
    return view.is(folded, Kind.PEOPLE)
        || view.is(folded, Kind.UNNAMED)
        || view.is(folded, Kind.CROWD)
        || NounClasses.shipped().of(folded).filter(noun -> noun.isAny(PEOPLE)).isPresent();
  }
}
