package dev.khabar.event.lexicon;

/**
 * A word form that a lemma's inflection gives, in folded spelling, without attached particles and
 * pronouns.
 *
 * @param folded the letters
 * @param shape which part of the paradigm
 * @param passive whether only a passive verb is spelled so
 * @param feminine whether it is marked as feminine
 * @param plural whether it is marked as plural or dual
 * @param bare whether it stands without an attached pronoun
 * @param suffixed whether an attached pronoun can follow
 * @param accusative whether it ends in the alef of tanween
 */
public record InflectedForm(
    String folded,
    Shape shape,
    boolean passive,
    boolean feminine,
    boolean plural,
    boolean bare,
    boolean suffixed,
    boolean accusative) {
  /** Whether it is a verb's whose subject is feminine, as far as spelled: دعت, تدعو. */
  public boolean isOfFeminine() {
    return feminine || shape == Shape.IMPERFECT && folded.startsWith("ت");
  }

  /** Parts of a paradigm, as far as spelling and attached particles tell them apart. */
  public enum Shape {
    PERFECT,
    IMPERFECT,
    NOUN,
    PARTICIPLE;

    public boolean isVerb() {
      return this == PERFECT || this == IMPERFECT;
    }
  }
}
