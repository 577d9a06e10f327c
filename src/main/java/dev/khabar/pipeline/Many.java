package dev.khabar.pipeline;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/** All records of one kind that an element holds. */
final class Many<I, O extends SpecificRecord> extends PTransform<PCollection<I>, PCollection<O>> {
  private static final long serialVersionUID = 1;

  private final Class<O> type;
  private final SerializableFunction<I, List<O>> parts;

  private Many(Class<O> type, SerializableFunction<I, List<O>> parts) {
    this.type = type;
    this.parts = parts;
  }

  static <I, O extends SpecificRecord> Many<I, O> of(
      Class<O> type, SerializableFunction<I, List<O>> parts) {
    return new Many<>(type, parts);
  }

  @Override
  public PCollection<O> expand(PCollection<I> input) {
    return input
        .apply("Take all", FlatMapElements.into(TypeDescriptor.of(type)).via(parts))
        .setCoder(AvroCoder.specific(type));
  }
}
