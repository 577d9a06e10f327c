package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodingRobustnessTest {
  private static final String REPORT =
      "هاجم مسلحون نقطة للجيش العراقي في كركوك يوم الإثنين وقتلوا ثلاثة جنود";

  @Test
  void a_text_without_a_sentence_end_is_coded_in_linear_time() {
    String text = (REPORT + " ").repeat(3_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CodingBench.code(text));
  }

  @Test
  void an_article_with_a_sentence_without_end_is_coded_in_linear_time() {
    String text = "عنوان الخبر\nجملة أولى. جملة ثانية.\n" + (REPORT + " ").repeat(3_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CodingBench.code(text));
  }

  /** The limit is of processor time, since others may use the machine: it takes a fifth of it. */
  @Test
  void an_event_that_is_told_five_thousand_times_is_held_against_its_parties_once() {
    String text = (REPORT + ". ").repeat(5_000);
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    List<CodedEvent> events = CodingBench.code(text);
    assertTrue(events.stream().map(CodedEvent::story).distinct().count() < 10);
    assertTrue(clock.getCurrentThreadCpuTime() - before < Duration.ofSeconds(25).toNanos());
  }

  @Test
  void odd_texts_are_coded_or_left() {
    for (String text :
        List.of(
            "",
            " ",
            "\ud800",
            "و",
            "😀".repeat(10_000),
            "ق".repeat(100_000),
            "(((((",
            "\ufd5f#\ufcf2#",
            "99999999999999999999 قتيلا في هجوم على 99999999999999999999 شخصا",
            "31/2/2024 هجوم في 45 فبراير 20245",
            "hello قصفت world الطائرات town")) {
      CodingBench.code(text);
    }
  }

  @Property(tries = 200)
  void any_text_is_coded_or_left(@ForAll @StringLength(max = 300) String text) {
    List<CodedEvent> events = CodingBench.code(text.replace('\r', ' '));
    assertEquals(events, CodingBench.code(text.replace('\r', ' ')));
  }

  @Test
  void threads_code_as_one_does() throws InterruptedException, ExecutionException {
    List<CodedEvent> alone = CodingBench.code(REPORT);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<CodedEvent>>> together = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        together.add(pool.submit(() -> CodingBench.code(REPORT)));
      }
      for (Future<List<CodedEvent>> future : together) {
        assertEquals(alone, future.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
