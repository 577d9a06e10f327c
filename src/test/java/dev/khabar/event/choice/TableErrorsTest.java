package dev.khabar.event.choice;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FIGHT;N;*;before 2;بارد|unknown event type 'FIGHT'",
        "ASSAULT;X;*;before 2;بارد|unknown form 'X'",
        "ASSAULT;N;*;beside 2;بارد|unknown place 'BESIDE'",
        "ASSAULT;N;*;before;بارد|'before' needs a place and a number of words",
        "ASSAULT;N;*;before two;بارد|'before two' needs a place and a number of words"
      })
  void wrong_company_is_told_with_file_line_and_reason(String line, String reason) {
    assertTold("table.tsv:7: " + reason, () -> EmptyCompany.lines(List.of(row(line))));
  }

  @Test
  void an_unknown_class_of_words_is_told_with_file_line_and_reason() {
    assertTold(
        "table.tsv:7: unknown class of words 'WITH'",
        () -> ActWords.words(List.of(row("WITH;في"))));
  }

  @Test
  void a_class_of_words_that_is_missing_is_named() {
    assertTold(
        "doubles.tsv: has no line for ANSWERS", () -> ActWords.words(List.of(row("WITHIN;في"))));
  }

  private static LexiconTable.Row row(String cells) {
    return new LexiconTable.Row("table.tsv", 7, List.of(cells.split(";", -1)));
  }

  private static void assertTold(String message, Executable reading) {
    LexiconException error = assertThrows(LexiconException.class, reading);
    assertTrue(error.getMessage().startsWith(message), error.getMessage());
  }
}
