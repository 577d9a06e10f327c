package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.api.services.dataflow.model.DataflowPackage;
import dev.khabar.run.RejectLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.runners.dataflow.DataflowRunner;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory;
import org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dataflow takes the pipeline's graph; nothing is sent anywhere. */
class DataflowGraphTest {
  @TempDir Path folder;

  @Test
  void the_graph_is_translated_for_dataflow_with_every_stage() throws IOException {
    Path template = folder.resolve("template.json");
    DataflowPipelineOptions options =
        PipelineOptionsFactory.create().as(DataflowPipelineOptions.class);
    options.setRunner(DataflowRunner.class);
    options.setProject("news-project");
    options.setRegion("europe-west1");
    options.setTempLocation("gs://news-bucket/temp");
    // Given, it is not looked for on the network.
    options.setGcpTempLocation("gs://news-bucket/temp");
    options.setFilesToStage(List.of());
    options.setStagingLocation("gs://news-bucket/staging");
    options.setPathValidatorClass(NoopPathValidator.class);
    options.setCredentialFactoryClass(NoopCredentialFactory.class);
    options.setStagerClass(NoStager.class);
    options.setTemplateLocation(template.toString());
    Pipeline pipeline = Pipeline.create(options);
    NewsPipeline.setup(
        pipeline,
        new NewsSpec(
            Buckets.forInput(1000),
            true,
            List.of(),
            "auto",
            Map.of(),
            "UTC",
            4,
            "",
            1 << 20,
            RejectLimit.parse("1%"),
            Map.of(),
            "gs://news-bucket/out/.khabar/attempts/news/1"));

    pipeline.run();

    JsonNode job = new ObjectMapper().readTree(template.toFile());
    List<String> steps = new ArrayList<>();
    job.path("steps")
        .forEach(
            step -> steps.add(step.path("properties").path("user_name").path("value").asText()));
    for (String stage : List.of("Read articles", "Set copies aside", "Annotate", "Write results")) {
      assertTrue(steps.stream().anyMatch(step -> step.startsWith(stage)), stage + ": " + steps);
    }
    assertEquals("JOB_TYPE_BATCH", job.path("type").asText());
  }

  /** Stages nothing. */
  public static final class NoStager implements Stager {
    public static NoStager fromOptions(PipelineOptions options) {
      return new NoStager();
    }

    @Override
    public List<DataflowPackage> stageFiles(List<StagedFile> files) {
      return List.of();
    }

    @Override
    public DataflowPackage stageToFile(byte[] bytes, String baseName) {
      return new DataflowPackage().setName(baseName).setLocation("gs://news-bucket/" + baseName);
    }
  }
}
