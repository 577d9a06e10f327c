package dev.khabar.pipeline;

import dev.khabar.article.BoilerplateCounts;
import dev.khabar.article.BoilerplateLines;
import dev.khabar.record.Drafts;
import dev.khabar.schema.internal.Draft;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VoidCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Marks the passages of every article and tells its language. The lines that recur over a
 * publisher's articles are counted first, in a sketch of fixed size that each bundle fills and
 * sends packed, and seen by every worker as a side input: the same lines whatever the order and the
 * number of workers.
 */
final class MarkPassages extends PTransform<PCollection<Draft>, PCollection<Draft>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<Draft> expand(PCollection<Draft> drafts) {
    PCollectionView<byte[]> counts =
        drafts
            .apply("Count recurring lines", ParDo.of(new CountLines()))
            .setCoder(KvCoder.of(VoidCoder.of(), ByteArrayCoder.of()))
            .apply("All counts", GroupByKey.create())
            .apply("Add up counts", ParDo.of(new AddUpCounts()))
            .setCoder(ByteArrayCoder.of())
            .apply(
                "To every worker",
                View.<byte[]>asSingleton().withDefaultValue(new BoilerplateCounts().toBytes()));
    return drafts
        .apply("Mark", ParDo.of(new Mark(counts)).withSideInputs(counts))
        .setCoder(AvroCoder.specific(Draft.class));
  }

  /** Counts the lines of a bundle's articles. */
  static final class CountLines extends DoFn<Draft, KV<Void, byte[]>> {
    private static final long serialVersionUID = 1;

    private transient BoilerplateCounts counts;

    @StartBundle
    public void start() {
      counts = new BoilerplateCounts();
    }

    @ProcessElement
    public void count(@Element Draft draft) {
      counts.add(Drafts.text(draft), Drafts.publisher(draft));
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      context.output(
          KV.of((Void) null, counts.toBytes()),
          BoundedWindow.TIMESTAMP_MIN_VALUE,
          GlobalWindow.INSTANCE);
      counts = null;
    }
  }

  /** Adds up what the bundles counted. */
  static final class AddUpCounts extends DoFn<KV<Void, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void addUp(@Element KV<Void, Iterable<byte[]>> all, OutputReceiver<byte[]> out) {
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
      Draft draft = Drafts.marked(context.element(), lines);
      micros.update(ProcessorTime.microsSince(start));
      marked.inc();
      context.output(draft);
    }
  }
}
