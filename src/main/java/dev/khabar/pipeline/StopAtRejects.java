package dev.khabar.pipeline;

import dev.khabar.run.RejectLimit;
import dev.khabar.schema.internal.Draft;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Lets no article further where reading alone gave more rejects than the job allows: the run will
 * not be published, so that the long part of the work is spared. All is read before anything goes
 * further (the versions of an article have met), so that this depends on the input alone. The
 * rejects are written all the same, and the driver tells why nothing is published.
 */
final class StopAtRejects extends PTransform<PCollection<Draft>, PCollection<Draft>> {
  private static final long serialVersionUID = 1;
  private static final TupleTag<Draft> DRAFTS = new TupleTag<>() {};

  /** What {@link Stop} gives where it lets nothing further; nobody reads it. */
  private static final TupleTag<Boolean> STOPPED = new TupleTag<>() {};

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
    PCollectionTuple out =
        drafts.apply(
            "Stop",
            ParDo.of(new Stop(all, limit))
                .withSideInputs(all)
                .withOutputTags(DRAFTS, TupleTagList.of(STOPPED)));
    out.get(STOPPED).setCoder(BooleanCoder.of());
    return out.get(DRAFTS).setCoder(AvroCoder.specific(Draft.class));
  }

  /**
   * Hands articles on, or none, and says so: every bundle gives something. A bundle that finds its
   * side input not ready is tried again by the Direct Runner of Beam 2.70 when another gave output,
   * and a last time when no other is at work. One that gives nothing then ends unnoticed, and what
   * waits for its end (the count of what it let through) is never tried again: the run would stand
   * still for ever.
   */
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
        if (!allowed) {
          context.output(STOPPED, true);
        }
      }
      if (allowed) {
        context.output(context.element());
      }
    }
  }
}
