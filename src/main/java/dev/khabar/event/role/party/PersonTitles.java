package dev.khabar.event.role.party;

import dev.khabar.arabic.Token;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence calls a person beside his name.
 *
 * @param tokens the sentence's tokens
 * @param mentions its names
 * @param view the sentence as the coder sees it, where it may hold an event
 */
record PersonTitles(
    Cues cues, List<Token> tokens, List<ResolvedMention> mentions, Optional<SentenceView> view) {
  /** How far before a name its title begins, and how many words an office has. */
  private static final int REACH = 7;

  private static final Set<String> HONORIFICS = WordClass.HONORIFIC.words();
  private static final Set<String> COUNTERPARTS = WordClass.COUNTERPART.words();

  /** Prepositions that no title has. */
  private static final Set<String> APART = WordClass.APART.words();

  /** A title's noun with the words that say which one it is. */
  record Title(String head, Set<String> words) {}

  /** What a title is known by: ولي ولي العهد is not ولي العهد. */
  static String head(String title, String next) {
    return title.equals(next) ? title + ' ' + next : title;
  }

  /**
   * المبعوث الأممي الخاص إلى اليمن فلان: the title's noun with the words between it and the name.
   *
   * @param person index of the person's name
   * @param first index of its first token
   */
  Optional<Title> before(int person, int first) {
    if (hasAttached(person, first)) {
      return Optional.empty();
    }
    int head = -1;
    for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
      String word = tokens.get(i).folded();
      // التقى وزير الخارجية نظيره فلانا, وزير الخارجية يبحث مع فلان: the name is another's.
      if (isOfPersonBefore(i, person)
          || cues.is(word, Kind.STOP)
          || COUNTERPARTS.contains(word)
          || APART.contains(word)
          || view.isPresent() && view.get().isVerb(i)) {
        break;
      }
      head = cues.isTitle(word) ? i : head;
    }
    return head < 0 ? Optional.empty() : Optional.of(title(head, first, person));
  }

  /**
   * معالي فلان وزير الصحة, مع فلان رئيس الجمهورية: the offices behind a person who is honoured or
   * governed. Behind any other a title may be another's: التقى فلان وزير الصحة; so is one that
   * somebody's name follows: استقبل معالي فلان رئيس البعثة السفير فلانا.
   *
   * @param person index of the person's name
   * @param first index of its first token
   * @param last index after its last token
   */
  List<Title> behind(int person, int first, int last) {
    if (!isOffice(last) || !isSettled(person, first)) {
      return List.of();
    }
    List<Title> offices = new ArrayList<>();
    int head = last;
    while (isOffice(head)) {
      int end = head + 1;
      while (end - head <= REACH && goesOn(end, person)) {
        end++;
      }
      if (isOffice(end - 1) && isPerson(end, person)) {
        return List.of();
      }
      offices.add(title(head, end, person));
      head = end;
    }
    return offices;
  }

  private Title title(int head, int end, int person) {
    Set<String> words = new HashSet<>();
    for (int i = head + 1; i < end; i++) {
      words.add(word(tokens.get(i), person));
    }
    return new Title(head(folded(head), folded(head + 1)), words);
  }

  /** A word of a title; the name of a state and its nationality are one word. */
  private String word(Token token, int person) {
    int end = Math.min(mentions.size(), person + REACH);
    for (int m = Math.max(0, person - REACH); m < end; m++) {
      ResolvedMention mention = mentions.get(m);
      if (token.overlaps(mention.mention().begin(), mention.mention().end())) {
        return mention.entity().state().orElseGet(() -> Spelling.bare(token.folded()));
      }
    }
    return Spelling.bare(token.folded());
  }

  private boolean isOfPersonBefore(int i, int person) {
    NameMention before = person == 0 ? null : mentions.get(person - 1).mention();
    return before != null
        && before.type() == EntityType.PERSON
        && tokens.get(i).begin() < before.end();
  }

  private boolean isOffice(int i) {
    String word = folded(i);
    return cues.isTitle(word) && !COUNTERPARTS.contains(word) && !cues.isJoinedTitle(word);
  }

  /** Whether a word goes on with the office before it: نائب رئيس مجلس الوزراء, then وزير الدفاع. */
  private boolean goesOn(int i, int person) {
    String word = folded(i);
    return i < tokens.size()
        && personAt(i, person).isEmpty()
        && !cues.is(word, Kind.STOP)
        && !cues.is(word, Kind.COMMA)
        && !cues.is(word, Kind.PREPOSITION)
        && !cues.is(word, Kind.TIMEWORD)
        && !(word.length() > 1 && HONORIFICS.contains(word.substring(1)))
        && !(cues.isTitle(word) && folded(i - 1).startsWith("ال"));
  }

  /** Whether somebody's name begins at a token, with no letter before it. */
  private boolean isPerson(int i, int person) {
    return personAt(i, person).filter(name -> name.begin() == tokens.get(i).begin()).isPresent();
  }

  /** The person behind another whose name covers a token. */
  private Optional<NameMention> personAt(int i, int person) {
    int end = i < tokens.size() ? Math.min(mentions.size(), person + REACH) : 0;
    for (int m = person + 1; m < end; m++) {
      NameMention name = mentions.get(m).mention();
      if (name.type() == EntityType.PERSON && tokens.get(i).overlaps(name.begin(), name.end())) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether the person is honoured or governed. */
  private boolean isSettled(int person, int first) {
    if (hasAttached(person, first)) {
      return !folded(first).startsWith("و");
    }
    int named = person == 0 ? 0 : mentions.get(person - 1).mention().end();
    for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
      String word = folded(i);
      if (tokens.get(i).begin() < named) {
        // علي is spelled as a preposition.
        return false;
      }
      if (HONORIFICS.contains(word) || cues.is(word, Kind.PREPOSITION)) {
        return true;
      }
      if (!cues.isTitle(word) && !word.startsWith("ال")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a letter is written to a person's name. */
  private boolean hasAttached(int person, int first) {
    return mentions.get(person).mention().begin() > tokens.get(first).begin();
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
