package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.article.ArticleText;
import dev.khabar.article.SourceArticle;
import dev.khabar.record.Drafts;
import dev.khabar.run.RejectLimit;
import dev.khabar.schema.internal.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.joda.time.Duration;
import org.junit.jupiter.api.Test;

/** Stopping on the Direct Runner, where a bundle of articles is at work as the counts come. */
class StopAtRejectsTest {
  private static final CountDownLatch ASKED = new CountDownLatch(1);

  /**
   * The Direct Runner looks at waiting bundles again where something gave output. It must not stand
   * still where the last that it looks at lets nothing further, and what waits for its end (the
   * count of nothing) has been looked at just before.
   */
  @Test
  void a_run_ends_where_the_articles_are_stopped_at_the_last_moment() throws IOException {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setBlockOnRun(false);
    Pipeline pipeline = Pipeline.create(options);
    PCollection<KV<String, Long>> counts =
        pipeline
            .apply("Counts", Create.of(KV.of("read", 2L), KV.of("rejected", 2L)))
            .apply("Come late", ParDo.of(new OnceAsked()));
    pipeline
        .apply("Articles", Create.of(List.of(draft())).withCoder(new SlowAfterwards()))
        .apply(StopAtRejects.moreThan(RejectLimit.parse("1"), counts))
        .apply(Count.globally());
    PipelineResult result = pipeline.run();
    PipelineResult.State state = result.waitUntilFinish(Duration.standardSeconds(20));
    if (state == null) {
      result.cancel();
    }
    assertEquals(PipelineResult.State.DONE, state);
  }

  private static Draft draft() {
    SourceArticle source =
        new SourceArticle(
            "file", "u", "", "u", "عنوان", "", "", Optional.empty(), "الصحيفة", "", "UTF-8");
    return Drafts.of(source, (ArticleText) ArticleText.compose(source));
  }

  /** Holds elements back until the articles have been looked at without them. */
  private static final class OnceAsked extends DoFn<KV<String, Long>, KV<String, Long>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void hold(@Element KV<String, Long> count, OutputReceiver<KV<String, Long>> out)
        throws InterruptedException {
      ASKED.await(10, TimeUnit.SECONDS);
      out.output(count);
    }
  }

  /** Keeps a bundle at work after its elements, when the runner's checks encode them again. */
  private static final class SlowAfterwards extends CustomCoder<Draft> {
    private static final long serialVersionUID = 1;

    private final AvroCoder<Draft> drafts = AvroCoder.specific(Draft.class);

    @Override
    public void encode(Draft draft, OutputStream out) throws IOException {
      if (StackWalker.getInstance()
          .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("afterElement")))) {
        ASKED.countDown();
        try {
          Thread.sleep(300);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      drafts.encode(draft, out);
    }

    @Override
    public Draft decode(InputStream in) throws IOException {
      return drafts.decode(in);
    }
  }
}
