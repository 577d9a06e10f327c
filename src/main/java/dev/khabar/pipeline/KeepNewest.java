package dev.khabar.pipeline;

import dev.khabar.record.Drafts;
import dev.khabar.schema.internal.Draft;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Of the records of one article (one {@code doc_id}) keeps the newest. */
final class KeepNewest extends PTransform<PCollection<Draft>, PCollection<Draft>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<Draft> expand(PCollection<Draft> drafts) {
    return drafts
        .apply(
            "Key by article",
            WithKeys.of((Draft draft) -> draft.getArticle().getDocId())
                .withKeyType(TypeDescriptors.strings()))
        .apply("Keep the newest", Combine.perKey(KeepNewest::newer))
        .apply("Drop keys", Values.create())
        .setCoder(AvroCoder.specific(Draft.class));
  }

  private static Draft newer(Draft a, Draft b) {
    return Drafts.NEWEST_LAST.compare(a, b) >= 0 ? a : b;
  }
}
