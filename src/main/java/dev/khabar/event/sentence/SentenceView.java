package dev.khabar.event.sentence;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.arabic.WrittenNumber;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.KnownWord;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with what the coder knows of each token: its readings in the lexicon, its closed
 * class, what covers it. Made once for a sentence that may hold an event.
 */
public final class SentenceView {
  /** How many tokens away a word still bears on a trigger; bounds the work on huge sentences. */
  public static final int NEAR = 30;

  private final Sentence sentence;
  private final List<ResolvedMention> mentions;

  private final KnownWord[] known;
  private final WordReading[][] readings;
  private final Cues cues;

  /** The tokens, and their folded words. */
  private final Token[] tokens;

  private final String[] words;

  /** The closed classes of each token, a bit each; and its letters. */
  private final long[] kinds;

  private final long[] letters;

  private final CoveredTokens covered;

  /** The place of each token's name in the list of names, or -1. */
  private final int[] names;

  /** 1 for a verb, 2 for none, 0 where nobody asked yet. */
  private final byte[] verbs;

  /** The same for definite words, and for prepositions. */
  private final byte[] definite;

  private final byte[] prepositions;

  /** For the first token of a phrase the end of the phrase asked about last, and its head. */
  private final int[] ends;

  private final int[] heads;

  /** The attached preposition found, or 0 where nobody asked yet. */
  private final char[] attached;

  /** The phrase found at a token, or null where nobody asked yet. */
  private final NounPhrase[] phrases;

