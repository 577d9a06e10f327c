package dev.khabar.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.SchemaNormalization;

/**
 * What a run says of itself.
 *
 * @param runId the run
 * @param job the job's name
 * @param counts articles
 * @param files every file of the run but the manifest and the mark of success
 * @param inputs what was read
 * @param configuration keys of the job that the rows depend on
 * @param settings keys of the job that the rows do not depend on
 * @param versions program, models, lexicons: name to version or digest
 * @param stages what every stage counted
 * @param started when the run started
 * @param finished when its files were final
 */
public record Manifest(
    String runId,
    String job,
    Results.Counts counts,
    List<PublishedFile> files,
    Inputs inputs,
    SortedMap<String, String> configuration,
    SortedMap<String, String> settings,
    SortedMap<String, String> versions,
    List<StageMetrics> stages,
    Instant started,
    Instant finished) {
  /** Name of its file. */
  public static final String FILE = "manifest.json";

  /** Name of the file that marks a run as published; it holds the manifest's SHA-256. */
  public static final String SUCCESS = "_SUCCESS";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Rows of a dataset. */
  public long rows(Dataset dataset) {
    return files.stream()
        .filter(file -> file.dataset().equals(dataset.folder()))
        .mapToLong(PublishedFile::records)
        .sum();
  }

  /** Whether a run over these inputs with this configuration would give the same rows. */
  boolean sameWork(Inputs otherInputs, SortedMap<String, String> otherConfiguration) {
    return inputs.fingerprint().equals(otherInputs.fingerprint())
        && configuration.equals(otherConfiguration);
  }

  /** As JSON. */
  byte[] toBytes() {
    ObjectNode root = JSON.createObjectNode();
    root.put("run_id", runId).put("job", job);
    root.put("read", counts.read()).put("kept", counts.kept());
    root.put("duplicate", counts.duplicate()).put("rejected", counts.rejected());
    ArrayNode fileNodes = root.putArray("files");
    for (PublishedFile file : files) {
      fileNodes
          .addObject()
          .put("path", file.path())
          .put("bytes", file.bytes())
          .put("records", file.records())
          .put("sha256", file.sha256());
    }
    ObjectNode schemas = root.putObject("schemas");
    for (Dataset dataset : Dataset.values()) {
      schemas.put(dataset.folder(), fingerprint(dataset));
    }
    ArrayNode inputNodes = root.putArray("inputs");
    for (InputFile input : inputs.files()) {
      inputNodes
          .addObject()
          .put("uri", input.uri())
          .put("bytes", input.bytes())
          .put("modified", Instant.ofEpochMilli(input.modifiedMillis()).toString())
          .put("sha256", input.sha256());
    }
    putAll(root.putObject("configuration"), configuration);
    putAll(root.putObject("settings"), settings);
    putAll(root.putObject("versions"), versions);
    ArrayNode stageNodes = root.putArray("stages");
    for (StageMetrics stage : stages) {
      ObjectNode values = stageNodes.addObject().put("stage", stage.stage());
      stage.values().forEach(values::put);
    }
    root.put("started_at", started.toString()).put("finished_at", finished.toString());
    return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a manifest's file. */
  public static Manifest read(Storage storage, String runFolder) throws IOException {
    try (InputStream in = storage.open(runFolder + "/" + FILE)) {
      return of(in.readAllBytes());
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException where it is none
   */
  public static Manifest of(byte[] bytes) throws IOException {
    JsonNode root = tree(bytes);
    if (!root.isObject() || !root.path("files").isArray()) {
      throw new IOException("it is no manifest");
    }
    return new Manifest(
        root.path("run_id").asText(),
        root.path("job").asText(),
        Results.Counts.of(root),
        PublishedFile.list(root.path("files")),
        new Inputs(inputs(root.path("inputs"))),
        texts(root.path("configuration")),
        texts(root.path("settings")),
        texts(root.path("versions")),
        stages(root.path("stages")),
        instant(root.path("started_at")),
        instant(root.path("finished_at")));
  }

  private static List<InputFile> inputs(JsonNode nodes) throws IOException {
    List<InputFile> inputs = new ArrayList<>();
    for (JsonNode input : nodes) {
      inputs.add(
          new InputFile(
              input.path("uri").asText(),
              input.path("bytes").asLong(),
              instant(input.path("modified")).toEpochMilli(),
              input.path("sha256").asText()));
    }
    return List.copyOf(inputs);
  }

  private static List<StageMetrics> stages(JsonNode nodes) {
    List<StageMetrics> stages = new ArrayList<>();
    for (JsonNode stage : nodes) {
      SortedMap<String, Long> values = new TreeMap<>();
      stage.properties().stream()
          .filter(value -> value.getValue().isNumber())
          .forEach(value -> values.put(value.getKey(), value.getValue().asLong()));
      stages.add(new StageMetrics(stage.path("stage").asText(), values));
    }
    return List.copyOf(stages);
  }

  private static JsonNode tree(byte[] bytes) throws IOException {
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new IOException("it is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Instant instant(JsonNode node) throws IOException {
    try {
      return Instant.parse(node.asText());
    } catch (DateTimeException e) {
      throw new IOException("'" + node.asText() + "' is no time", e);
    }
  }

  private static String fingerprint(Dataset dataset) {
    try {
      return HexFormat.of()
          .formatHex(SchemaNormalization.parsingFingerprint("SHA-256", dataset.schema()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void putAll(ObjectNode node, Map<String, String> values) {
    values.forEach(node::put);
  }

  private static SortedMap<String, String> texts(JsonNode node) {
    SortedMap<String, String> texts = new TreeMap<>();
    node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }
}
