package dev.khabar.event.sentence;

import dev.khabar.entity.EntityRef;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parties that a noun phrase names: what و joins is divided, and {@link PartyNaming} tells each
 * part.
 */
public final class PhraseParties {
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

  private static final String MINISTER = "وزير";
  private static final List<String> PARTIES = List.of("PERSON", "GROUP", "FORCE");

  private PhraseParties() {}

  /** The parties of a phrase, in the order of the text. */
  public static List<Party> of(SentenceView view, NounPhrase phrase) {
    List<Party> parties = new ArrayList<>();
    int start = phrase.first();
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      boolean divides =
          i == phrase.last()
              || (view.folded(i).charAt(0) == 'و' && isBreak(view, i) && !isOffice(view, start, i));
      if (divides) {
        Optional<Party> party = PartyNaming.of(view, start, i);
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
    return PartyNaming.told(first, last, view.mentions().get(view.mentionAt(first)));
  }

  /** وزيرة الاقتصاد والمالية: what و joins to the name of an office is no other party. */
  private static boolean isOffice(SentenceView view, int start, int i) {
    return i == start + 2
        && view.isFormOf(start, MINISTER)
        && view.folded(i).startsWith("وال")
        && !view.isName(i)
        && !view.isTitle(i)
        && !view.isJoinedTitle(i)
        && !view.isNounOf(i, PARTIES);
  }

  private static boolean isBreak(SentenceView view, int i) {
    boolean apart = view.mentionAt(i) != view.mentionAt(i - 1) || view.mentionAt(i) < 0;
    return apart
        && !Conjunction.isNumber(view, i)
        && !view.isOneNumber(i, i - 1)
        && !Conjunction.joinsAdjective(view, i)
        && (view.folded(i).length() == 1 || Conjunction.isJoined(view, i));
  }
}