  /**
   * A sentence whose words have been looked up.
   *
   * @param mentions the names that stand in it, in order
   * @param known what the tables say of each token's word
   * @param readings those that each token's spelling allows
   * @param published the day of publication, where known
   * @param written the dates that it writes
   */
  SentenceView(
      Sentence sentence,
      List<ResolvedMention> mentions,
      KnownWord[] known,
      WordReading[][] readings,
      Cues cues,
      Optional<LocalDate> published,
      List<WrittenDate> written) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.known = known;
    this.readings = readings;
    this.cues = cues;
    this.tokens = sentence.tokens().toArray(new Token[0]);
    this.words = new String[tokens.length];
    this.kinds = new long[tokens.length];
    this.letters = new long[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      words[i] = tokens[i].folded();
      kinds[i] = known[i].kinds();
      letters[i] = known[i].letters();
    }
    this.covered = CoveredTokens.of(sentence.tokens(), mentions, published, written);
    this.names = covered.mentions();
    this.verbs = new byte[tokens.length];
    this.definite = new byte[tokens.length];
    this.prepositions = new byte[tokens.length];
    this.ends = new int[tokens.length];
    this.heads = new int[tokens.length];
    this.attached = new char[tokens.length];
    this.phrases = new NounPhrase[tokens.length];
  }

  public Sentence sentence() {
    return sentence;
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.length;
  }

  public Token token(int i) {
    return tokens[i];
  }

  /** The folded token, or an empty string beyond either end. */
  public String folded(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  /** What the tables say of the token's word. */
  public KnownWord known(int i) {
    return known[i];
  }

  /** The hash of the token's word without article and attached particles. */
  int bareHash(int i) {
    return known[i].bare();
  }

  /** The particles that are written to the token, by how often news writes it so. */
  String proclitics(int i) {
    return known[i].proclitics();
  }

  /** The classes of the token's word, from coarse to fine. Nobody changes the array. */
  public int[] classes(int i) {
    return known[i].classes();
  }

  /** The noun that the token's word is, with or without particles, article and pronoun. */
  public Optional<NounClasses.Noun> noun(int i) {
    return i >= 0 && i < known.length ? known[i].noun() : Optional.empty();
  }

  /** Whether the token's word is a noun of one of these classes. */
  public boolean isNounOf(int i, List<String> classes) {
    Optional<NounClasses.Noun> noun = noun(i);
    return noun.isPresent() && noun.get().isAny(classes);
  }

  /** Whether the token's word is a noun of people or a body, who can act. */
  public boolean isParty(int i) {
    return noun(i).filter(NounClasses.Noun::isParty).isPresent();
  }

  /** Whether the token's word names people who are not known, or many. */
  public boolean isPeople(int i) {
    return is(i, Kind.UNNAMED) || is(i, Kind.PEOPLE) || is(i, Kind.CROWD);
  }

  /** Whether the token belongs to no closed class. */
  boolean isOpen(int i) {
    return kinds[i] == 0;
  }

  /** Whether the token belongs to the closed class; none beyond either end does. */
  public boolean is(int i, Kind kind) {
    return i >= 0 && i < kinds.length && (kinds[i] >>> kind.ordinal() & 1) != 0;
  }

  /** Whether the token belongs to one of the closed classes, a bit each. */
  public boolean isAny(int i, long classes) {
    return i >= 0 && i < kinds.length && (kinds[i] & classes) != 0;
  }

  /** The closed classes of the token, a bit each by their ordinals. */
  public long kinds(int i) {
    return kinds[i];
  }

  /** Whether the word announces a person. */
  public boolean isTitle(int i) {
    return isAny(i, Cues.TITLES);
  }

  /** Whether the word is a title with و before it. */
  public boolean isJoinedTitle(int i) {
    return cues.isJoinedTitle(folded(i));
  }

  /** Whether a folded word announces a person. */
  public boolean isTitle(String folded) {
    return cues.isTitle(folded);
  }

  /** Whether a folded word belongs to the class. */
  public boolean is(String folded, Kind kind) {
    return cues.is(folded, kind);
  }

  /** What the token may be a form of. Nobody changes the array. */
  public WordReading[] readings(int i) {
    return readings[i];
  }

  /** The names that stand in it, in order. */
  public List<ResolvedMention> mentions() {
    return mentions;
  }

  /** Index of the name that covers the token, or -1. */
  public int mentionAt(int i) {
    return i >= 0 && i < names.length ? names[i] : -1;
  }

  /** Whether a name covers the token. */
  public boolean isName(int i) {
    return i >= 0 && i < names.length && names[i] >= 0;
  }

  public boolean isName(int i, EntityType type) {
    return isName(i) && mentions.get(names[i]).mention().type() == type;
  }

  /** Whether the name of somebody or some place covers the token, and no nationality. */
  public boolean isProperName(int i) {
    return isName(i) && !isName(i, EntityType.MISC);
  }

  /** The written date that covers the token, or null. */
  public WrittenDate dateAt(int i) {
    return i >= 0 && i < size() ? covered.dates()[i] : null;
  }

  /** Whether the token is part of a date, also of one that an unknown publication leaves open. */
  public boolean isDate(int i) {
    return i >= 0 && i < size() && covered.isDate()[i];
  }

  /** The number that covers the token, or null. */
  public WrittenNumber numberAt(int i) {
    return i >= 0 && i < size() ? covered.numbers()[i] : null;
  }

  /** Whether one number covers two tokens: مئة وثلاثة. */
  boolean isOneNumber(int i, int other) {
    WrittenNumber number = numberAt(i);
    return number != null && number.equals(numberAt(other));
  }

  /** Whether a name begins inside the token, behind letters that are attached to it. */
  public boolean hasAttached(int i) {
    return isName(i) && mentions.get(mentionAt(i)).mention().begin() > token(i).begin();
  }

  /** The attached preposition ب, ل or ك of a token, or a blank. */
  public char attachedPreposition(int i) {
    if (i < 0 || i >= size()) {
      return ' ';
    }
    if (attached[i] == 0) {
      attached[i] = AttachedPreposition.of(this, i);
    }
    return attached[i];
  }

  /** The phrase that begins at a token, or null, see {@link NounPhrase#at}. */
  NounPhrase phrase(int i) {
    if (phrases[i] == null) {
      NounPhrase found = NounPhrase.find(this, i);
      phrases[i] = found == null ? NounPhrase.NONE : found;
    }
    return phrases[i].last() < 0 ? null : phrases[i];
  }

  /** The head of the phrase between two indices, see {@link PhraseHead#of}. */
  int head(int first, int last) {
    if (ends[first] != last) {
      heads[first] = PhraseHead.find(this, first, last);
      ends[first] = last;
    }
    return heads[first];
  }

  /** Whether a word or an attached letter puts what follows under a preposition. */
  public boolean isPreposition(int i) {
    if (i < 0 || i >= prepositions.length) {
      return false;
    }
    if (prepositions[i] == 0) {
      boolean word = is(i, Kind.PREPOSITION) && !isName(i) && !Verbs.isExpressing(this, i);
      prepositions[i] = (byte) (word || AttachedPreposition.isLetter(this, i) ? 1 : 2);
    }
    return prepositions[i] == 1;
  }

  /** Whether the token is a noun that is definite by itself. */
  public boolean isDefinite(int i) {
    if (i < 0 || i >= size()) {
      return false;
    }
    if (definite[i] == 0) {
      definite[i] = (byte) (Definiteness.of(this, i) ? 1 : 2);
    }
    return definite[i] == 1;
  }

  /** Whether the token can only be, or here most likely is, a verb. */
  public boolean isVerb(int i) {
    if (i < 0 || i >= verbs.length) {
      return false;
    }
    if (verbs[i] == 0) {
      verbs[i] = (byte) (Verbs.isVerb(this, i) ? 1 : 2);
    }
    return verbs[i] == 1;
  }

  /** Whether و or ف is written to the token as a conjunction, as far as its readings tell. */
  public boolean isJoined(int i) {
    return Verbs.isJoined(this, i);
  }

  /** Whether the token is a verb with the future's س. */
  public boolean isFutureVerb(int i) {
    return Verbs.isFuture(this, i);
  }

  /** The governing verb that a token is a form of, where it has one. */
  public Optional<Governor> governor(int i) {
    if (i < 0 || i >= size() || isName(i)) {
      return Optional.empty();
    }
    for (WordReading reading : readings[i]) {
      if (reading.word().governor().isPresent()) {
        return reading.word().governor();
      }
    }
    return Optional.empty();
  }

  /** Whether the token is a form of a governing verb of the kind. */
  public boolean governs(int i, Governor.Kind kind) {
    Optional<Governor> governor = governor(i);
    return governor.isPresent() && governor.get().kind() == kind;
  }

  /** Whether the token is the folded word, with or without attached letters. */
  public boolean isFormOf(int i, String word) {
    // Most tokens lack one of the letters that a form needs.
    return i >= 0
        && i < words.length
        && (letters[i] & Spelling.firstLetterOfForms(word)) != 0
        && (Spelling.lettersOfForms(word) & ~letters[i]) == 0
        && Spelling.isFormOf(words[i], word);
  }

  /** Whether a token near another is a form of the folded word. */
  public boolean holdsNear(int token, String word) {
    long needed = Spelling.lettersOfForms(word);
    int end = Math.min(size(), token + NEAR);
    for (int i = Math.max(0, token - NEAR); i < end; i++) {
      if ((needed & ~letters[i]) == 0 && Spelling.isFormOf(words[i], word)) {
        return true;
      }
    }
    return false;
  }
}
