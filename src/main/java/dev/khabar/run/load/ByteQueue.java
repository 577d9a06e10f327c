package dev.khabar.run.load;

import java.util.Arrays;

/** Bytes that wait to be sent, numbers in network order. It grows as needed. Not thread-safe. */
final class ByteQueue {
  private byte[] bytes;
  private int size;

  ByteQueue(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  /** The bytes from the first on, {@link #size} of them; valid until the next change. */
  byte[] bytes() {
    return bytes;
  }

  void clear() {
    size = 0;
  }

  void add(byte value) {
    room(Byte.BYTES);
    bytes[size++] = value;
  }

  void addShort(int value) {
    room(Short.BYTES);
    bytes[size++] = (byte) (value >> 8);
    bytes[size++] = (byte) value;
  }

  void addInt(int value) {
    room(Integer.BYTES);
    setInt(size, value);
    size += Integer.BYTES;
  }

  void addLong(long value) {
    addInt((int) (value >> 32));
    addInt((int) value);
  }

  void add(byte[] source, int length) {
    room(length);
    System.arraycopy(source, 0, bytes, size, length);
    size += length;
  }

  /** Writes a number over four bytes that were added before. */
  void setInt(int at, int value) {
    bytes[at] = (byte) (value >> 24);
    bytes[at + 1] = (byte) (value >> 16);
    bytes[at + 2] = (byte) (value >> 8);
    bytes[at + 3] = (byte) value;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
