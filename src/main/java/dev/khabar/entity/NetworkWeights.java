package dev.khabar.entity;

import dev.khabar.arabic.PackedFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a {@link ContextNetwork}. Rows of features are found by hash; {@code wordHashes}
 * and {@code placeHashes} ascend. Not to be changed once a network reads them.
 *
 * @param shape the sizes
 * @param wordHashes features of words
 * @param words a row of {@code shape.word()} numbers for each
 * @param placeHashes features of places
 * @param places a row of {@code shape.hidden()} numbers for each
 * @param projection for each number of a projection its weights of the word's numbers
 * @param gateBias biases of candidates and gates: forwards, then backwards
 * @param hiddenBias biases of the hidden units
 * @param memory weights of the memories' units for the hidden ones: forwards, then backwards
 * @param output weights of the hidden units for the labels
 * @param outputBias biases of the labels
 * @param pairs scores of pairs of labels
 */
public record NetworkWeights(
    NetworkShape shape,
    int[] wordHashes,
    float[] words,
    int[] placeHashes,
    float[] places,
    float[] projection,
    float[] gateBias,
    float[] hiddenBias,
    float[] memory,
    float[] output,
    float[] outputBias,
    float[] pairs) {
  private static final int MAGIC = 0x4b4e4e31;
  private static final int VERSION = 1;

  /** Steps that a number of a word's row is kept in; it stays between -2 and 2. */
  static final float WORD_STEPS = 64;

  /** Steps that any other weight of 1 is divided into. */
  private static final float STEPS = 1024;

  /**
   * Reads what {@link #write} wrote; closes the stream.
   *
   * @throws IOException where the file is no network, of another version or damaged
   */
  public static NetworkWeights read(InputStream stream) throws IOException {
    return PackedFile.read(
        stream,
        in -> {
          if (in.readInt() != MAGIC) {
            throw new IOException("not a network of names");
          }
          int version = in.readInt();
          if (version != VERSION) {
            throw new IOException(
                "a network of version " + version + "; this program reads version " + VERSION);
          }
          NetworkShape shape = new NetworkShape(in.readInt(), in.readInt(), in.readInt());
          int[] wordHashes = readHashes(in);
          float[] words = readBytes(in, wordHashes.length * shape.word());
          int[] placeHashes = readHashes(in);
          return new NetworkWeights(
              shape,
              wordHashes,
              words,
              placeHashes,
              readShorts(in, placeHashes.length * shape.hidden()),
              readShorts(in, shape.projection() * shape.word()),
              readShorts(in, NetworkShape.DIRECTIONS * 2 * shape.memory()),
              readShorts(in, shape.hidden()),
              readShorts(in, NetworkShape.DIRECTIONS * shape.memory() * shape.hidden()),
              readShorts(in, shape.hidden() * LabelSet.SIZE),
              readShorts(in, LabelSet.SIZE),
              readShorts(in, LabelSet.pairCount()));
        });
  }

  /** Writes in a compact form; closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(shape.word());
      out.writeInt(shape.hidden());
      out.writeInt(shape.memory());
      writeHashes(wordHashes, out);
      out.write(wordSteps());
      writeHashes(placeHashes, out);
      float[][] others = {
        places, projection, gateBias, hiddenBias, memory, output, outputBias, pairs
      };
      for (float[] weights : others) {
        for (float weight : weights) {
          int steps = Math.round(weight * STEPS);
          out.writeShort(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps)));
        }
      }
    }
  }

  /** The rows of words in steps of 1/{@link #WORD_STEPS}, as they are kept. */
  byte[] wordSteps() {
    byte[] steps = new byte[words.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(words[i] * WORD_STEPS)));
    }
    return steps;
  }

  private static void writeHashes(int[] hashes, DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
  }

  private static int[] readHashes(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
      if (i > 0 && hashes[i] <= hashes[i - 1]) {
        throw new IOException("the network's features are out of order");
      }
    }
    return hashes;
  }

  private static float[] readBytes(DataInputStream in, int length) throws IOException {
    byte[] raw = new byte[length];
    in.readFully(raw);
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = raw[i] / WORD_STEPS;
    }
    return numbers;
  }

  private static float[] readShorts(DataInputStream in, int length) throws IOException {
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = in.readShort() / STEPS;
    }
    return numbers;
  }
}
