package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
  @Test
  void arabic_cells_stand_at_the_right_of_their_column_each_isolated() {
    TextColumns table = new TextColumns(List.of("role", "name"), 40);
    table.add(List.of("ACTOR", "ليبيا"));
    table.add(List.of("PLACE", "المغرب"));
    assertEquals(
        List.of(
            "role   name",
            "─────  ──────",
            "ACTOR   \u2068ليبيا\u2069",
            "PLACE  \u2068المغرب\u2069"),
        table.lines());
  }

  @Test
  void vowel_signs_and_format_marks_take_no_place_and_emoji_take_two() {
    assertEquals(5, TextColumns.width("مُحَمَّدٌ") + 1);
    assertEquals(2, TextColumns.width("📰"));
    assertEquals(3, TextColumns.width("a\u200fbc"));
  }

  @Test
  void long_cells_are_cut_and_lines_joined() {
    TextColumns table = new TextColumns(List.of("text"), 10);
    table.add(List.of("one\ntwo three four"));
    String cell = table.lines().get(2);
    assertTrue(cell.startsWith("one ⏎ two"), cell);
    assertTrue(cell.endsWith("…"), cell);
    assertTrue(TextColumns.width(cell) <= 10, cell);
  }
}
