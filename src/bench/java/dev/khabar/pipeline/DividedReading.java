package dev.khabar.pipeline;

import dev.khabar.run.RejectLimit;
import dev.khabar.schema.internal.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads one large file in one go and in parts, on the Direct Runner with as many workers as given,
 * and says how long each took:
 *
 * <pre>java -cp target/classes:... dev.khabar.pipeline.DividedReading FILE WORKERS</pre>
 */
public final class DividedReading {
  private DividedReading() {}

  /** FILE and WORKERS. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int workers = Integer.parseInt(arguments[1]);
    for (int round = 1; round <= 3; round++) {
      for (long partBytes : new long[] {Long.MAX_VALUE, 32L << 20}) {
        long begin = System.nanoTime();
        read(file, workers, partBytes);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "round %d, %s: %.1f s, %.1f MB/s%n",
            round,
            partBytes == Long.MAX_VALUE ? "in one go" : "in parts",
            seconds,
            Files.size(file) / 1e6 / seconds);
      }
    }
  }

  private static void read(Path file, int workers, long partBytes) throws IOException {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setTargetParallelism(workers);
    options.setEnforceEncodability(false);
    options.setEnforceImmutability(false);
    Pipeline pipeline = Pipeline.create(options);
    long bytes = Files.size(file);
    NewsSpec spec =
        new NewsSpec(
            Buckets.forInput(bytes),
            false,
            List.of(),
            "auto",
            Map.of(),
            "UTC",
            2,
            "",
            16 << 20,
            RejectLimit.parse("1%"),
            Map.of(),
            file.getParent().toString());
    PCollection<Draft> drafts =
        pipeline
            .apply(Create.of(new ListedFile(file.toString(), bytes, true)))
            .apply(ReadArticles.as(spec).inPartsOf(partBytes))
            .get(ReadArticles.DRAFTS);
    drafts.apply("Count", Count.globally());
    pipeline.run().waitUntilFinish();
  }
}
