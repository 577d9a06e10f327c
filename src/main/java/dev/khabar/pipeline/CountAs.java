package dev.khabar.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** The number of elements, under the names that they count for in the run's balance. */
final class CountAs<T> extends PTransform<PCollection<T>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1;

  private final List<String> names;

  private CountAs(List<String> names) {
    this.names = names;
  }

  static <T> CountAs<T> named(String... names) {
    return new CountAs<>(List.of(names));
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<T> elements) {
    List<String> each = names;
    return elements
        .apply("Count", Count.globally())
        .apply(
            "Name",
            FlatMapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs()))
                .via((Long count) -> each.stream().map(name -> KV.of(name, count)).toList()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()));
  }
}
