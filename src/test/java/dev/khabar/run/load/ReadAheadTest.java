package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.khabar.run.Dataset;
import dev.khabar.run.PublishedFile;
import dev.khabar.run.Storage;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  @Test
  void memory_used_up_in_the_reading_thread_ends_the_load() {
    Storage exhausted =
        (Storage)
            Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (proxy, method, arguments) -> {
                  throw new OutOfMemoryError("invented");
                });
    ReadAhead reading =
        new ReadAhead(
            new PublishedRun(exhausted, "run", null),
            List.of(new PublishedFile("articles/part-00000-of-00001.avro", 1, 1, "")),
            Dataset.ARTICLES.schema());

    Throwable failure =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> assertThrows(IllegalStateException.class, () -> reading.visit(row -> {})));

    assertInstanceOf(OutOfMemoryError.class, failure.getCause());
  }
}
