package dev.khabar.pipeline;

import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/** One record of each element. */
final class Each<I, O extends SpecificRecord> extends PTransform<PCollection<I>, PCollection<O>> {
  private static final long serialVersionUID = 1;

  private final Class<O> type;
  private final SerializableFunction<I, O> part;

  private Each(Class<O> type, SerializableFunction<I, O> part) {
    this.type = type;
    this.part = part;
  }

  static <I, O extends SpecificRecord> Each<I, O> of(
      Class<O> type, SerializableFunction<I, O> part) {
    return new Each<>(type, part);
  }

  @Override
  public PCollection<O> expand(PCollection<I> input) {
    return input
        .apply("Take", MapElements.into(TypeDescriptor.of(type)).via(part))
        .setCoder(AvroCoder.specific(type));
  }
}
