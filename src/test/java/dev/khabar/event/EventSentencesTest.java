package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.khabar.arabic.LexiconTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences with an event and without one, for every type. */
class EventSentencesTest {
  private static final List<LexiconTable.Row> CASES =
      LexiconTable.resource(EventSentencesTest.class, "sentences.tsv");

  @TestFactory
  List<DynamicTest> sentences_report_the_event_that_they_report_and_no_other() {
    return CASES.stream()
        .map(row -> DynamicTest.dynamicTest("line " + row.line(), () -> check(row)))
        .toList();
  }

  @Test
  void every_type_has_a_sentence_with_it() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (LexiconTable.Row row : CASES) {
      if (!row.cell(1).startsWith("-")) {
        types.add(EventType.valueOf(row.cell(1).split("/", -1)[1]));
      }
    }
    assertEquals(EnumSet.allOf(EventType.class), types);
  }

  private static void check(LexiconTable.Row row) {
    String text = row.cell(0);
    List<CodedEvent> events = CodingBench.code(text);
    if (row.cell(1).startsWith("-")) {
      EventType type = EventType.valueOf(row.cell(1).substring(1));
      assertFalse(
          events.stream()
              .anyMatch(event -> event.type() == type && event.modality() == Modality.ASSERTED),
          text);
      return;
    }
    String[] wanted = row.cell(1).split("/", -1);
    CodedEvent event = CodingBench.at(text, events, wanted[0]);
    assertEquals(EventType.valueOf(wanted[1]), event.type(), text);
    assertEquals(Modality.valueOf(wanted[2]), event.modality(), text);
  }
}
