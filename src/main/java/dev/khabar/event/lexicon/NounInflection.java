package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.event.lexicon.InflectedForm.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of an Arabic noun as newspapers write them: singular, dual, sound feminine plural, the
 * broken plurals that the lexicon gives, tanween alef, and the spelling before attached pronouns.
 */
final class NounInflection {
  private final Shape shape;
  private final List<InflectedForm> forms = new ArrayList<>();

  private NounInflection(Shape shape) {
    this.shape = shape;
  }

  /**
   * All forms of a noun or adjective.
   *
   * @param singular the singular, or the only form
   * @param plurals broken plurals, or sound ones that the rules here do not give
   * @param participle whether it is a participle or adjective, which takes ون and ة as well
   */
  static List<InflectedForm> of(String singular, List<String> plurals, boolean participle) {
    NounInflection inflection = new NounInflection(participle ? Shape.PARTICIPLE : Shape.NOUN);
    inflection.singular(Folding.fold(singular), isFeminine(singular));
    if (participle) {
      inflection.adjective(Folding.fold(singular));
    }
    for (String plural : plurals) {
      inflection.plural(Folding.fold(plural), isFeminine(plural));
    }
    return List.copyOf(inflection.forms);
  }

  /** Whether it ends in ة: توجيه and منوه do not, though folding writes both alike. */
  private static boolean isFeminine(String word) {
    return word.endsWith("ة");
  }

  private void singular(String noun, boolean marbuta) {
    int n = noun.length();
    if (marbuta && n > 2) {
      String stem = noun.substring(0, n - 1);
      add(noun, true, false, true, false, false);
      add(stem + "ت", true, false, false, true, false);
      addDual(stem + "ت", true);
      add(stem + "ات", true, true, true, true, false);
      return;
    }
    add(noun, false, false, true, true, false);
    add(noun + "ا", false, false, true, false, true);
    if (noun.endsWith("ء")) {
      // The seat of the hamza before a pronoun: اعتداؤه, اعتدائه, and dual اعتداءان.
      String stem = noun.substring(0, n - 1);
      add(stem + "ؤ", false, false, false, true, false);
      add(stem + "ئ", false, false, false, true, false);
    }
    if (noun.endsWith("ي") && n > 3) {
      // The indefinite of a noun in yeh loses it: تصدٍّ.
      add(noun.substring(0, n - 1), false, false, true, false, false);
      add(noun.substring(0, n - 1) + "ا", false, false, false, true, false);
    }
    if (n > 2) {
      addDual(noun, false);
      add(noun + "ات", true, true, true, true, false);
    }
  }

  private void adjective(String masculine) {
    String stem =
        masculine.endsWith("ي") ? masculine.substring(0, masculine.length() - 1) : masculine;
    add(stem + "ون", false, true, true, false, false);
    add(stem + "ين", false, true, true, false, false);
    add(masculine + "ه", true, false, true, false, false);
    add(masculine + "ات", true, true, true, false, false);
  }

  private void plural(String plural, boolean marbuta) {
    add(plural, false, true, true, !marbuta, false);
    if (marbuta) {
      add(plural.substring(0, plural.length() - 1) + "ت", false, true, false, true, false);
    } else {
      add(plural + "ا", false, true, true, false, true);
    }
  }

  private void addDual(String stem, boolean feminine) {
    add(stem + "ان", feminine, true, true, false, false);
    add(stem + "ين", feminine, true, true, false, false);
    add(stem + "ا", feminine, true, true, true, false);
    add(stem + "ي", feminine, true, feminine, true, false);
  }

  private void add(
      String folded,
      boolean feminine,
      boolean plural,
      boolean bare,
      boolean suffixed,
      boolean accusative) {
    if (folded.length() >= 2) {
      forms.add(
          new InflectedForm(folded, shape, false, feminine, plural, bare, suffixed, accusative));
    }
  }
}
