package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.RejectLimit;
import dev.khabar.schema.Reject;
import dev.khabar.schema.internal.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading on the Direct Runner with its checks on. */
class ReadArticlesTest {
  @TempDir private Path folder;

  @Test
  void a_large_file_gives_the_same_rows_in_many_parts_as_in_one() throws IOException {
    List<String> names = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 200; i++) {
      String text = "افتتحت البلدية جسرا جديدا فوق النهر. ".repeat(1 + i % 9);
      if (i % 50 == 0) {
        lines.append("{\"text\":\"").append(text).append("}\n");
        broken.add(Integer.toString(i));
      } else if (i % 2 == 0) {
        lines.append("{\"id\":\"n%d\",\"text\":\"%s\"}\n".formatted(i, text));
        names.add("n" + i);
      } else {
        lines.append("{\"text\":\"%s\"}\n".formatted(text));
        names.add(Integer.toString(i));
      }
    }
    Path file = Files.writeString(folder.resolve("large.jsonl"), lines);
    for (long partBytes : new long[] {100, 3000, 1 << 20}) {
      TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
      PCollectionTuple read =
          pipeline
              .apply(Create.of(new ListedFile(file.toString(), Files.size(file), true)))
              .apply(ReadArticles.as(spec(file)).inPartsOf(partBytes));
      PAssert.that(
              read.get(ReadArticles.DRAFTS)
                  .apply(
                      MapElements.into(TypeDescriptors.strings())
                          .via((Draft draft) -> draft.getArticle().getSourceRecord())))
          .containsInAnyOrder(names);
      PAssert.that(
              read.get(ReadArticles.REJECTS)
                  .apply(
                      "Names of rejects",
                      MapElements.into(TypeDescriptors.strings())
                          .via((Reject reject) -> reject.getSourceRecord())))
          .containsInAnyOrder(broken);
      pipeline.run();
    }
  }

  @Test
  void a_file_that_can_be_read_no_longer_ends_the_run_and_is_named() throws IOException {
    // A folder fails to be read as a disk does.
    Path failing = Files.createDirectory(folder.resolve("failing.jsonl"));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    read(pipeline, failing, true);

    RuntimeException failure = assertThrows(RuntimeException.class, pipeline::run);

    assertTrue(failure.getMessage().contains(failing.toString()), failure.getMessage());
  }

  @Test
  void a_file_that_could_not_be_read_from_the_start_is_a_reject() throws IOException {
    Path unreadable = Files.createDirectory(folder.resolve("unreadable.jsonl"));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple read = read(pipeline, unreadable, false);
    PAssert.that(
            read.get(ReadArticles.REJECTS)
                .apply(
                    MapElements.into(TypeDescriptors.strings())
                        .via((Reject reject) -> reject.getReason())))
        .containsInAnyOrder("UNREADABLE");
    pipeline.run();
  }

  private PCollectionTuple read(TestPipeline pipeline, Path file, boolean readable)
      throws IOException {
    return pipeline
        .apply(Create.of(new ListedFile(file.toString(), Files.size(file), readable)))
        .apply(ReadArticles.as(spec(file)));
  }

  private NewsSpec spec(Path file) throws IOException {
    return new NewsSpec(
        Buckets.forInput(Files.size(file)),
        false,
        List.of(),
        "auto",
        Map.of(),
        "UTC",
        2,
        "",
        1 << 20,
        RejectLimit.parse("1%"),
        Map.of(),
        folder.toString());
  }
}
