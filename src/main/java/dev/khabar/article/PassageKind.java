package dev.khabar.article;

/** What a paragraph of an article is. The first three, in order, are its clean text. */
public enum PassageKind {
  HEADLINE,
  LEAD,
  BODY,
  /** A cut copy of the headline. */
  KICKER,
  /** A short paragraph that ends in an agency's or photographer's credit. */
  CAPTION,
  /** The lead, once more. */
  REPEATED_LEAD,
  /** Another passage, once more. */
  REPEATED,
  /** Labels, links, bylines, time stamps: what the page says, not the article. */
  BOILERPLATE;

  /** Whether passages of this kind belong to the clean text. */
  public boolean isClean() {
    return this == HEADLINE || this == LEAD || this == BODY;
  }
}
