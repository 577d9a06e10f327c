package dev.khabar.entity;

import dev.khabar.arabic.PackedFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a conditional random field: for each feature of a label a weight a label, for each
 * feature of two neighbouring labels a weight a possible pair. Features are hashes. Weights are
 * kept in steps of 1/{@value #STEPS}. Immutable, thread-safe.
 */
public final class CrfWeights {
  /** Steps that a weight of 1 is divided into. */
  public static final int STEPS = 64;

  private static final int MAGIC = 0x4b4e4531;
  private static final int VERSION = 1;

  private final HashedRows nodes;
  private final HashedRows edges;

  private CrfWeights(HashedRows nodes, HashedRows edges) {
    this.nodes = nodes;
    this.edges = edges;
  }

  /**
   * Weights by feature; a feature whose weights all round to nothing is left out.
   *
   * @param nodeHashes features of one label
   * @param nodeWeights their weights, {@link LabelSet#SIZE} each
   * @param edgeHashes features of two labels
   * @param edgeWeights their weights, {@link LabelSet#pairCount()} each
   */
  public static CrfWeights of(
      int[] nodeHashes, float[] nodeWeights, int[] edgeHashes, float[] edgeWeights) {
    return new CrfWeights(
        HashedRows.of(nodeHashes, nodeWeights, LabelSet.SIZE),
        HashedRows.of(edgeHashes, edgeWeights, LabelSet.pairCount()));
  }

  /** Adds the feature's weights for each label to {@code sums}. */
  public void addNode(int feature, float[] sums) {
    nodes.add(feature, sums);
  }

  /** Adds the feature's weights for each pair of labels to {@code sums}. */
  public void addEdge(int feature, float[] sums) {
    edges.add(feature, sums);
  }

  /** Number of features. */
  public int size() {
    return nodes.size() + edges.size();
  }

  /**
   * Reads what {@link #write} wrote; closes the stream.
   *
   * @throws IOException where the file is no model, of another version or damaged
   */
  public static CrfWeights read(InputStream stream) throws IOException {
    return PackedFile.read(
        stream,
        in -> {
          if (in.readInt() != MAGIC) {
            throw new IOException("not a model of names");
          }
          int version = in.readInt();
          if (version != VERSION) {
            throw new IOException(
                "a model of version " + version + "; this program reads version " + VERSION);
          }
          return new CrfWeights(
              HashedRows.read(in, LabelSet.SIZE), HashedRows.read(in, LabelSet.pairCount()));
        });
  }

  /** Writes in a compact form; closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new GZIPOutputStream(stream, 1 << 16) {
              {
                def.setLevel(9);
              }
            })) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      nodes.write(out);
      edges.write(out);
    }
  }

  /** Rows of weights by hash, in an open-addressed table. */
  private static final class HashedRows {
    private final int width;
    private final int[] hashes;
    private final short[] weights;
    private final int[] table;

    private HashedRows(int width, int[] hashes, short[] weights) {
      this.width = width;
      this.hashes = hashes;
      this.weights = weights;
      int capacity = Integer.highestOneBit(Math.max(8, hashes.length) * 2 - 1) << 1;
      table = new int[capacity];
      for (int row = 0; row < hashes.length; row++) {
        int slot = hashes[row] & (capacity - 1);
        while (table[slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        table[slot] = row + 1;
      }
    }

    static HashedRows of(int[] hashes, float[] weights, int width) {
      long[] kept = new long[hashes.length];
      int n = 0;
      for (int row = 0; row < hashes.length; row++) {
        boolean counts = false;
        for (int i = row * width; i < (row + 1) * width; i++) {
          counts |= step(weights[i]) != 0;
        }
        if (counts) {
          kept[n++] = ((long) hashes[row] << 32) | row;
        }
      }
      kept = Arrays.copyOf(kept, n);
      Arrays.sort(kept);
      int[] sorted = new int[n];
      short[] steps = new short[n * width];
      for (int row = 0; row < n; row++) {
        sorted[row] = (int) (kept[row] >> 32);
        int from = (int) kept[row] * width;
        for (int i = 0; i < width; i++) {
          steps[row * width + i] = step(weights[from + i]);
        }
      }
      return new HashedRows(width, sorted, steps);
    }

    private static short step(float weight) {
      return (short) Math.max(-32_000, Math.min(32_000, Math.round(weight * STEPS)));
    }

    int size() {
      return hashes.length;
    }

    void add(int hash, float[] sums) {
      int mask = table.length - 1;
      int slot = hash & mask;
      while (table[slot] != 0) {
        int row = table[slot] - 1;
        if (hashes[row] == hash) {
          int from = row * width;
          for (int i = 0; i < width; i++) {
            sums[i] += weights[from + i] * (1f / STEPS);
          }
          return;
        }
        slot = (slot + 1) & mask;
      }
    }

    static HashedRows read(DataInputStream in, int width) throws IOException {
      if (in.readInt() != width) {
        throw new IOException("a model of other labels");
      }
      int[] hashes = new int[in.readInt()];
      byte[] raw = in.readNBytes(hashes.length * 4);
      if (raw.length != hashes.length * 4) {
        throw new IOException("the model ends early");
      }
      int last = Integer.MIN_VALUE;
      for (int row = 0; row < hashes.length; row++) {
        int at = row * 4;
        last +=
            (raw[at] & 0xff) << 24
                | (raw[at + 1] & 0xff) << 16
                | (raw[at + 2] & 0xff) << 8
                | (raw[at + 3] & 0xff);
        hashes[row] = last;
      }
      short[] weights = new short[hashes.length * width];
      for (int i = 0; i < width; i++) {
        byte[] low = in.readNBytes(hashes.length);
        byte[] high = in.readNBytes(hashes.length);
        if (high.length != hashes.length) {
          throw new IOException("the model ends early");
        }
        for (int row = 0; row < hashes.length; row++) {
          weights[row * width + i] = (short) (high[row] << 8 | (low[row] & 0xff));
        }
      }
      return new HashedRows(width, hashes, weights);
    }

    void write(DataOutputStream out) throws IOException {
      out.writeInt(width);
      out.writeInt(hashes.length);
      int last = Integer.MIN_VALUE;
      for (int hash : hashes) {
        out.writeInt(hash - last);
        last = hash;
      }
      // A label at a time and low bytes apart from high ones: compresses to half.
      for (int i = 0; i < width; i++) {
        byte[] low = new byte[hashes.length];
        byte[] high = new byte[hashes.length];
        for (int row = 0; row < hashes.length; row++) {
          low[row] = (byte) weights[row * width + i];
          high[row] = (byte) (weights[row * width + i] >> 8);
        }
        out.write(low);
        out.write(high);
      }
    }
  }
}
