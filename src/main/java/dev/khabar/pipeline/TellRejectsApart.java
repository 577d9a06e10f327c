package dev.khabar.pipeline;

import dev.khabar.record.Rejects;
import dev.khabar.schema.Reject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Numbers rejects that are alike, so that each keeps a row of its own. */
final class TellRejectsApart extends PTransform<PCollection<Reject>, PCollection<Reject>> {
  private static final long serialVersionUID = 1;
  private static final Packing<Reject> PACKING = Packing.of(Reject.class);

  private final Buckets buckets;

  private TellRejectsApart(Buckets buckets) {
    this.buckets = buckets;
  }

  static TellRejectsApart in(Buckets buckets) {
    return new TellRejectsApart(buckets);
  }

  @Override
  public PCollection<Reject> expand(PCollection<Reject> rejects) {
    return buckets
        .keyed(rejects, "Key by id", Reject::getRejectId, PACKING)
        .apply("Group alike", GroupByKey.create())
        .apply("Number them", ParDo.of(new NumberThem()))
        .setCoder(AvroCoder.specific(Reject.class));
  }

  /** Numbers the rejects of each id in a bucket. */
  static final class NumberThem extends DoFn<KV<Integer, Iterable<byte[]>>, Reject> {
    private static final long serialVersionUID = 1;

    private final Packing<Reject> packing = PACKING;

    @ProcessElement
    public void number(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<Reject> numbered) {
      Map<String, List<Reject>> alike = new LinkedHashMap<>();
      for (Reject reject : packing.unpack(Chunks.records(bucket.getValue()))) {
        alike.computeIfAbsent(reject.getRejectId(), id -> new ArrayList<>()).add(reject);
      }
      alike.values().forEach(same -> Rejects.numbered(same).forEach(numbered::output));
    }
  }
}
