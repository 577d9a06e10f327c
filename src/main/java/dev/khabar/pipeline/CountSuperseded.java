package dev.khabar.pipeline;

import dev.khabar.schema.internal.Draft;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** How many records are older versions of an article: they count as duplicate and have no row. */
final class CountSuperseded extends PTransform<PCollection<Draft>, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<KV<String, Long>> expand(PCollection<Draft> drafts) {
    return drafts
        .apply(
            "Ids",
            MapElements.into(TypeDescriptors.strings())
                .via((Draft draft) -> draft.getArticle().getDocId()))
        .apply("Versions", Count.perElement())
        .apply(
            "All but one",
            MapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.longs()))
                .via((KV<String, Long> versions) -> KV.of("duplicate", versions.getValue() - 1)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()));
  }
}
