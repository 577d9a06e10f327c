package dev.khabar.event.lexicon;

/** What can be written to the beginning of a word behind و or ف, in folded spelling. */
public enum Proclitic {
  NONE("", ' ', false),
  FUTURE("س", ' ', false),
  ARTICLE("ال", ' ', true),
  BI("ب", 'ب', false),
  BI_ARTICLE("بال", 'ب', true),
  LI("ل", 'ل', false),
  LI_ARTICLE("لل", 'ل', true),
  KA("ك", 'ك', false),
  KA_ARTICLE("كال", 'ك', true),
  /** Emphatic lam before the future: لسوف, لسيقتل. */
  LA("لس", ' ', false);

  static final Proclitic[] VALUES = values();

  final String letters;

  /** The preposition, or a blank. */
  public final char preposition;

  /** Whether ال is part of it. */
  public final boolean article;

  Proclitic(String letters, char preposition, boolean article) {
    this.letters = letters;
    this.preposition = preposition;
    this.article = article;
  }
}
