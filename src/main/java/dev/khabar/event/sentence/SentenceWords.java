package dev.khabar.event.sentence;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.NewsWordClasses;

/** The tokens of a sentence as the classifier sees them, as hashes made once a sentence. */
public final class SentenceWords {
  private static final int BEFORE = "<s>".hashCode();
  private static final int BEHIND = "</s>".hashCode();
  private static final int NUMBER = "#NUM".hashCode();
  private static final int DATE = "#DATE".hashCode();
  private static final int[] NAME_OF_TYPE = nameHashes();

  /** Closed classes that say how a word stands to its neighbours; the first that fits counts. */
  private static final Kind[] SYNTAX = {
    Kind.PREPOSITION,
    Kind.NEGATION,
    Kind.COMPLEMENT,
    Kind.RELATIVE,
    Kind.STOP,
    Kind.COMMA,
    Kind.QUOTE,
    Kind.DEMONSTRATIVE,
    Kind.UNNAMED,
    Kind.CONDITION,
    Kind.SUBORDINATE,
    Kind.HISTORY,
    Kind.TIMEWORD,
    Kind.WEAPON,
    Kind.TITLE,
    Kind.PEOPLE,
    Kind.TARGET
  };

  private static final long SYNTACTIC = Kind.bits(SYNTAX);

  private final SentenceView view;
  private final int[] stems;
  private final int[] kinds;

  /** Of a sentence none of whose words was asked for yet. */
  public SentenceWords(SentenceView view) {
    this.view = view;
    this.stems = new int[view.size()];
    this.kinds = new int[view.size()];
  }

  private static int[] nameHashes() {
    EntityType[] types = EntityType.values();
    int[] hashes = new int[types.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = ("#" + types[i]).hashCode();
    }
    return hashes;
  }

  /** How many classes each word has, from coarse to fine. */
  public static int grains() {
    return NewsWordClasses.shipped().grains();
  }

  /** The bare word; a name by its type, a number and a date as such. */
  public int stem(int i) {
    if (i < 0) {
      return BEFORE;
    }
    if (i >= stems.length) {
      return BEHIND;
    }
    if (stems[i] == 0) {
      stems[i] = makeStem(i);
    }
    return stems[i];
  }

  private int makeStem(int i) {
    if (view.isName(i)) {
      return NAME_OF_TYPE[view.mentions().get(view.mentionAt(i)).mention().type().ordinal()];
    }
    if (view.numberAt(i) != null) {
      return NUMBER;
    }
    return view.isDate(i) ? DATE : view.bareHash(i);
  }

  /** What the word is to its neighbours: its closed class, a verb of a kind, a noun. */
  public int kind(int i) {
    if (i < 0) {
      return BEFORE;
    }
    if (i >= kinds.length) {
      return BEHIND;
    }
    if (kinds[i] == 0) {
      kinds[i] = makeKind(i);
    }
    return kinds[i];
  }

  private int makeKind(int i) {
    char attached = view.attachedPreposition(i);
    if (view.isName(i)) {
      return stem(i) + 31 * attached;
    }
    if (view.numberAt(i) != null) {
      return NUMBER;
    }
    if (view.isDate(i)) {
      return DATE;
    }
    if (view.isAny(i, SYNTACTIC)) {
      return syntax(i).hashCode();
    }
    if (view.isVerb(i)) {
      return view.governor(i).map(governor -> governor.kind().name()).orElse("VERB").hashCode();
    }
    return attached * 31 + (view.isDefinite(i) ? 1 : 2);
  }

  /** The first of its closed classes that says how it stands; of particles the word itself. */
  private String syntax(int i) {
    for (Kind kind : SYNTAX) {
      if (view.is(i, kind)) {
        boolean itself = kind == Kind.PREPOSITION || kind == Kind.NEGATION;
        return itself ? view.folded(i) : kind.name();
      }
    }
    throw new IllegalStateException("token " + i + " is of none of the classes");
  }

  /** The word's class at a grain, as the name tagger's clustering gives it. */
  public int wordClass(int grain, int i) {
    return view.classes(i)[grain];
  }
}
