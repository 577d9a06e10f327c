package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.LexiconException;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void the_innermost_cause_is_told() {
    assertEquals("it ends", Failure.cause(new RuntimeException(new IOException("it ends"))));
  }

  @Test
  void of_a_file_of_the_program_its_name_is_told_and_not_only_why_it_cannot_be_read() {
    LexiconException wrong =
        new LexiconException("names.bin", "is damaged", new EOFException("it ends"));
    assertEquals("names.bin: is damaged", Failure.cause(new RuntimeException(wrong)));
  }
}
