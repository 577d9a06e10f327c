package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

/** Records on their way through a group. */
class ChunksTest {
  @Test
  void records_of_any_size_come_out_under_their_key_as_they_went_in() {
    Random random = new Random(1);
    Map<Integer, List<byte[]>> given = new TreeMap<>();
    Map<Integer, List<byte[]>> sent = new TreeMap<>();
    Chunks<Integer> chunks = new Chunks<>();
    for (int i = 0; i < 3_000; i++) {
      byte[] record = new byte[random.nextInt(100) == 0 ? 100_000 : random.nextInt(200)];
      random.nextBytes(record);
      int key = random.nextInt(random.nextBoolean() ? 3 : 90);
      given.computeIfAbsent(key, k -> new ArrayList<>()).add(record);
      chunks.add(key, record, chunk -> keep(sent, chunk));
    }
    chunks.flush(chunk -> keep(sent, chunk));
    assertEquals(given.keySet(), sent.keySet());
    given.forEach((key, records) -> assertSame(records, Chunks.records(sent.get(key))));
  }

  @Test
  void small_records_alike_are_few_elements_of_few_bytes() {
    List<KV<String, byte[]>> sent = new ArrayList<>();
    Chunks<String> chunks = new Chunks<>();
    for (int i = 0; i < 10_000; i++) {
      byte[] record = "سطر من جدول ورقمه %05d".formatted(i).getBytes(StandardCharsets.UTF_8);
      chunks.add("shard", record, sent::add);
    }
    chunks.flush(sent::add);
    assertTrue(sent.size() < 10, sent.size() + " elements");
    int bytes = sent.stream().mapToInt(chunk -> chunk.getValue().length).sum();
    assertTrue(bytes < 10_000 * 39 / 4, bytes + " bytes");
  }

  @Test
  void a_bundle_without_records_sends_nothing() {
    List<KV<String, byte[]>> sent = new ArrayList<>();
    new Chunks<String>().flush(sent::add);
    assertEquals(List.of(), sent);
  }

  private static void keep(Map<Integer, List<byte[]>> sent, KV<Integer, byte[]> chunk) {
    sent.computeIfAbsent(chunk.getKey(), key -> new ArrayList<>()).add(chunk.getValue());
  }

  private static void assertSame(List<byte[]> expected, Iterable<byte[]> records) {
    int i = 0;
    for (byte[] record : records) {
      assertArrayEquals(expected.get(i++), record);
    }
    assertEquals(expected.size(), i);
  }
}
