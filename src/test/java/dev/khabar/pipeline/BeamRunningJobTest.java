package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class BeamRunningJobTest {
  @Test
  void memory_used_up_where_the_runner_groups_ends_the_run() {
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--blockOnRun=false",
                    "--enforceImmutability=false",
                    "--enforceEncodability=false")
                .create());
    pipeline
        .apply(Create.of(KV.of("a", "b")).withCoder(KvCoder.of(new Greedy(), new Greedy())))
        .apply(GroupByKey.create());
    BeamRunningJob job = BeamRunningJob.start(pipeline, "nowhere");

    Throwable failure =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () -> assertThrows(IllegalStateException.class, () -> awaitEnd(job)));

    assertInstanceOf(OutOfMemoryError.class, failure.getCause());
  }

  private static void awaitEnd(BeamRunningJob job) {
    boolean done = false;
    while (!done) {
      done = job.waitUntilFinish(Duration.ofMillis(100));
    }
  }

  /** Asks for more memory than there is when the runner makes a group's key of a value. */
  private static final class Greedy extends CustomCoder<String> {
    private static final long serialVersionUID = 1;

    @Override
    public void encode(String value, OutputStream out) throws IOException {
      StringUtf8Coder.of().encode(value, out);
    }

    @Override
    public String decode(InputStream in) throws IOException {
      return StringUtf8Coder.of().decode(in);
    }

    @Override
    public Object structuralValue(String value) {
      throw new OutOfMemoryError("invented");
    }

    @Override
    public void verifyDeterministic() {
      // Its values are those of UTF-8.
    }
  }
}
