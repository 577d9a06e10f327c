package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  void every_type_has_ten_sentences_with_it_and_eight_without() {
    Map<EventType, Integer> with = new EnumMap<>(EventType.class);
    Map<EventType, Integer> without = new EnumMap<>(EventType.class);
    for (LexiconTable.Row row : CASES) {
      if (row.cell(1).startsWith("-")) {
        without.merge(EventType.valueOf(row.cell(1).substring(1)), 1, Integer::sum);
      } else {
        with.merge(EventType.valueOf(row.cell(1).split("/", -1)[1]), 1, Integer::sum);
      }
    }
    for (EventType type : EventType.values()) {
      assertTrue(with.getOrDefault(type, 0) >= 10, type + " in " + with);
      assertTrue(without.getOrDefault(type, 0) >= 8, type + " in " + without);
    }
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
