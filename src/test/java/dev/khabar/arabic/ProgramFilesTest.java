package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProgramFilesTest {
  private static final class Held {
    static final Object CONTENT = read();

    private static Object read() {
      throw new LexiconException("held.tsv", 3, "unknown class 'X'");
    }
  }

  private static String told(Executable reading) {
    return assertThrows(LexiconException.class, reading).getMessage();
  }

  @Test
  void a_file_that_is_damaged_or_missing_is_named_with_what_helps() {
    assertEquals(
        "vocabulary.bin: is damaged or of another version (it ends); build the program again",
        told(
            () ->
                ProgramFiles.read(
                    Vocabulary.class,
                    "vocabulary.bin",
                    in -> {
                      throw new EOFException("it ends");
                    })));
    assertEquals(
        "none.bin: is missing from the program; build it again",
        told(() -> ProgramFiles.read(Vocabulary.class, "none.bin", Vocabulary::read)));
  }

  @Test
  void an_error_in_a_table_that_a_class_holds_is_told_as_it_is() {
    assertEquals(
        "held.tsv:3: unknown class 'X'", told(() -> ProgramFiles.require(() -> Held.CONTENT)));
  }
}
