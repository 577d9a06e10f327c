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

class CrfWeightsTest {
  @Test
  void come_back_as_written_in_steps_and_without_features_of_no_weight() throws IOException {
    float[] node = new float[2 * LabelSet.SIZE];
    node[3] = 1.26f;
    node[4] = -40;
    float[] edge = new float[LabelSet.pairCount()];
    edge[0] = 0.5f;
    CrfWeights weights = read(bytes(CrfWeights.of(new int[] {-7, 9}, node, new int[] {5}, edge)));
    assertEquals(2, weights.size());
    float[] sums = new float[LabelSet.SIZE];
    weights.addNode(-7, sums);
    weights.addNode(9, sums);
    weights.addNode(1234, sums);
    assertEquals(1.26f, sums[3], 1f / CrfWeights.STEPS);
    assertEquals(-40f, sums[4]);
  }

  @Test
  void the_same_weights_give_the_same_file() throws IOException {
    float[] node = new float[LabelSet.SIZE];
    Arrays.fill(node, 0.3f);
    float[] edge = new float[LabelSet.pairCount()];
    assertArrayEquals(
        bytes(CrfWeights.of(new int[] {1}, node, new int[] {2}, edge)),
        bytes(CrfWeights.of(new int[] {1}, node, new int[] {2}, edge)));
  }

  @Test
  void a_damaged_file_and_one_of_another_version_are_refused() throws IOException {
    float[] node = new float[LabelSet.SIZE];
    node[0] = 1;
    byte[] good = bytes(CrfWeights.of(new int[] {1}, node, new int[0], new float[0]));
    assertThrows(IOException.class, () -> read(Arrays.copyOf(good, good.length / 2)));
    assertThrows(IOException.class, () -> read("no model".getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(other))) {
      out.writeInt(0x4b4e4531);
      out.writeInt(99);
    }
    IOException e = assertThrows(IOException.class, () -> read(other.toByteArray()));
    assertTrue(e.getMessage().contains("version 99"));
  }

  private static byte[] bytes(CrfWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }

  private static CrfWeights read(byte[] bytes) throws IOException {
    return CrfWeights.read(new ByteArrayInputStream(bytes));
  }
}
