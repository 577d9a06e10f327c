package dev.khabar.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a publication does, written down before it begins, so that another start can carry it
 * through.
 *
 * @param attempt the attempt's folder
 * @param moves path in the attempt to path in the run
 * @param manifest the run's manifest, as its file will hold it
 */
record PublicationPlan(String attempt, Map<String, String> moves, String manifest) {
  private static final ObjectMapper JSON = new ObjectMapper();

  byte[] toBytes() {
    ObjectNode plan = JSON.createObjectNode().put("attempt", attempt);
    ObjectNode moveNodes = plan.putObject("moves");
    moves.forEach(moveNodes::put);
    plan.put("manifest", manifest);
    return plan.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a plan; nothing where it is none, as a disk may leave it that lost its power. */
  static Optional<PublicationPlan> of(byte[] bytes) throws IOException {
    JsonNode plan;
    try {
      plan = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    if (!plan.hasNonNull("attempt") || !plan.hasNonNull("manifest")) {
      return Optional.empty();
    }
    Map<String, String> moves = new LinkedHashMap<>();
    plan.path("moves")
        .properties()
        .forEach(move -> moves.put(move.getKey(), move.getValue().asText()));
    return Optional.of(
        new PublicationPlan(plan.path("attempt").asText(), moves, plan.path("manifest").asText()));
  }

  byte[] manifestBytes() {
    return manifest.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether it publishes a run of an incremental job, which the job's own lock keeps apart. */
  boolean isOf(Job job) throws IOException {
    Manifest run = Manifest.of(manifestBytes());
    return run.job().equals(job.name()) && "true".equals(run.configuration().get("incremental"));
  }

  /**
   * Whether every file of the run is there in full, where it was written or where it goes. A loss
   * of power may have cut what was not moved yet; an object store's files are whole or not there.
   *
   * @param target the folder that the files are moved to
   */
  boolean isWhole(Storage storage, String target) throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    storage.list(target).forEach(file -> sizes.put(file.path(), file.bytes()));
    storage.list(attempt).forEach(file -> sizes.put(file.path(), file.bytes()));
    Map<String, String> origins = new HashMap<>();
    moves.forEach((from, to) -> origins.put(to, attempt + "/" + from));
    for (PublishedFile file : Manifest.of(manifestBytes()).files()) {
      String origin = origins.get(file.path());
      String path = sizes.containsKey(origin) ? origin : target + "/" + file.path();
      Long bytes = sizes.get(path);
      if (bytes == null || bytes != file.bytes() || !holds(storage, path, file.sha256())) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Storage storage, String path, String sha256) throws IOException {
    if (!storage.hasFolders()) {
      return true;
    }
    try (InputStream in = storage.open(path)) {
      return Digests.sha256(in).equals(sha256);
    }
  }
}
