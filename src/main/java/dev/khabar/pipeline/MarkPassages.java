package dev.khabar.pipeline;

import dev.khabar.article.BoilerplateCounts;
import dev.khabar.article.BoilerplateLines;
import dev.khabar.record.Drafts;
import dev.khabar.schema.internal.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Marks the passages of every article and tells its language. The lines that recur over a
 * publisher's articles are counted first, in a sketch of fixed size, and seen by every worker as a
 * side input: the same lines whatever the order and the number of workers.
 */
final class MarkPassages extends PTransform<PCollection<Draft>, PCollection<Draft>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<Draft> expand(PCollection<Draft> drafts) {
    PCollectionView<BoilerplateCounts> counts =
        drafts
            .apply("Count recurring lines", Combine.globally(new CountLines()))
            .setCoder(CountsCoder.INSTANCE)
            .apply("To every worker", View.asSingleton());
    return drafts
        .apply("Mark", ParDo.of(new Mark(counts)).withSideInputs(counts))
        .setCoder(AvroCoder.specific(Draft.class));
  }

  /** Counts the lines of a publisher's articles. */
  static final class CountLines
      extends Combine.CombineFn<Draft, BoilerplateCounts, BoilerplateCounts> {
    private static final long serialVersionUID = 1;

    @Override
    public BoilerplateCounts createAccumulator() {
      return new BoilerplateCounts();
    }

    @Override
    public BoilerplateCounts addInput(BoilerplateCounts counts, Draft draft) {
      counts.add(Drafts.text(draft), Drafts.publisher(draft));
      return counts;
    }

    @Override
    public BoilerplateCounts mergeAccumulators(Iterable<BoilerplateCounts> partial) {
      BoilerplateCounts merged = new BoilerplateCounts();
      partial.forEach(merged::merge);
      return merged;
    }

    @Override
    public BoilerplateCounts extractOutput(BoilerplateCounts counts) {
      return counts;
    }

    @Override
    public Coder<BoilerplateCounts> getAccumulatorCoder(
        CoderRegistry registry, Coder<Draft> inputCoder) {
      return CountsCoder.INSTANCE;
    }
  }

  /** Marks one article. */
  static final class Mark extends DoFn<Draft, Draft> {
    private static final long serialVersionUID = 1;

    private final PCollectionView<BoilerplateCounts> counts;
    private final Counter marked = Metrics.counter("khabar", "articles_marked");
    private transient BoilerplateCounts seen;
    private transient BoilerplateLines lines;

    Mark(PCollectionView<BoilerplateCounts> counts) {
      this.counts = counts;
    }

    @ProcessElement
    public void mark(ProcessContext context) {
      BoilerplateCounts current = context.sideInput(counts);
      if (current != seen) {
        seen = current;
        lines = current.extract();
      }
      context.output(Drafts.marked(context.element(), lines));
      marked.inc();
    }
  }

  /** The sketch in its sparse form. */
  static final class CountsCoder extends AtomicCoder<BoilerplateCounts> {
    private static final long serialVersionUID = 1;
    private static final CountsCoder INSTANCE = new CountsCoder();
    private static final ByteArrayCoder BYTES = ByteArrayCoder.of();

    @Override
    public void encode(BoilerplateCounts counts, OutputStream out) throws IOException {
      BYTES.encode(counts.toBytes(), out);
    }

    @Override
    public BoilerplateCounts decode(InputStream in) throws IOException {
      return BoilerplateCounts.ofBytes(BYTES.decode(in));
    }
  }
}
