package dev.khabar.event.role.feature;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Optional;

/**
 * Which of the parties before a trigger a pronoun may mean that is written to it or stands behind
 * it (تدعمها, اعتدوا عليهم): those that agree with it, counted from the nearest on.
 */
final class PronounParties {
  /** How far behind a trigger its pronoun stands. */
  private static final int REACH = 4;

  private static final Piece OTHER = Piece.of("other");
  private static final Piece[] RANKS = {Piece.of("0"), Piece.of("1"), Piece.of("2"), Piece.of("3")};

  private final Piece[] ranks;

  /** Looks for the pronoun of a trigger and whom it may mean. */
  PronounParties(SentenceView view, Candidate trigger, List<RoleCandidates.Item> items) {
    String pronoun = pronoun(view, trigger);
    this.ranks = pronoun.isEmpty() ? new Piece[0] : new Piece[items.size()];
    int rank = 0;
    int group = -1;
    for (int i = ranks.length - 1; i >= 0; i--) {
      RoleCandidates.Item item = items.get(i);
      if (item.end() > trigger.token()) {
        continue;
      }
      boolean agrees = agrees(view, pronoun, item.party());
      ranks[i] = agrees ? RANKS[Math.min(rank, RANKS.length - 1)] : OTHER;
      if (agrees && item.group() != group) {
        rank++;
        group = item.group();
      }
    }
  }

  /** How many parties that agree stand between, "other" for one that does not agree. */
  Optional<Piece> rank(int index) {
    return index < ranks.length ? Optional.ofNullable(ranks[index]) : Optional.empty();
  }

  /** ه, ها, هم or هما, of the trigger or of a preposition near behind it. */
  private static String pronoun(SentenceView view, Candidate trigger) {
    String own = trigger.reading().pronoun();
    if (!own.isEmpty()) {
      return own;
    }
    int end = Math.min(view.size(), trigger.last() + REACH);
    for (int i = trigger.last(); i < end; i++) {
      if (view.is(i, Kind.PRONOUN)) {
        String word = view.folded(i);
        return word.substring(word.lastIndexOf('ه'));
      }
      if (view.isVerb(i) || view.is(i, Kind.STOP) || view.is(i, Kind.COMMA)) {
        return "";
      }
    }
    return "";
  }

  private static boolean agrees(SentenceView view, String pronoun, PhraseParties.Party party) {
    Optional<EntityType> named = party.entity().map(entity -> entity.type());
    String head = view.folded(PhraseHead.of(view, party.first(), party.last()));
    boolean plural = head.endsWith("ون") || head.endsWith("ين") || head.endsWith("ات");
    boolean feminine =
        head.endsWith("ه")
            || head.endsWith("ات")
            || named.filter(type -> type == EntityType.LOCATION).isPresent();
    return switch (pronoun) {
      case "هم", "هن", "هما" ->
          named.filter(type -> type != EntityType.MISC).isEmpty()
              && (plural
                  || view.is(party.first(), Kind.PEOPLE)
                  || view.is(party.first(), Kind.UNNAMED));
      case "ها" -> feminine || named.filter(type -> type == EntityType.PERSON).isPresent();
      case "ه" -> !feminine && !plural;
      default -> false;
    };
  }
}
