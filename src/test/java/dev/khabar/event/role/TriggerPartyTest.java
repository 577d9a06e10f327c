package dev.khabar.event.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.TriggerCoder;
import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerPartyTest {
  private static final TriggerCoder CODER = TriggerCoder.load();

  /** What the word gives by itself, told as an event whatever the classifier thinks of it. */
  private static String actor(String text, String word) {
    ArticleView article = CodingBench.view(CodingBench.named(text));
    List<List<ChosenTrigger>> chosen =
        article.sentences().stream().map(view -> chosen(view, word)).toList();
    List<CodedEvent> events = CODER.code(article, chosen);
    return events.isEmpty() ? "" : CodingBench.role(text, events.get(0), RoleName.ACTOR);
  }

  private static List<ChosenTrigger> chosen(SentenceView view, String word) {
    return TriggerFinder.find(view).stream()
        .filter(found -> view.token(found.token()).form().equals(word))
        .map(found -> new ChosenTrigger(found, new ChosenTrigger.Choice(found.options().get(0), 1)))
        .toList();
  }

  @Test
  void protesters_are_who_protests() {
    assertEquals("المتظاهرون", actor("جاب المتظاهرون شوارع المدينة أمس.", "المتظاهرون"));
    assertEquals("متظاهر", actor("شارك نحو ألف متظاهر في إحياء الذكرى.", "متظاهر"));
    assertEquals("المحتجون الغاضبون", actor("وصل المحتجون الغاضبون إلى مبنى البلدية.", "المحتجون"));
  }

  @Test
  void the_besieged_besiege_nobody() {
    assertEquals("", actor("وصلت المؤن إلى المحاصرين في البلدة.", "المحاصرين"));
  }

  @Test
  void a_verb_that_crowds_share_with_others_is_theirs_beside_them() {
    assertTrue(isProtest("سار المتظاهرون نحو القصر مساء أمس.", "سار"));
    assertTrue(!isProtest("سار القطار نحو المحطة ببطء.", "سار"));
  }

  @Test
  void thousands_are_a_number_however_they_are_spelled() {
    String text = "نزل الاف المتظاهرين إلى شوارع العاصمة أمس.";
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), "نزل");
    assertEquals("المتظاهرين", CodingBench.role(text, event, RoleName.ACTOR));
  }

  @Test
  void opening_fire_is_no_preposition() {
    String text = "فتحت الشرطة النار على رجل هاجمها بسكين.";
    assertEquals(EventType.ASSAULT, CodingBench.at(text, CodingBench.code(text), "فتحت").type());
  }

  private static boolean isProtest(String text, String word) {
    return CodingBench.view(CodingBench.named(text)).sentences().stream()
        .flatMap(view -> chosen(view, word).stream())
        .flatMap(found -> found.candidate().options().stream())
        .anyMatch(option -> option.type() == EventType.PROTEST);
  }
}
