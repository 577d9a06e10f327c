package dev.khabar.event;

import dev.khabar.arabic.Folding;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Spelling;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parties of mentions that tell one event, as what can be compared of them: whether another
 * mention's are the same, as far as an article tells. Sets, since an article may tell one event of
 * thousands of parties.
 */
final class StoryParties {
  private final Set<EntityRef> entities = new HashSet<>();
  private final Set<EntityRef> persons = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> unnamedWords = new HashSet<>();
  private final Set<String> nameWords = new HashSet<>();

  StoryParties(List<RoleFiller> fillers, String text) {
    for (RoleFiller filler : fillers) {
      Set<String> own = words(text.substring(filler.begin(), filler.end()));
      words.addAll(own);
      filler.entity().ifPresentOrElse(this::add, () -> unnamedWords.addAll(own));
    }
  }

  private void add(EntityRef entity) {
    entities.add(entity);
    nameWords.addAll(words(entity.name()));
    entity.country().ifPresent(countries::add);
    if (entity.type() == EntityType.PERSON) {
      persons.add(entity);
    }
    if (isState(entity)) {
      entity.country().ifPresent(states::add);
    }
  }

  /** These as who acts: a town is its state then. */
  StoryParties acting() {
    for (EntityRef entity : entities) {
      if (entity.type() == EntityType.LOCATION) {
        entity.country().ifPresent(states::add);
      }
    }
    return this;
  }

  /** Takes in the parties of another mention of the same event. */
  void add(StoryParties more) {
    entities.addAll(more.entities);
    persons.addAll(more.persons);
    countries.addAll(more.countries);
    states.addAll(more.states);
    words.addAll(more.words);
    unnamedWords.addAll(more.unnamedWords);
    nameWords.addAll(more.nameWords);
  }

  /** What the parties of two mentions say of each other. */
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

  /** What these say of another mention's, which are few. */
  Relation relation(StoryParties others) {
    if (share(entities, others.entities)) {
      return Relation.SHARED;
    }
    if (share(nameWords, others.nameWords)
        || share(words, others.unnamedWords)
        || share(unnamedWords, others.words)
        || share(states, others.countries)
        || share(countries, others.states)) {
      return Relation.LIKE;
    }
    boolean named = !entities.isEmpty() && !others.entities.isEmpty();
    return named ? Relation.CONTRARY : Relation.OPEN;
  }

  /** Two persons and more, as the others have, of whom not two are the same: another pair. */
  boolean isOtherPair(StoryParties others) {
    return persons.size() >= 2 && others.persons.size() >= 2 && sharedPersons(others) < 2;
  }

  long sharedPersons(StoryParties others) {
    return others.persons.stream().filter(persons::contains).count();
  }

  /** Goes through the second, which are few. */
  private static <T> boolean share(Set<T> all, Set<T> few) {
    return !Collections.disjoint(all, few);
  }

  /** A state or its people, who may stand for any of its bodies. */
  private static boolean isState(EntityRef entity) {
    return entity.type() == EntityType.MISC || entity.state().isPresent();
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
