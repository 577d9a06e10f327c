package dev.khabar.pipeline;

import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;

/** One record of each element, packed. */
final class Packed<I, O extends SpecificRecord>
    extends PTransform<PCollection<I>, PCollection<byte[]>> {
  private static final long serialVersionUID = 1;

  private final Packing<O> packing;
  private final SerializableFunction<I, O> part;

  private Packed(Packing<O> packing, SerializableFunction<I, O> part) {
    this.packing = packing;
    this.part = part;
  }

  static <I, O extends SpecificRecord> Packed<I, O> by(
      Packing<O> packing, SerializableFunction<I, O> part) {
    return new Packed<>(packing, part);
  }

  @Override
  public PCollection<byte[]> expand(PCollection<I> input) {
    return input.apply("Take", ParDo.of(new Take<>(packing, part))).setCoder(ByteArrayCoder.of());
  }

  /** Takes and packs. */
  static final class Take<I, O extends SpecificRecord> extends DoFn<I, byte[]> {
    private static final long serialVersionUID = 1;

    private final Packing<O> packing;
    private final SerializableFunction<I, O> part;

    Take(Packing<O> packing, SerializableFunction<I, O> part) {
      this.packing = packing;
      this.part = part;
    }

    @ProcessElement
    public void take(@Element I element, OutputReceiver<byte[]> out) {
      out.output(packing.pack(part.apply(element)));
    }
  }
}
