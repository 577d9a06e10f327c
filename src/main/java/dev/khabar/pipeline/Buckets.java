package dev.khabar.pipeline;

import java.io.Serializable;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Groups by a bucket of keys instead of each key. A key of its own costs a runner a group, and the
 * Direct Runner a bundle in every step that follows: with one key for each article, entity and
 * event it spent its time on watermarks, not on news (600 articles: ten minutes; in buckets:
 * seconds). The number of buckets grows with the input, so that a bucket's memory does not.
 *
 * @param count number of buckets
 */
record Buckets(int count) implements Serializable {
  /** Input that one bucket holds. */
  private static final long BYTES = 1 << 20;

  private static final int FEWEST = 8;
  private static final int MOST = 1 << 20;

  /** As many as the input's size wants. */
  static Buckets forInput(long bytes) {
    return new Buckets((int) Math.max(FEWEST, Math.min(MOST, bytes / BYTES)));
  }

  /** The bucket of a key: a function of its characters alone. */
  int of(String key) {
    // The hash of a hex id is mixed, so that its low bits are even.
    int hash = key.hashCode() * 0x9E3779B9;
    return Math.floorMod(hash ^ (hash >>> 16), count);
  }

  /** Puts each element under the bucket of its key. */
  <T> PCollection<KV<Integer, T>> keyed(
      PCollection<T> elements, String label, SerializableFunction<T, String> key, Coder<T> coder) {
    Buckets buckets = this;
    return elements
        .apply(
            label,
            WithKeys.of((T element) -> buckets.of(key.apply(element)))
                .withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), coder));
  }
}
