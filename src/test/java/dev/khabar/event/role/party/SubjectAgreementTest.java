package dev.khabar.event.role.party;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodingBench;
import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectAgreementTest {
  /** Whether a party, by its first word, is ruled out as the subject of a verb. */
  private static boolean excludes(String text, String verb, String party, String... names) {
    CleanArticle article = CodingBench.named(text, names);
    SentenceView view = CodingBench.view(article).sentences().get(0);
    Candidate trigger =
        TriggerFinder.find(view).stream()
            .filter(candidate -> view.token(candidate.token()).form().endsWith(verb))
            .findFirst()
            .orElseThrow();
    RoleCandidates.Item item =
        RoleCandidates.of(view, List.of(trigger), References.of(CodingBench.view(article))).stream()
            .filter(of -> view.token(of.party().first()).form().equals(party))
            .findFirst()
            .orElseThrow();
    return SubjectAgreement.excludes(view, trigger, item);
  }

  @Test
  void a_feminine_verb_has_no_man_behind_it_as_its_subject() {
    assertTrue(excludes("اتهمت الوزير أمس بعرقلة الاتفاق.", "اتهمت", "الوزير"));
    assertTrue(excludes("اتهمت المتظاهرين أمس بالتخريب.", "اتهمت", "المتظاهرين"));
    assertFalse(excludes("اتهمت الحكومة خصومها بالتخريب.", "اتهمت", "الحكومة"));
  }

  @Test
  void leaders_are_the_subject_of_a_plural_verb() {
    assertFalse(excludes("القادة في العاصمة يحذرون من التصعيد.", "يحذرون", "القادة"));
  }

  @Test
  void the_authorities_are_no_subject_of_a_masculine_verb_behind_them() {
    assertTrue(excludes("السلطات في العاصمة هدد بالاستقالة.", "هدد", "السلطات"));
  }

  @Test
  void one_man_is_no_subject_of_a_plural_verb_behind_him_two_are() {
    String one = "قال شهود إن تلاميذ مولانا عبد العزيز احتجزوا أربعة رهائن.";
    String name = "عبد العزيز=PERSON";
    assertTrue(excludes(one, "احتجزوا", "عبد", name));
    assertFalse(excludes(one, "احتجزوا", "تلاميذ", name));
    String two = "قال شهود إن عبد العزيز وحراسه هاجموا مقر الحزب.";
    assertFalse(excludes(two, "هاجموا", "عبد", name));
  }

  @Test
  void who_speaks_may_be_anybody() {
    assertFalse(excludes("نطالب الحكومة بفتح الطريق.", "نطالب", "الحكومة"));
  }
}
