package dev.khabar.pipeline;

import dev.khabar.article.BoilerplateCounts;
import dev.khabar.article.BoilerplateLines;
import dev.khabar.record.Drafts;
import dev.khabar.record.Rejects;
import dev.khabar.schema.Reject;
import dev.khabar.schema.internal.Draft;
import java.util.Arrays;
import java.util.Optional;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Marks the passages of every article and tells its language. The lines that recur over a
 * publisher's articles are counted first, in a sketch of fixed size that each bundle fills and
 * sends packed, and seen by every worker as a side input: the same lines whatever the order and the
 * number of workers. Of a large corpus the sketches are added up in groups first, so that they do
 * not all come to one worker (a thousand bundles send a gigabyte).
 */
final class MarkPassages extends PTransform<PCollection<Draft>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> MARKED = new TupleTag<>() {};
  static final TupleTag<Reject> REJECTS = new TupleTag<>() {};
  private static final int MOST_GROUPS = 64;
  private static final int BUCKETS_A_GROUP = 1024;

  private final int groups;

  private MarkPassages(int groups) {
    this.groups = groups;
  }

  /** With one more group for each gigabyte of input, up to 64. */
  static MarkPassages in(Buckets buckets) {
    return new MarkPassages(Math.min(MOST_GROUPS, 1 + buckets.count() / BUCKETS_A_GROUP));
  }

  @Override
  public PCollectionTuple expand(PCollection<Draft> drafts) {
    PCollection<byte[]> sketches =
        drafts
            .apply("Count recurring lines", ParDo.of(new CountLines()))
            .setCoder(ByteArrayCoder.of());
    if (groups > 1) {
      sketches = addUp(sketches, "in groups", groups);
    }
    PCollectionView<byte[]> counts =
        addUp(sketches, "all", 1)
            .apply(
                "To every worker",
                View.<byte[]>asSingleton().withDefaultValue(new BoilerplateCounts().toBytes()));
    PCollectionTuple out =
        drafts.apply(
            "Mark",
            ParDo.of(new Mark(counts))
                .withSideInputs(counts)
                .withOutputTags(MARKED, TupleTagList.of(REJECTS)));
    out.get(MARKED).setCoder(AvroCoder.specific(Draft.class));
    out.get(REJECTS).setCoder(AvroCoder.specific(Reject.class));
    return out;
  }

  /** Adds up sketches; one goes to the group that its bytes tell, however often it is computed. */
  private static PCollection<byte[]> addUp(PCollection<byte[]> sketches, String label, int groups) {
    return sketches
        .apply(
            "Group " + label,
            WithKeys.<Integer, byte[]>of(sketch -> Math.floorMod(Arrays.hashCode(sketch), groups))
                .withKeyType(TypeDescriptors.integers()))
        .apply("Meet " + label, GroupByKey.create())
        .apply("Add up " + label, ParDo.of(new AddUpCounts()))
        .setCoder(ByteArrayCoder.of());
  }

  /** Counts the lines of a bundle's articles. */
  static final class CountLines extends DoFn<Draft, byte[]> {
    private static final long serialVersionUID = 1;

    private transient BoilerplateCounts counts;

    @StartBundle
    public void start() {
      counts = new BoilerplateCounts();
    }

    /**
     * An article that cannot be marked has no lines to count; it is rejected where it is marked.
     */
    @ProcessElement
    public void count(@Element Draft draft) {
      Drafts.count(draft, counts);
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      context.output(counts.toBytes(), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      counts = null;
    }
  }

  /** Adds up what the bundles counted. */
  static final class AddUpCounts extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void addUp(@Element KV<Integer, Iterable<byte[]>> all, OutputReceiver<byte[]> out) {
      BoilerplateCounts sum = new BoilerplateCounts();
      all.getValue().forEach(counts -> sum.merge(BoilerplateCounts.ofBytes(counts)));
      out.output(sum.toBytes());
    }
  }

  /** Marks one article. */
  static final class Mark extends DoFn<Draft, Draft> {
    private static final long serialVersionUID = 1;

    private final PCollectionView<byte[]> counts;
    private final Counter marked = Metrics.counter("khabar", "articles_marked");
    private final Distribution micros = Metrics.distribution("khabar", "mark_micros");
    private transient BoilerplateLines lines;

    Mark(PCollectionView<byte[]> counts) {
      this.counts = counts;
    }

    @StartBundle
    public void start() {
      lines = null;
    }

    @ProcessElement
    public void mark(ProcessContext context) {
      if (lines == null) {
        lines = BoilerplateCounts.ofBytes(context.sideInput(counts)).extract();
      }
      long start = ProcessorTime.nanos();
      Optional<Draft> draft =
          Drafts.marked(
              context.element(),
              lines,
              rejection -> context.output(REJECTS, Rejects.of(rejection)));
      micros.update(ProcessorTime.microsSince(start));
      if (draft.isPresent()) {
        marked.inc();
        context.output(draft.get());
      }
    }
  }
}
