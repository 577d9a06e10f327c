package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.event.lexicon.InflectedForm.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The forms of an Arabic verb as newspapers write them: both tenses, both voices, persons, and the
 * active participle of derived verbs. After the tables of any reference grammar (Wright, Grammar of
 * the Arabic Language, vol. I, 34-61); vowels are not written, so one spelling often stands for
 * several forms.
 */
final class VerbInflection {
  private final List<InflectedForm> forms = new ArrayList<>();

  private VerbInflection() {}

  /**
   * All forms of a verb.
   *
   * @param perfect third person masculine singular of the perfect, hamzas written
   * @param imperfect the same of the imperfect where it does not follow from the perfect
   * @param participles whether the participle belongs to the lemma too
   */
  static List<InflectedForm> of(String perfect, Optional<String> imperfect, boolean participles) {
    VerbInflection inflection = new VerbInflection();
    String written = withoutMarks(perfect);
    String present = withoutMarks(imperfect.orElseGet(() -> imperfectOf(written)));
    boolean hamza = written.endsWith("أ");
    inflection.perfect(Folding.fold(written), false, hamza);
    inflection.imperfect(Folding.fold(present), false, present.endsWith("أ"));
    String passive = Folding.fold(passiveOf(written));
    if (!passive.equals(Folding.fold(written))) {
      inflection.perfect(passive, true, false);
    }
    String passivePresent = passivePresentOf(Folding.fold(present));
    if (!passivePresent.equals(Folding.fold(present))) {
      inflection.imperfect(passivePresent, true, false);
    }
    if (participles && written.length() > 3) {
      inflection.participle(Folding.fold("م" + present.substring(1)));
    }
    return List.copyOf(inflection.forms);
  }

  /** The imperfect of derived and strong verbs; weak verbs of the first form need theirs given. */
  static String imperfectOf(String perfect) {
    int n = perfect.length();
    if (perfect.startsWith("است") && n == 6 && perfect.charAt(4) == 'ا') {
      return "يست" + perfect.charAt(3) + "ي" + perfect.charAt(5);
    }
    if (perfect.charAt(0) == 'ا') {
      return "ي" + endingInYeh(perfect.substring(1));
    }
    if (perfect.charAt(0) == 'أ' && n >= 3) {
      boolean hollow = n == 4 && perfect.charAt(2) == 'ا';
      return hollow
          ? "ي" + perfect.charAt(1) + "ي" + perfect.charAt(3)
          : "ي" + endingInYeh(perfect.substring(1));
    }
    return "ي" + perfect;
  }

  private static String endingInYeh(String stem) {
    return stem.endsWith("ى") ? stem.substring(0, stem.length() - 1) + "ي" : stem;
  }

  private static String passiveOf(String perfect) {
    int n = perfect.length();
    if (n == 3 && perfect.charAt(1) == 'ا') {
      return perfect.charAt(0) + "ي" + perfect.charAt(2);
    }
    if (n == 4 && perfect.charAt(1) == 'ا' && perfect.charAt(0) != 'ا') {
      return perfect.charAt(0) + "و" + perfect.substring(2);
    }
    if (n == 5 && perfect.charAt(0) == 'ت' && perfect.charAt(2) == 'ا') {
      return perfect.substring(0, 2) + "و" + perfect.substring(3);
    }
    boolean hollow = n >= 4 && perfect.charAt(n - 2) == 'ا' && isAlef(perfect.charAt(0));
    if (hollow) {
      return perfect.substring(0, n - 2) + "ي" + perfect.charAt(n - 1);
    }
    if (perfect.endsWith("أ")) {
      return perfect.substring(0, n - 1) + "ئ";
    }
    return perfect.endsWith("ا") ? perfect.substring(0, n - 1) + "ي" : perfect;
  }

  private static String passivePresentOf(String present) {
    int n = present.length();
    char middle = n >= 4 ? present.charAt(n - 2) : 'x';
    if ((middle == 'و' || middle == 'ي') && n <= 6) {
      return present.substring(0, n - 2) + "ا" + present.charAt(n - 1);
    }
    return present.endsWith("و") ? present.substring(0, n - 1) + "ي" : present;
  }

  private static boolean isAlef(char c) {
    return c == 'ا' || c == 'أ';
  }

