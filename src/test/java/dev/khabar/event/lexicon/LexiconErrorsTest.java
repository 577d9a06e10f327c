package dev.khabar.event.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.UserTable;
import dev.khabar.event.EventCoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconErrorsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ناوش;;V;FIGHT;;|unknown event type 'FIGHT'",
        "ناوش;;X;ASSAULT;;|unknown part of speech 'X'",
        "ناوش;;V;ASSAULT;;subject=HERO|unknown role 'HERO'",
        "ناوش;;V;ASSAULT;;wrong|unknown constraint 'wrong'",
        "ناوش;;V;ASSAULT;;without=|an empty word in 'without='",
        ";;V;ASSAULT;;|a trigger needs a lemma"
      })
  void a_wrong_line_stops_the_load_with_file_line_and_reason(String line, String reason)
      throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "# mine\n" + line.replace(';', '\t') + "\n");
    LexiconException error =
        assertThrows(
            LexiconException.class, () -> EventCoder.load(Optional.of(UserTable.of(file))));
    assertTrue(error.getMessage().startsWith(file + ":2: "), error.getMessage());
    assertTrue(error.getMessage().contains(reason), error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بيت;SITES;M;S|unknown class of nouns 'SITES'",
        "بيت;SITE,HOME;M;S|unknown class of nouns 'HOME'",
        "بيت;SITE;N;S|'NS' is no gender and number",
        "بيت;SITE|'' is no gender and number"
      })
  void a_wrong_noun_is_told_with_file_line_and_reason(String line, String reason)
      throws IOException {
    List<LexiconTable.Row> rows =
        LexiconTable.read(
            "nouns.tsv",
            new ByteArrayInputStream(
                ("# mine\n" + line.replace(';', '\t')).getBytes(StandardCharsets.UTF_8)));
    LexiconException error = assertThrows(LexiconException.class, () -> NounClasses.read(rows));
    assertTrue(error.getMessage().startsWith("nouns.tsv:2: " + reason), error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FORM;في|words.tsv:1: unknown class of words 'FORM'",
        "CAUSE;|words.tsv:1: no words of CAUSE",
        "CAUSE;إثر!CAUSE;جراء|words.tsv:2: CAUSE stands in an earlier line too",
        "CAUSE;إثر|word-classes.tsv: has no line for DELEGATION"
      })
  void a_wrong_class_of_words_is_told_with_file_line_and_reason(String lines, String message)
      throws IOException {
    String table = lines.replace(';', '\t').replace('!', '\n');
    List<LexiconTable.Row> rows =
        LexiconTable.read(
            "words.tsv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    LexiconException error = assertThrows(LexiconException.class, () -> WordClass.read(rows));
    assertTrue(error.getMessage().startsWith(message), error.getMessage());
  }

  @Test
  void a_missing_file_is_named() {
    Path file = folder.resolve("none.tsv");
    LexiconException error =
        assertThrows(
            LexiconException.class, () -> EventCoder.load(Optional.of(UserTable.of(file))));
    assertTrue(error.getMessage().contains("none.tsv"));
  }

  @Test
  void a_file_in_another_charset_is_refused() throws IOException {
    Path file = folder.resolve("cp1256.tsv");
    Files.write(
        file, "\u00e4\u00e7\u00e6\u00d4\t\tV\tASSAULT\n".getBytes(StandardCharsets.ISO_8859_1));
    LexiconException error =
        assertThrows(
            LexiconException.class, () -> EventCoder.load(Optional.of(UserTable.of(file))));
    assertTrue(error.getMessage().contains("UTF-8"), error.getMessage());
  }

  @Test
  void a_trigger_that_stands_twice_in_one_table_is_refused() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "ناوش\t\tV\tASSAULT\tfirearms\nتزلّج\t\tV\tAID\nناوش\t\tV\tASSAULT\n");
    LexiconException error =
        assertThrows(
            LexiconException.class, () -> EventCoder.load(Optional.of(UserTable.of(file))));
    assertTrue(
        error.getMessage().startsWith(file + ":3: 'ناوش/V/ASSAULT' stands in line 1 too"),
        error.getMessage());
  }

  @Test
  void a_users_trigger_is_added() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "تزلّج\tيتزلج\tV\tCOOPERATE\t\t\n");
    int before = EventLexicon.load(Optional.empty()).size();
    assertEquals(before + 1, EventLexicon.load(Optional.of(UserTable.of(file))).size());
  }
}
