package dev.khabar.event;

import dev.khabar.arabic.Folding;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Spelling;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether fillers of two mentions' roles are the same party, as far as an article tells. */
final class StoryParties {
  private StoryParties() {}

  /** What two sets of fillers say of each other. */
  enum Relation {
    /** A name is shared. */
    SHARED,
    /** Only words of an unnamed party, or the state that both belong to, are shared. */
    LIKE,
    /** One of them says nothing that can be compared. */
    OPEN,
    /** Both name parties and none is the same. */
    CONTRARY
  }

  static Relation relation(List<RoleFiller> a, List<RoleFiller> b, String text) {
    Relation best = Relation.OPEN;
    boolean contrary = false;
    for (RoleFiller one : a) {
      for (RoleFiller other : b) {
        Relation relation = relation(one, other, text);
        contrary |= relation == Relation.CONTRARY;
        if (relation.ordinal() < best.ordinal()) {
          best = relation;
        }
      }
    }
    return best == Relation.OPEN && contrary ? Relation.CONTRARY : best;
  }

  private static Relation relation(RoleFiller a, RoleFiller b, String text) {
    if (a.entity().isPresent() && b.entity().isPresent()) {
      EntityRef one = a.entity().get();
      EntityRef other = b.entity().get();
      if (one.equals(other)) {
        return Relation.SHARED;
      }
      boolean state = isState(one) || isState(other);
      Optional<String> country = one.country();
      boolean like =
          state && country.isPresent() && country.equals(other.country())
              || sharesWord(one.name(), other.name());
      return like ? Relation.LIKE : Relation.CONTRARY;
    }
    boolean like =
        sharesWord(text.substring(a.begin(), a.end()), text.substring(b.begin(), b.end()));
    return like ? Relation.LIKE : Relation.OPEN;
  }

  /** A state or its people, who may stand for any of its bodies. */
  private static boolean isState(EntityRef entity) {
    return entity.type() == EntityType.MISC
        || entity.canonicalId().filter(id -> id.startsWith("iso:")).isPresent();
  }

  private static boolean sharesWord(String a, String b) {
    return !Collections.disjoint(words(a), words(b));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String folded = Folding.fold(text);
    int begin = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
        add(folded.substring(begin, i), words);
        begin = i + 1;
      }
    }
    return words;
  }

  private static void add(String word, Set<String> words) {
    String bare = Spelling.bare(word);
    boolean plural = bare.length() > 4 && (bare.endsWith("ين") || bare.endsWith("ون"));
    bare = plural ? bare.substring(0, bare.length() - 2) : bare;
    if (bare.length() > 2) {
      words.add(bare);
    }
  }
}
