package dev.khabar.pipeline;

import java.util.List;
import org.apache.beam.sdk.transforms.SerializableFunction;

/**
 * An element as its only part. A class, since {@code List::of} for two types is one and the same
 * when a runner deserializes it (JDK-8208752).
 */
final class Itself<T> implements SerializableFunction<T, List<T>> {
  private static final long serialVersionUID = 1;

  @Override
  public List<T> apply(T element) {
    return List.of(element);
  }
}
