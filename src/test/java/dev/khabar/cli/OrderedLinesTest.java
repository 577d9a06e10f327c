package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedLinesTest {
  @Test
  void lines_come_in_the_order_they_were_asked_for() throws IOException {
    StringWriter written = new StringWriter();
    try (OrderedLines lines = new OrderedLines(new PrintWriter(written))) {
      for (int i = 0; i < 200; i++) {
        int number = i;
        lines.add(
            () -> {
              Thread.sleep(number % 7 == 0 ? 3 : 0);
              return Integer.toString(number);
            });
      }
    }
    assertEquals(
        IntStream.range(0, 200).mapToObj(i -> i + "\n").collect(Collectors.joining()),
        written.toString());
  }

  @Test
  void an_output_that_takes_no_more_is_a_failure_and_not_a_short_answer() {
    RunException failure =
        assertThrows(
            RunException.class,
            () -> {
              try (OrderedLines lines = new OrderedLines(new PrintWriter(new FullDisk()))) {
                lines.add(() -> "line");
              }
            });

    assertEquals(ExitStatus.FAILED, failure.status());
    assertTrue(failure.getMessage().contains("the disk is full"), failure.getMessage());
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void close() {}
  }
}
