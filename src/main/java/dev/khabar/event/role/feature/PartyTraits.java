package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.NewsWordClasses;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.Candidate;

/**
 * What is true of a party whichever trigger is asked about; found once for a sentence, where it is
 * asked for.
 *
 * @param head its head
 * @param classes the classes of its head, from coarse to fine: words that news uses alike
 * @param previous the word before it
 * @param ending its case, as far as it is spelled
 * @param tail its number and gender, as far as a pronoun shows them
 * @param locative whether a word of place governs it
 * @param host index of the party right before, or -1
 * @param next the kind of the next phrase that no preposition governs
 * @param key what it is known by in the article
 * @param standing how the sentences before told of it
 * @param shown what stands before its preposition
 * @param verb index of the nearest verb before it in its clause, or -1
 * @param verbWord that verb as it is spelled
 * @param verbClass the class of that verb
 * @param casualty how the sentence tells that it was killed or hurt, or none
 * @param sort what sort of noun its head is; of a name its type
 * @param sign gender and number of its head, as far as they are known
 * @param above what sort of noun stands right before, to which it may be annexed
 */
record PartyTraits(
    Piece head,
    Piece[] classes,
    Piece previous,
    Piece ending,
    Piece tail,
    boolean locative,
    int host,
    Piece next,
    String key,
    Piece standing,
    Piece shown,
    int verb,
    Piece verbWord,
    Piece verbClass,
    Piece casualty,
    Piece sort,
    Piece sign,
    Piece above) {
  /** A verb that is the trigger. */
  static final Piece HERE = Piece.of("here");

  private static final Piece HERE_CLASS = verbClass(HERE.text());

  /** The class of the nearest verb before, where there is none. */
  static final Piece NO_VERB_CLASS = verbClass(RoleFeatures.NONE.text());

  private static Piece verbClass(String word) {
    return WordPieces.ofVerb(NewsWordClasses.shipped().of(word));
  }

  /** The word of the nearest verb before, or that it is the trigger. */
  Piece verbWord(Candidate trigger) {
    return isHere(trigger) ? HERE : verbWord;
  }

  /** The class of the nearest verb before. */
  Piece verbClass(Candidate trigger) {
    return isHere(trigger) ? HERE_CLASS : verbClass;
  }

  private boolean isHere(Candidate trigger) {
    return verb >= trigger.token() && verb < trigger.last();
  }
}
