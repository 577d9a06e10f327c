package dev.khabar.event;

import dev.khabar.arabic.Token;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parties that a noun phrase names: what و joins is divided, and each part is told by its name
 * where it has one, else by its head words.
 */
final class PhraseParties {
  /** An unnamed party is told by its first words. */
  private static final int MAX_HEAD_TOKENS = 5;

  /**
   * A party of a phrase.
   *
   * @param first index of its first token
   * @param last index after its last token
   * @param entity the entity, where a name tells the party
   * @param begin UTF-16 index where what tells the party begins
   * @param end UTF-16 index after it
   */
  record Party(int first, int last, Optional<EntityRef> entity, int begin, int end) {
    RoleFiller as(RoleName role) {
      return new RoleFiller(role, entity, begin, end);
    }
  }

  private PhraseParties() {}

  static List<Party> of(SentenceView view, NounPhrase phrase) {
    List<Party> parties = new ArrayList<>();
    int start = phrase.first();
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      boolean divides = i == phrase.last() || (view.folded(i).charAt(0) == 'و' && isBreak(view, i));
      if (divides) {
        party(view, start, i).ifPresent(parties::add);
        start = i;
      }
    }
    return parties;
  }

  /** The party that a name alone tells. */
  static Party named(SentenceView view, int first, int last) {
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
    return apart && (view.folded(i).length() == 1 || NounPhrase.isJoined(view, i));
  }

  private static Optional<Party> party(SentenceView view, int first, int last) {
    ResolvedMention best = null;
    for (int i = first; i < last; i++) {
      if (view.isName(i)) {
        ResolvedMention mention = view.mentions().get(view.mentionAt(i));
        if (best == null || rank(mention) > rank(best)) {
          best = mention;
        }
      }
    }
    boolean adjective = best != null && best.mention().type() == EntityType.MISC;
    if (adjective && !view.isName(first) && isCommonHead(view, first)) {
      return Optional.of(ofNationality(view, first, last, best));
    }
    if (best != null) {
      return Optional.of(
          new Party(
              first,
              last,
              Optional.of(best.entity()),
              best.mention().begin(),
              best.mention().end()));
    }
    return headed(view, first, last);
  }

  /** A party of common nouns: its first words. */
  private static Optional<Party> headed(SentenceView view, int first, int last) {
    int begin = first;
    while (begin < last - 1
        && (view.is(begin, Cues.Kind.QUOTE) || view.folded(begin).length() == 1)) {
      begin++;
    }
    int end = Math.min(last, begin + MAX_HEAD_TOKENS);
    while (end > begin + 1
        && (view.is(end - 1, Cues.Kind.QUOTE) || view.is(end - 1, Cues.Kind.COMMA))) {
      end--;
    }
    Token head = view.token(begin);
    if (!Character.isLetterOrDigit(head.folded().charAt(0))) {
      return Optional.empty();
    }
    int skipped = head.folded().startsWith("وال") ? 1 : 0;
    return Optional.of(
        new Party(
            first, last, Optional.empty(), head.begin() + skipped, view.token(end - 1).end()));
  }

  private static boolean isCommonHead(SentenceView view, int head) {
    return Character.isLetterOrDigit(view.folded(head).charAt(0))
        && !view.is(head, Cues.Kind.TITLE)
        && view.attachedPreposition(head) == ' ';
  }

  /** القوات الأميركية has the nationality's entity; فصائل عراقية is some party, of no entity. */
  private static Party ofNationality(
      SentenceView view, int first, int last, ResolvedMention nationality) {
    int joined = view.folded(first).startsWith("وال") ? 1 : 0;
    return new Party(
        first,
        last,
        view.isDefinite(first) ? Optional.of(nationality.entity()) : Optional.empty(),
        view.token(first).begin() + joined,
        nationality.mention().end());
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
