package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class NetworkWeightsTest {
  private static final NetworkShape SHAPE = new NetworkShape(4, 8, 4);

  @Test
  void come_back_as_written_in_steps() throws IOException {
    NetworkWeights read = read(bytes(small()));
    assertEquals(SHAPE, read.shape());
    assertArrayEquals(new int[] {-4, 9}, read.wordHashes());
    assertArrayEquals(new float[] {0.5f, -0.25f, 1, 0, 0, 0.125f, -1, 1.5f}, read.words());
    assertArrayEquals(small().places(), read.places(), 1e-3f);
    assertArrayEquals(small().projection(), read.projection(), 1e-3f);
    assertArrayEquals(small().pairs(), read.pairs(), 1e-3f);
  }

  @Test
  void a_damaged_file_and_one_of_another_version_are_refused() throws IOException {
    byte[] good = bytes(small());
    assertThrows(IOException.class, () -> read(Arrays.copyOf(good, good.length / 2)));
    assertThrows(IOException.class, () -> read("no network".getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(other))) {
      out.writeInt(0x4b4e4e31);
      out.writeInt(99);
    }
    IOException e = assertThrows(IOException.class, () -> read(other.toByteArray()));
    assertTrue(e.getMessage().contains("version 99"));
  }

  @Test
  void a_row_is_found_by_its_hash_and_no_other() {
    RowIndex rows = new RowIndex(new int[] {-4, 0, 9, 25});
    assertEquals(3, rows.rowOf(25));
    assertEquals(1, rows.rowOf(0));
    assertEquals(RowIndex.NONE, rows.rowOf(41));
  }

  @Test
  void sizes_that_are_no_multiples_of_four_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new NetworkShape(4, 6, 4));
  }

  private static NetworkWeights small() {
    return new NetworkWeights(
        SHAPE,
        new int[] {-4, 9},
        new float[] {0.5f, -0.25f, 1, 0, 0, 0.125f, -1, 1.5f},
        new int[] {7},
        filled(SHAPE.hidden()),
        filled(SHAPE.projection() * SHAPE.word()),
        filled(4 * SHAPE.memory()),
        filled(SHAPE.hidden()),
        filled(2 * SHAPE.memory() * SHAPE.hidden()),
        filled(SHAPE.hidden() * LabelSet.SIZE),
        filled(LabelSet.SIZE),
        filled(LabelSet.pairCount()));
  }

  private static float[] filled(int length) {
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = (i % 7 - 3) * 0.3f;
    }
    return numbers;
  }

  private static byte[] bytes(NetworkWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }

  private static NetworkWeights read(byte[] bytes) throws IOException {
    return NetworkWeights.read(new ByteArrayInputStream(bytes));
  }
}
