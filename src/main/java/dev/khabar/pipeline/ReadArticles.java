package dev.khabar.pipeline;

import dev.khabar.article.ArticleSink;
import dev.khabar.article.ArticleText;
import dev.khabar.article.Composition;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.SourceFile;
import dev.khabar.article.format.FileDivision;
import dev.khabar.article.format.FilePart;
import dev.khabar.article.format.FormatReaders;
import dev.khabar.record.Drafts;
import dev.khabar.record.Rejects;
import dev.khabar.schema.Reject;
import dev.khabar.schema.internal.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Reads the articles of files and composes their text. Large files are divided first where their
 * format allows it, so that several workers read one. What gives no article, a file or a record of
 * it, gives one {@link Reject}; the rest of its file is read all the same. (Beam's own text and
 * Avro reads fail the whole run at the first bad file.)
 */
final class ReadArticles extends PTransform<PCollection<ListedFile>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> DRAFTS = new TupleTag<>() {};
  static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

  private final NewsSpec spec;
  private final long partBytes;

  private ReadArticles(NewsSpec spec, long partBytes) {
    this.spec = spec;
    this.partBytes = partBytes;
  }

  static ReadArticles as(NewsSpec spec) {
    return new ReadArticles(spec, FileDivision.PART_BYTES);
  }

  /** The same in parts of another size. */
  ReadArticles inPartsOf(long bytes) {
    return new ReadArticles(spec, bytes);
  }

  @Override
  public PCollectionTuple expand(PCollection<ListedFile> files) {
    int buckets = spec.buckets().count();
    PCollectionTuple read =
        files
            .apply("Spread files", Reshuffle.<ListedFile>viaRandomKey().withNumBuckets(buckets))
            .apply("Divide large files", ParDo.of(new DivideFile(spec, partBytes)))
            .setCoder(SerializableCoder.of(PartToRead.class))
            .apply("Spread parts", Reshuffle.<PartToRead>viaRandomKey().withNumBuckets(buckets))
            .apply(
                "Read files",
                ParDo.of(new ReadFile(spec)).withOutputTags(DRAFTS, TupleTagList.of(REJECTS)));
    read.get(DRAFTS).setCoder(AvroCoder.specific(Draft.class));
    read.get(REJECTS).setCoder(AvroCoder.specific(Reject.class));
    return read;
  }

  private static ReadOptions options(NewsSpec spec) {
    return new ReadOptions(
        spec.format(), spec.fields(), ZoneId.of(spec.zone()), spec.maxRecordBytes());
  }

  private static InputStream open(String uri) throws IOException {
    return Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(uri, false)));
  }

  /**
   * A part of a file, or all of it.
   *
   * @param readable as the {@link ListedFile} says
   */
  record PartToRead(FilePart part, boolean readable) implements Serializable {}

  /** Divides one file. */
  static final class DivideFile extends DoFn<ListedFile, PartToRead> {
    private static final long serialVersionUID = 1;

    private final NewsSpec spec;
    private final long partBytes;

    DivideFile(NewsSpec spec, long partBytes) {
      this.spec = spec;
      this.partBytes = partBytes;
    }

    /** A file that is not large is not even opened here. */
    @ProcessElement
    public void divide(@Element ListedFile listed, OutputReceiver<PartToRead> out) {
      String uri = listed.uri();
      List<FilePart> parts =
          listed.bytes() > partBytes
              ? FileDivision.of(new SourceFile(uri, () -> open(uri)), options(spec), partBytes)
              : List.of(FilePart.whole(uri));
      parts.forEach(part -> out.output(new PartToRead(part, listed.readable())));
    }
  }

  /** Reads one file, or a part of it. */
  static final class ReadFile extends DoFn<PartToRead, Draft> {
    private static final long serialVersionUID = 1;

    private final NewsSpec spec;
    private final Counter articles = Metrics.counter("khabar", "articles_read");
    private final Counter headlines = Metrics.counter("khabar", "articles_without_text");
    private final Counter rejects = Metrics.counter("khabar", "records_rejected");
    private final Counter bytes = Metrics.counter("khabar", "bytes_read");
    private final Distribution micros = Metrics.distribution("khabar", "read_micros");
    private transient LiveProgress live;

    ReadFile(NewsSpec spec) {
      this.spec = spec;
    }

    @Setup
    public void setUp() {
      live = LiveProgress.of(spec.directory());
    }

    /**
     * The readers reject what they cannot make out. A store or a disk that fails ends the bundle:
     * taken for a broken file, it would cost all articles behind that place for one reject.
     */
    @ProcessElement
    public void read(@Element PartToRead toRead, MultiOutputReceiver out) throws IOException {
      FilePart part = toRead.part();
      long start = ProcessorTime.nanos();
      long[] outside = new long[1];
      AtomicReference<IOException> failure = new AtomicReference<>();
      FormatReaders.readOrReject(
          new SourceFile(part.uri(), () -> opened(part.uri(), failure)),
          part,
          options(spec),
          new ArticleSink() {
            @Override
            public void accept(SourceArticle article) {
              Composition composed = ArticleText.compose(article);
              if (composed instanceof ArticleText text) {
                articles.inc();
                headlines.inc(text.isHeadlineAlone() ? 1 : 0);
                live.read();
                Draft draft = Drafts.of(article, text);
                long handed = ProcessorTime.nanos();
                out.get(DRAFTS).output(draft);
                outside[0] += ProcessorTime.nanos() - handed;
              } else if (composed instanceof Rejection rejection) {
                reject(rejection);
              }
            }

            @Override
            public void reject(Rejection rejection) {
              rejects.inc();
              live.read();
              out.get(REJECTS).output(Rejects.of(rejection));
            }
          });
      // Some engines do the next stages within output.
      micros.update(ProcessorTime.microsSince(start + outside[0]));
      if (failure.get() != null && toRead.readable()) {
        throw new IOException(
            "the input " + part.uri() + " cannot be read any longer: " + failure.get());
      }
    }

    private InputStream opened(String uri, AtomicReference<IOException> failure)
        throws IOException {
      try {
        return new CountedInput(open(uri), bytes, live, failure);
      } catch (IOException e) {
        failure.set(e);
        throw e;
      }
    }
  }
}
