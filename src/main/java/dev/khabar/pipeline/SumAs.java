package dev.khabar.pipeline;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Numbers under the name that they count for in the run's balance. */
final class SumAs extends PTransform<PCollection<Long>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1;

  private final String count;

  private SumAs(String name) {
    this.count = name;
  }

  static SumAs named(String name) {
    return new SumAs(name);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<Long> numbers) {
    String each = count;
    return numbers
        .apply(
            "Name",
            MapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs()))
                .via((Long number) -> KV.of(each, number)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()));
  }
}
