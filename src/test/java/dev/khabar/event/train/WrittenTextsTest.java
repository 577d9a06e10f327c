package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTextsTest {
  private static AnnotatedText read(String... cells) {
    return new WrittenTexts(sentences -> List.of())
        .text(new LexiconTable.Row("own.tsv", 7, List.of(cells)));
  }

  private static String fault(String... cells) {
    return assertThrows(LexiconException.class, () -> read(cells)).getMessage();
  }

  @Test
  void an_event_has_its_word_and_its_parties() {
    String text = "قدمت الوزارة احتجاجا إلى السفير، وطالبته بالاعتذار للحكومة في عمّان.";
    AnnotatedText read =
        read(
            text,
            "احتجاجا/ACCUSE/ASSERTED/A=الوزارة/R=السفير ;"
                + " طالبت/REQUEST/ASSERTED/A=الوزارة|الحكومة/P=عمّان");
    AnnotatedText.Event first = read.events().get(0);
    assertEquals("احتجاجا", text.substring(first.begin(), first.end()));
    assertEquals(List.of("السفير"), first.recipients());
    AnnotatedText.Event second = read.events().get(1);
    assertEquals(text.indexOf("طالبته"), second.begin());
    assertEquals(List.of("الوزارة", "للحكومة"), second.actors());
    assertEquals(List.of("عمّان"), second.places());
    assertTrue(read.isWritten() && read.isWrittenWithRoles());
  }

  @Test
  void the_same_word_twice_is_two_events_in_turn() {
    String text = "قصف الجيش القرية، ثم قصف المسلحون المعسكر. وكان قصفه عنيفا.";
    List<AnnotatedText.Event> events =
        read(text, "قصف/ASSAULT/ASSERTED ; قصف/ASSAULT/ASSERTED ; قصف#3/ASSAULT/HISTORICAL/A=الجيش")
            .events();
    assertEquals(0, events.get(0).begin());
    assertEquals(text.indexOf("قصف المسلحون"), events.get(1).begin());
    assertEquals(text.indexOf("قصفه"), events.get(2).begin());
  }

  @Test
  void a_trigger_behind_a_particle_that_swallows_the_article_is_found() {
    String text = "تصدت القوات للهجوم ولزيارته أيضا.";
    List<AnnotatedText.Event> events =
        read(text, "الهجوم/ASSAULT/ASSERTED ; زيارة/CONSULT/ASSERTED").events();
    assertEquals(text.indexOf("للهجوم"), events.get(0).begin());
    assertEquals(text.indexOf("زيارته"), events.get(1).begin());
    assertEquals(List.of(), read("هطلت أمطار غزيرة.", "-").events());
  }

  @Test
  void the_shipped_texts_have_no_wrong_line() {
    List<AnnotatedText> texts =
        new WrittenTexts(sentences -> List.of())
            .read(Path.of("src/train/events/written-roles.tsv"));
    assertTrue(texts.size() > 3_000);
    assertTrue(texts.stream().mapToInt(text -> text.events().size()).sum() > 10_000);
  }

  @Test
  void a_wrong_line_says_where_it_is_and_what_is_wrong() {
    String text = "قصف الجيش القرية.";
    assertTrue(fault(text, "قصفت/ASSAULT/ASSERTED").contains("own.tsv"));
    assertTrue(fault(text, "قصفت/ASSAULT/ASSERTED").contains("7"));
    assertTrue(fault(text, "قصفت/ASSAULT/ASSERTED").contains("قصفت is no word"));
    assertTrue(fault(text, "قصف/ATTACK/ASSERTED").contains("no EventType: ATTACK"));
    assertTrue(fault(text, "قصف/ASSAULT/SAID").contains("no Modality: SAID"));
    assertTrue(fault(text, "قصف/ASSAULT").contains("TRIGGER/TYPE/MODALITY"));
    assertTrue(fault(text, "قصف/ASSAULT/ASSERTED/A=البلدة").contains("البلدة does not stand"));
    assertTrue(fault(text, "قصف/ASSAULT/ASSERTED/A=الجيش/A=الجيش").contains("each once"));
    assertTrue(fault(text).contains("its events"));
  }
}
