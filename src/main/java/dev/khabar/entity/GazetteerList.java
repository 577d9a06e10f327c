package dev.khabar.entity;

/** The lists that a {@link Gazetteer} is made of. */
public enum GazetteerList {
  /** Words of persons' names. */
  NAME_WORD,
  /** Words of persons' names that are common. */
  COMMON_NAME_WORD,
  /** Whole names of persons. */
  PERSON,
  COUNTRY,
  /** Other places. */
  LOCATION,
  ORGANIZATION,
  /** Events, works, products, peoples. */
  MISC,
  /** Adjectives and nouns of nationality. */
  NATIONALITY,
  /** Titles and offices before a person's name. */
  PERSON_TRIGGER,
  /** Words before a place's name. */
  LOCATION_TRIGGER,
  /** Words that an organisation's name begins with or that stand before it. */
  ORGANIZATION_TRIGGER,
  /** Words that the names of events, agreements, prizes and works begin with. */
  MISC_TRIGGER,
  /** Names that the tagger itself found again and again in unlabelled news. */
  SILVER_PERSON,
  SILVER_LOCATION,
  SILVER_ORGANIZATION,
  SILVER_MISC;

  /** The list's bit in {@link Gazetteer#lists}. */
  public int bit() {
    return 1 << ordinal();
  }
}
