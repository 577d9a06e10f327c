package dev.khabar.pipeline;

import dev.khabar.record.Annotator;
import dev.khabar.record.CleanText;
import dev.khabar.record.Rejects;
import dev.khabar.schema.Reject;
import dev.khabar.schema.internal.Annotated;
import dev.khabar.schema.internal.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Tags the names of kept articles, resolves them, and codes their events. */
final class Annotate extends PTransform<PCollection<byte[]>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<byte[]> ANNOTATED = new TupleTag<>() {};

  /**
   * Of {@link #ANNOTATED}: what an article gives goes on as bytes, since the Direct Runner
   * annotates all before it takes any further, and records are several times as large in memory.
   */
  static final Packing<Annotated> PACKING = Packing.of(Annotated.class);

  static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

  private final NewsSpec spec;

  private Annotate(NewsSpec spec) {
    this.spec = spec;
  }

  static Annotate as(NewsSpec spec) {
    return new Annotate(spec);
  }

  @Override
  public PCollectionTuple expand(PCollection<byte[]> drafts) {
    PCollectionTuple out =
        drafts.apply(
            "Tag, resolve, code",
            ParDo.of(new AnnotateDraft(spec)).withOutputTags(ANNOTATED, TupleTagList.of(REJECTS)));
    out.get(ANNOTATED).setCoder(ByteArrayCoder.of());
    out.get(REJECTS).setCoder(AvroCoder.specific(Reject.class));
    return out;
  }

  /** Annotates one article with the models of its JVM. */
  static final class AnnotateDraft extends DoFn<byte[], byte[]> {
    private static final long serialVersionUID = 1;

    private final NewsSpec spec;
    private final Packing<Draft> drafts = SetCopiesAside.PACKING;
    private final Packing<Annotated> packing = PACKING;
    private final Counter articles = Metrics.counter("khabar", "articles_annotated");
    private final Counter words = Metrics.counter("khabar", "words_annotated");
    private final Counter failed = Metrics.counter("khabar", "articles_failed");
    private final Distribution micros = Metrics.distribution("khabar", "annotate_micros");
    private transient Annotator annotator;
    private transient LiveProgress live;

    AnnotateDraft(NewsSpec spec) {
      this.spec = spec;
    }

    @Setup
    public void setUp() {
      annotator = Models.shared(spec);
      live = LiveProgress.of(spec.directory());
    }

    /** An article that the models fail on is a reject; more of them than the job allows fail it. */
    @ProcessElement
    public void annotate(@Element byte[] packed, MultiOutputReceiver out) {
      long start = ProcessorTime.nanos();
      Draft draft = drafts.unpack(packed);
      Optional<Annotated> annotated =
          annotator.annotate(
              draft.getArticle(),
              publishers(draft),
              rejection -> {
                failed.inc();
                out.get(REJECTS).output(Rejects.of(rejection));
              });
      micros.update(ProcessorTime.microsSince(start));
      live.annotated();
      if (annotated.isPresent()) {
        articles.inc();
        words.inc(CleanText.words(draft.getArticle()));
        out.get(ANNOTATED).output(packing.pack(annotated.get()));
      }
    }

    private static List<String> publishers(Draft draft) {
      TreeSet<String> publishers = new TreeSet<>(draft.getCopyPublishers());
      if (draft.getArticle().getPublisher() != null) {
        publishers.add(draft.getArticle().getPublisher());
      }
      return new ArrayList<>(publishers);
    }
  }
}
