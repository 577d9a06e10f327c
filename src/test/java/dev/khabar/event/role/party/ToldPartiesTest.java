package dev.khabar.event.role.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.entity.EntityRef;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.RoleName;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldPartiesTest {
  private static final String TEXT =
      """
      نقابة المعلمين تعلن الإضراب
      قال منير الحلو إن الأجور لا تكفي.
      وطالب بزيادة الرواتب قبل نهاية الشهر.
      """;

  private static CleanArticle article() {
    return CodingBench.named(TEXT, "نقابة المعلمين=ORGANIZATION", "منير الحلو=PERSON");
  }

  @Test
  void who_spoke_in_the_sentence_before_is_remembered_once() {
    CleanArticle article = article();
    ToldParties told = ToldParties.of(article);
    for (SentenceView view : CodingBench.view(article).sentences()) {
      if (view.sentence().index() < 2) {
        told.add(view);
      }
    }
    List<ToldParties.Told> before = told.before(2);
    ToldParties.Told speaker =
        before.stream()
            .filter(party -> party.standings().contains(ToldParties.Standing.SPEAKER))
            .findFirst()
            .orElseThrow();
    assertEquals("منير الحلو", speaker.filler().entity().map(EntityRef::name).orElseThrow());
    assertEquals(1, speaker.age());
    assertTrue(speaker.standings().contains(ToldParties.Standing.SUBJECT));
  }

  @Test
  void a_demand_without_a_subject_is_the_speakers() {
    List<CodedEvent> events = CodingBench.CODER.code(article());
    CodedEvent demand = CodingBench.at(TEXT, events, "طالب");
    assertEquals("منير الحلو", CodingBench.role(TEXT, demand, RoleName.ACTOR));
  }
}
