package dev.khabar.entity;

/** The types of names. */
public enum EntityType {
  PERSON,
  LOCATION,
  ORGANIZATION,
  /** Nationalities, named events, agreements, competitions, products, works. */
  MISC
}
