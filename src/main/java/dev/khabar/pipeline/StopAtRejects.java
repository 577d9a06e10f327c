package dev.khabar.pipeline;

import dev.khabar.run.RejectLimit;
import dev.khabar.schema.internal.Draft;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Lets no article further where reading alone gave more rejects than the job allows: the run will
 * not be published, so that the long part of the work is spared. All is read before anything goes
 * further (the versions of an article have met), so that this depends on the input alone. The
 * rejects are written all the same, and the driver tells why nothing is published.
 */
final class StopAtRejects extends PTransform<PCollection<Draft>, PCollection<Draft>> {
  private static final long serialVersionUID = 1;

  private final PCollection<KV<String, Long>> counts;
  private final RejectLimit limit;

  private StopAtRejects(PCollection<KV<String, Long>> counts, RejectLimit limit) {
    this.counts = counts;
    this.limit = limit;
  }

  /**
   * Where there are more than so many.
   *
   * @param counts numbers of what was {@code read} and {@code rejected}, to be summed
   */
  static StopAtRejects moreThan(RejectLimit limit, PCollection<KV<String, Long>> counts) {
    return new StopAtRejects(counts, limit);
  }

  @Override
  public PCollection<Draft> expand(PCollection<Draft> drafts) {
    PCollectionView<Iterable<KV<String, Long>>> all =
        counts.apply("To every worker", View.asIterable());
    return drafts
        .apply("Stop", ParDo.of(new Stop(all, limit)).withSideInputs(all))
        .setCoder(AvroCoder.specific(Draft.class));
  }

  /** Hands articles on, or none. */
  static final class Stop extends DoFn<Draft, Draft> {
    private static final long serialVersionUID = 1;

    private final PCollectionView<Iterable<KV<String, Long>>> counts;
    private final RejectLimit limit;
    private transient Boolean allowed;

    Stop(PCollectionView<Iterable<KV<String, Long>>> counts, RejectLimit limit) {
      this.counts = counts;
      this.limit = limit;
    }

    /** The next bundle reads its own side input. */
    @StartBundle
    public void forget() {
      allowed = null;
    }

    @ProcessElement
    public void stop(ProcessContext context) {
      if (allowed == null) {
        Map<String, Long> sums = new HashMap<>();
        context
            .sideInput(counts)
            .forEach(one -> sums.merge(one.getKey(), one.getValue(), Long::sum));
        allowed = limit.allows(sums.getOrDefault("rejected", 0L), sums.getOrDefault("read", 0L));
      }
      if (allowed) {
        context.output(context.element());
      }
    }
  }
}
