package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.PhraseParties.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who a part of a phrase is: told by its name where it has one, else by its head words; a name may
 * be whose those are of whom the words tell.
 */
final class PartyNaming {
  /** An unnamed party is told by its first words. */
  private static final int MAX_HEAD_TOKENS = 5;

  private static final Set<String> ALLIES = WordClass.ALLY.words();

  private static final List<String> MEN = List.of("PERSON", "GROUP");

  private PartyNaming() {}

  /** The party that the words between two indices name, if any. */
  static Optional<Party> of(SentenceView view, int first, int last) {
    int head = beside(view, PhraseHead.of(view, first, last), last);
    ResolvedMention best = best(view, head, last);
    if (best == null) {
      return headed(view, first, head, last);
    }
    EntityType type = best.mention().type();
    if (type == EntityType.MISC && view.isName(head) && head > first) {
      return headed(view, first, head, last);
    }
    if (view.isName(head)) {
      return Optional.of(told(first, last, best));
    }
    if (view.attachedPreposition(head) != ' ') {
      return Optional.of(
          type == EntityType.MISC
              ? nation(view, first, head, last, best)
              : told(first, last, best));
    }
    if (view.isTitle(head)) {
      return type == EntityType.PERSON
          ? Optional.of(told(first, last, best))
          : titled(view, first, head, last, best);
    }
    if (!Character.isLetterOrDigit(view.folded(head).charAt(0))) {
      return Optional.of(told(first, last, best));
    }
    boolean people =
        type == EntityType.MISC
            || view.is(head, Cues.Kind.UNNAMED)
            || isApart(view, head)
            || view.is(head, Cues.Kind.PEOPLE) && type != EntityType.PERSON
            || type == EntityType.ORGANIZATION && isMen(view, head);
    return Optional.of(people ? people(view, first, head, last, best) : told(first, last, best));
  }

  /**
   * لاعبي الفريق, قادة الحركة: people in number, who are told with the body that they belong to.
   */
  private static boolean isMen(SentenceView view, int head) {
    return !view.is(head, Cues.Kind.KILLED)
        && view.noun(head).filter(noun -> noun.isAny(MEN) && noun.sign().endsWith("P")).isPresent();
  }

  /** وقوفه إلى جانب الشعب: the two words are a preposition. */
  private static int beside(SentenceView view, int head, int last) {
    boolean beside =
        head + 1 < last && view.folded(head).equals("جانب") && view.folded(head - 1).equals("الي");
    return beside ? head + 1 : head;
  }

  private static ResolvedMention best(SentenceView view, int first, int last) {
    ResolvedMention best = null;
    for (int i = first; i < last; i++) {
      if (view.isName(i)) {
        ResolvedMention mention = view.mentions().get(view.mentionAt(i));
        if (best == null || rank(mention) > rank(best)) {
          best = mention;
        }
      }
    }
    return best;
  }

  /** The party that a name tells. */
  static Party told(int first, int last, ResolvedMention name) {
    return new Party(
        first, last, Optional.of(name.entity()), name.mention().begin(), name.mention().end());
  }

  /** A party of common nouns: its head words. */
  private static Optional<Party> headed(SentenceView view, int first, int head, int last) {
    int end = Math.min(last, head + MAX_HEAD_TOKENS);
    while (end > head + 1
        && (view.is(end - 1, Cues.Kind.QUOTE) || view.is(end - 1, Cues.Kind.COMMA))) {
      end--;
    }
    return Character.isLetterOrDigit(view.folded(head).charAt(0))
        ? Optional.of(
            new Party(
                first,
                last,
                Optional.empty(),
                PhraseHead.begin(view, head),
                view.token(end - 1).end()))
        : Optional.empty();
  }

  private static boolean isState(ResolvedMention name) {
    return name.mention().type() == EntityType.MISC || name.entity().state().isPresent();
  }

  /**
   * A holder of an office who is not named: الرئيس التركي and رئيسة وزراء إيطاليا act for their
   * state, رئيسة المكتب is not the office.
   */
  private static Optional<Party> titled(
      SentenceView view, int first, int head, int last, ResolvedMention name) {
    return headed(view, first, head, last)
        .map(
            party ->
                isState(name)
                    ? new Party(
                        first,
                        last,
                        Optional.of(name.entity()),
                        party.begin(),
                        Math.max(party.end(), name.mention().end()))
                    : party);
  }

  /**
   * القوات الأميركية and قوات حفتر have the entity of the name; فصائل عراقية is some party, and
   * أنصار فلان are not he.
   */
  private static Party people(
      SentenceView view, int first, int head, int last, ResolvedMention name) {
    boolean nationality = name.mention().type() == EntityType.MISC;
    boolean same = nationality ? view.isDefinite(head) : !isApart(view, head);
    return new Party(
        first,
        last,
        same ? Optional.of(name.entity()) : Optional.empty(),
        PhraseHead.begin(view, head),
        name.mention().end());
  }

  /**
   * للشعب المغربي, برئيس الوزراء اللبناني: a nationality is told with those whom it qualifies. Of a
   * deed or a thing (برحيل القوات الأميركية, للرسوم الأميركية) it tells whose it is.
   */
  private static Party nation(
      SentenceView view, int first, int head, int last, ResolvedMention name) {
    int adjective = head;
    while (view.token(adjective).end() <= name.mention().begin()) {
      adjective++;
    }
    int noun = isParty(view, head) ? head : adjective - 1;
    return noun >= head && isParty(view, noun)
        ? new Party(
            first,
            last,
            Optional.of(name.entity()),
            PhraseHead.begin(view, noun),
            name.mention().end())
        : told(first, last, name);
  }

  private static boolean isParty(SentenceView view, int i) {
    return view.isTitle(i)
        || Apposition.isTitleBehindLetter(view, i)
        || view.is(i, Cues.Kind.UNNAMED)
        || view.isParty(i);
  }

  /** أنصار فلان, حلفاء فلانيا: whether a head names others than whom it is annexed to. */
  private static boolean isApart(SentenceView view, int head) {
    return view.is(head, Cues.Kind.CROWD) || ALLIES.contains(view.folded(head));
  }

  /** A person is who acts; then the body; then the place that stands for its government. */
  private static int rank(ResolvedMention mention) {
    return switch (mention.mention().type()) {
      case PERSON -> 4;
      case ORGANIZATION -> 3;
      case LOCATION -> 2;
      case MISC -> 1;
    };
  }
}
