package dev.khabar.event.role.party;

import dev.khabar.arabic.Token;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.lexicon.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose state بلاده is: that of the office or the person named last. An office bears the state's
 * name (الرئيس التركي, وزير خارجية فلان); a person has the state of the office that introduced him.
 * Filled in the order of the article's names; not thread-safe.
 */
final class HomeStates {
  /** How far before a person the office stands that introduces him. */
  private static final int PERSON_REACH = 7;

  /** How far before the name of a state the office begins: وزير الخارجية والمغتربين اللبناني. */
  private static final int OFFICE_REACH = 4;

  /** Where an office or a person of a state is named. */
  private record Holder(int begin, EntityRef state) {}

  private final Cues cues;

  /** The states that the article names as places, by their canonical id. */
  private final Map<String, EntityRef> countries = new HashMap<>();

  private final Map<EntityRef, EntityRef> ofPersons = new HashMap<>();
  private final List<Holder> holders = new ArrayList<>();

  HomeStates(CleanArticle article, Cues cues) {
    this.cues = cues;
    for (ResolvedMention mention : article.mentions()) {
      if (mention.entity().type() == EntityType.LOCATION) {
        mention.entity().state().ifPresent(id -> countries.put(id, mention.entity()));
      }
    }
  }

  /**
   * Notes the next name.
   *
   * @param tokens those of its sentence
   * @param first index of its first token
   */
  void add(List<Token> tokens, int first, ResolvedMention mention) {
    EntityRef entity = mention.entity();
    int begin = mention.mention().begin();
    if (entity.type() == EntityType.PERSON) {
      Holder last = holders.isEmpty() ? null : holders.get(holders.size() - 1);
      boolean introduced =
          last != null
              && first > 0
              && last.begin() >= tokens.get(Math.max(0, first - PERSON_REACH)).begin();
      if (introduced) {
        ofPersons.putIfAbsent(entity, last.state());
      }
      if (ofPersons.containsKey(entity)) {
        holders.add(new Holder(begin, ofPersons.get(entity)));
      }
      return;
    }
    Optional<String> id = entity.state();
    if (id.isPresent() && isOffice(tokens, first)) {
      holders.add(new Holder(begin, countries.getOrDefault(id.get(), entity)));
    }
  }

  /** Whether the words right before a state name an office. */
  private boolean isOffice(List<Token> tokens, int first) {
    for (int i = first - 1; i >= 0 && first - i <= OFFICE_REACH; i--) {
      String word = tokens.get(i).folded();
      if (cues.is(word, Cues.Kind.TITLE) || cues.is(word, Cues.Kind.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  /** The state of the office or person named last before a position of the text. */
  Optional<EntityRef> before(int position) {
    int low = 0;
    int high = holders.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holders.get(middle).begin() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(holders.get(low - 1).state());
  }
}
