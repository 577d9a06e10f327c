package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.run.Progress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final Pace pace = new Pace();

  @Test
  void the_time_before_the_first_article_does_not_count() {
    at(60, 1000, 0);

    assertEquals("1,000 articles read, 100 annotated, 50/s, 0:18 left", at(62, 1000, 100));
  }

  @Test
  void the_pace_is_that_of_the_last_seconds() {
    for (int second = 1; second <= 100; second++) {
      at(second, 1000, second);
    }
    for (int second = 101; second < 150; second++) {
      at(second, 1000, 100 + (second - 100) * 10L);
    }

    assertEquals("1,000 articles read, 600 annotated, 10/s, 0:40 left", at(150, 1000, 600));
  }

  @Test
  void an_input_that_is_half_read_is_taken_to_hold_as_much_again() {
    at(1, 0, 0);

    assertEquals(
        "500 articles read, 100 annotated, 100/s, 0:09 left",
        pace.line(new Progress(500, 0, 100, 50), 100, Duration.ofSeconds(2)).toString());
  }

  @Test
  void copies_and_rejects_take_no_time() {
    at(1, 1000, 0);

    assertEquals(
        "1,000 articles read, 700 set aside, 100 annotated, 100/s, 0:02 left",
        pace.line(new Progress(1000, 700, 100, 100), 100, Duration.ofSeconds(2)).toString());
  }

  private String at(long second, long read, long annotated) {
    return pace.line(new Progress(read, 0, annotated, 100), 100, Duration.ofSeconds(second))
        .toString();
  }
}
