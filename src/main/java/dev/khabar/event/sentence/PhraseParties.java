package dev.khabar.event.sentence;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parties that a noun phrase names: what و joins is divided, and each part is told by its name
 * where it has one, else by its head words.
 */
public final class PhraseParties {
  /** An unnamed party is told by its first words. */
  private static final int MAX_HEAD_TOKENS = 5;

  private static final Set<String> ALLIES = WordClass.ALLY.words();

  /** Classes of nouns that name a party. */
  private static final List<String> PARTIES = List.of("PERSON", "GROUP", "BODY", "FORCE");

  private static final List<String> MEN = List.of("PERSON", "GROUP");

  /**
   * A party of a phrase.
   *
   * @param first index of its first token
   * @param last index after its last token
   * @param entity the entity, where a name tells the party
   * @param begin UTF-16 index where what tells the party begins
   * @param end UTF-16 index after it
   */
  public record Party(int first, int last, Optional<EntityRef> entity, int begin, int end) {
    /** The party in a role. */
    public RoleFiller as(RoleName role) {
      return new RoleFiller(role, entity, begin, end);
    }
  }

  private PhraseParties() {}

  /** The parties of a phrase, in the order of the text. */
  public static List<Party> of(SentenceView view, NounPhrase phrase) {
    List<Party> parties = new ArrayList<>();
    int start = phrase.first();
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      boolean divides = i == phrase.last() || (view.folded(i).charAt(0) == 'و' && isBreak(view, i));
      if (divides) {
        Optional<Party> party = party(view, start, i);
        if (party.isPresent()) {
          parties.add(party.get());
        }
        start = i;
      }
    }
    return parties;
  }

  /** The party that a name alone tells. */
  public static Party named(SentenceView view, int first, int last) {
    ResolvedMention mention = view.mentions().get(view.mentionAt(first));
    return new Party(
        first,
        last,
        Optional.of(mention.entity()),
        mention.mention().begin(),
        mention.mention().end());
  }

  private static boolean isBreak(SentenceView view, int i) {
    boolean apart = view.mentionAt(i) != view.mentionAt(i - 1) || view.mentionAt(i) < 0;
    return apart
        && !Conjunction.isNumber(view, i)
        && !view.isOneNumber(i, i - 1)
        && !Conjunction.joinsAdjective(view, i)
        && (view.folded(i).length() == 1 || Conjunction.isJoined(view, i));
  }

  private static Optional<Party> party(SentenceView view, int first, int last) {
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

  private static Party told(int first, int last, ResolvedMention name) {
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
        || view.isNounOf(i, PARTIES);
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
