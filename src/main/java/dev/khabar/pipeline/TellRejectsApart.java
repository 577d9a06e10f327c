package dev.khabar.pipeline;

import dev.khabar.record.Rejects;
import dev.khabar.schema.Reject;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Numbers rejects that are alike, so that each keeps a row of its own. */
final class TellRejectsApart extends PTransform<PCollection<Reject>, PCollection<Reject>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<Reject> expand(PCollection<Reject> rejects) {
    return rejects
        .apply("Key by id", WithKeys.of(Reject::getRejectId).withKeyType(TypeDescriptors.strings()))
        .apply("Group alike", GroupByKey.create())
        .apply("Number them", ParDo.of(new NumberThem()))
        .setCoder(AvroCoder.specific(Reject.class));
  }

  /** Numbers the rejects of one id. */
  static final class NumberThem extends DoFn<KV<String, Iterable<Reject>>, Reject> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void number(
        @Element KV<String, Iterable<Reject>> alike, OutputReceiver<Reject> numbered) {
      List<Reject> rejects = new ArrayList<>();
      alike.getValue().forEach(rejects::add);
      Rejects.numbered(rejects).forEach(numbered::output);
    }
  }
}