  /**
   * The perfect.
   *
   * @param hamza whether it ends in أ, which folding writes as ا but which stays: بدأت, بدأوا,
   *     بدؤوا
   */
  private void perfect(String stem, boolean passive, boolean hamza) {
    int n = stem.length();
    boolean weak = stem.endsWith("ي") && n >= 3;
    boolean weakAlef = stem.endsWith("ا") && !hamza;
    String cut = stem.substring(0, n - 1);
    if (hamza) {
      add(cut + "ؤوا", Shape.PERFECT, passive, false, true, true, false);
      add(cut + "ؤو", Shape.PERFECT, passive, false, true, false, true);
    }
    add(stem, Shape.PERFECT, passive, false, false, true, !weak);
    if (weak) {
      add(cut + "ا", Shape.PERFECT, passive, false, false, false, true);
    }
    String feminine = (weak && !passive) || weakAlef ? cut + "ت" : stem + "ت";
    add(feminine, Shape.PERFECT, passive, true, false, true, true);
    String plural = weak || weakAlef ? cut : stem;
    add(plural + "وا", Shape.PERFECT, passive, false, true, true, false);
    add(plural + "و", Shape.PERFECT, passive, false, true, false, true);
    add(weakAlef ? cut + "وا" : stem + "ا", Shape.PERFECT, passive, false, true, true, true);
    add(feminine + "ا", Shape.PERFECT, passive, true, true, true, true);
    String consonantal = weakAlef ? cut + "و" : n == 2 ? stem + stem.charAt(1) : stem;
    add(consonantal + "نا", Shape.PERFECT, passive, false, true, true, true);
    add(consonantal + "ن", Shape.PERFECT, passive, true, true, true, true);
  }

  private void imperfect(String present, boolean passive, boolean hamza) {
    String body = present.substring(1);
    boolean weak = body.endsWith("ي") || body.endsWith("و") || (body.endsWith("ا") && !hamza);
    String cut = weak ? body.substring(0, body.length() - 1) : body;
    for (char person : new char[] {'ي', 'ت', 'ن', 'ا'}) {
      boolean feminine = person == 'ت';
      add(person + body, Shape.IMPERFECT, passive, feminine, false, true, true);
      if (body.endsWith("ي")) {
        // Verbs in alef maqsura write alef before a pronoun: يتحداها.
        add(person + cut + "ا", Shape.IMPERFECT, passive, feminine, false, false, true);
      }
      if (person == 'ن' || person == 'ا') {
        continue;
      }
      add(person + cut + "ون", Shape.IMPERFECT, passive, false, true, true, true);
      if (hamza) {
        String seat = body.substring(0, body.length() - 1) + "ؤ";
        add(person + seat + "ون", Shape.IMPERFECT, passive, false, true, true, true);
        add(person + seat + "وا", Shape.IMPERFECT, passive, false, true, true, false);
      }
      add(person + cut + "وا", Shape.IMPERFECT, passive, false, true, true, false);
      add(person + cut + "و", Shape.IMPERFECT, passive, false, true, false, true);
      add(person + body + "ان", Shape.IMPERFECT, passive, feminine, true, true, true);
      add(person + body + "ا", Shape.IMPERFECT, passive, feminine, true, true, true);
      add(person + body + "ن", Shape.IMPERFECT, passive, true, true, true, true);
      if (weak && cut.length() >= 2) {
        add(person + cut, Shape.IMPERFECT, passive, feminine, false, true, false);
      }
    }
    int n = body.length();
    boolean hollow = n >= 3 && "ويا".indexOf(body.charAt(n - 2)) >= 0 && !weak;
    if (hollow) {
      String jussive = body.substring(0, n - 2) + body.charAt(n - 1);
      for (char person : new char[] {'ي', 'ت'}) {
        add(person + jussive, Shape.IMPERFECT, passive, person == 'ت', false, true, true);
      }
    }
  }

  private void participle(String masculine) {
    String stem = masculine;
    add(stem, Shape.PARTICIPLE, false, false, false, true, false);
    for (String ending : new String[] {"ه", "تا", "تين", "ات"}) {
      boolean plural = !ending.equals("ه");
      add(stem + ending, Shape.PARTICIPLE, false, true, plural, true, false);
    }
    forms.add(
        new InflectedForm(stem + "ا", Shape.PARTICIPLE, false, false, false, true, false, true));
    String plural = stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) : stem;
    for (String ending : new String[] {"ون", "ين", "ان"}) {
      add(plural + ending, Shape.PARTICIPLE, false, false, true, true, false);
    }
  }

  private void add(
      String folded,
      Shape shape,
      boolean passive,
      boolean feminine,
      boolean plural,
      boolean bare,
      boolean suffixed) {
    if (folded.length() >= 2) {
      forms.add(new InflectedForm(folded, shape, passive, feminine, plural, bare, suffixed, false));
    }
  }

  private static String withoutMarks(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!Folding.isMark(word.charAt(i))) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }
}
