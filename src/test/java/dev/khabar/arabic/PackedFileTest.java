package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackedFileTest {
  /** A number that says how many more there are, not compressed, so that a bit is a number's. */
  private static byte[] packed(int count, int... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(
            new GZIPOutputStream(bytes) {
              {
                def.setLevel(Deflater.NO_COMPRESSION);
              }
            })) {
      out.writeInt(count);
      for (int number : numbers) {
        out.writeInt(number);
      }
    }
    return bytes.toByteArray();
  }

  private static int sum(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    int sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += in.readInt();
    }
    return sum;
  }

  private static int read(byte[] file) throws IOException {
    return PackedFile.read(new ByteArrayInputStream(file), PackedFileTest::sum);
  }

  private static String refused(byte[] file) {
    return assertThrows(IOException.class, () -> read(file)).getMessage();
  }

  @Test
  void a_number_of_which_a_bit_is_another_does_not_count() throws IOException {
    byte[] file = packed(2, 40, 2);
    assertEquals(42, read(file));
    file[file.length - 9] ^= 4;
    assertTrue(refused(file).contains("trailer"), refused(file));
  }

  @Test
  void what_is_cut_or_too_long_or_cannot_be_is_told() throws IOException {
    byte[] file = packed(2, 40, 2);
    assertTrue(refused(Arrays.copyOf(file, file.length - 4)).contains("end"));
    assertEquals("it ends early", refused(packed(3, 40, 2)));
    assertEquals("more stands in it than belongs there", refused(packed(1, 40, 2)));
    assertEquals("it contradicts itself: -1", refused(packed(-1)));
  }
}
