package dev.khabar.pipeline;

import dev.khabar.article.ArticleSink;
import dev.khabar.article.ArticleText;
import dev.khabar.article.Composition;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.SourceFile;
import dev.khabar.article.format.FormatReaders;
import dev.khabar.record.Drafts;
import dev.khabar.record.Rejects;
import dev.khabar.schema.Reject;
import dev.khabar.schema.internal.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.ZoneId;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
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
 * Reads the articles of files and composes their text. What gives no article, a file or a record of
 * it, gives one {@link Reject}; the rest of its file is read all the same. (Beam's own text and
 * Avro reads fail the whole run at the first bad file.)
 */
final class ReadArticles extends PTransform<PCollection<String>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> DRAFTS = new TupleTag<>() {};
  static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

  private final NewsSpec spec;

  private ReadArticles(NewsSpec spec) {
    this.spec = spec;
  }

  static ReadArticles as(NewsSpec spec) {
    return new ReadArticles(spec);
  }

  @Override
  public PCollectionTuple expand(PCollection<String> uris) {
    PCollectionTuple read =
        uris.apply(
                "Spread files",
                Reshuffle.<String>viaRandomKey().withNumBuckets(spec.buckets().count()))
            .apply(
                "Read files",
                ParDo.of(new ReadFile(spec)).withOutputTags(DRAFTS, TupleTagList.of(REJECTS)));
    read.get(DRAFTS).setCoder(AvroCoder.specific(Draft.class));
    read.get(REJECTS).setCoder(AvroCoder.specific(Reject.class));
    return read;
  }

  /** Reads one file. */
  static final class ReadFile extends DoFn<String, Draft> {
    private static final long serialVersionUID = 1;

    private final NewsSpec spec;
    private final Counter articles = Metrics.counter("khabar", "articles_read");
    private final Counter rejects = Metrics.counter("khabar", "records_rejected");
    private final Counter bytes = Metrics.counter("khabar", "bytes_read");

    ReadFile(NewsSpec spec) {
      this.spec = spec;
    }

    /** The readers reject what they cannot read; only a failing sink ends a bundle. */
    @ProcessElement
    public void read(@Element String uri, MultiOutputReceiver out) {
      FormatReaders.readOrReject(
          new SourceFile(uri, () -> open(uri)),
          new ReadOptions(
              spec.format(), spec.fields(), ZoneId.of(spec.zone()), spec.maxRecordBytes()),
          new ArticleSink() {
            @Override
            public void accept(SourceArticle article) {
              Composition composed = ArticleText.compose(article);
              if (composed instanceof ArticleText text) {
                articles.inc();
                out.get(DRAFTS).output(Drafts.of(article, text));
              } else if (composed instanceof Rejection rejection) {
                reject(rejection);
              }
            }

            @Override
            public void reject(Rejection rejection) {
              rejects.inc();
              out.get(REJECTS).output(Rejects.of(rejection));
            }
          });
    }

    private InputStream open(String uri) throws IOException {
      return new CountedInput(
          Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(uri, false))),
          bytes);
    }
  }
}
