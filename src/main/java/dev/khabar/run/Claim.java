package dev.khabar.run;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * An owner's claim to a lock, as its file tells.
 *
 * @param owner who
 * @param held whether the owner has the lock; else it still looks whether it may
 */
record Claim(Owner owner, boolean held) {
  private static final ObjectMapper JSON = new ObjectMapper();

  byte[] toBytes() {
    ObjectNode node =
        JSON.createObjectNode()
            .put("id", owner.id())
            .put("user", owner.user())
            .put("host", owner.host())
            .put("machine", owner.machine())
            .put("pid", owner.pid())
            .put("started", owner.started().toString())
            .put("held", held);
    return (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a claim.
   *
   * @throws IOException where it is none
   */
  static Claim of(byte[] bytes) throws IOException {
    JsonNode node = JSON.readTree(bytes);
    if (!node.hasNonNull("id")) {
      throw new JsonParseException(null, "it is no claim");
    }
    Owner owner =
        new Owner(
            node.path("id").asText(),
            node.path("user").asText(),
            node.path("host").asText(),
            node.path("machine").asText(),
            node.path("pid").asLong(),
            started(node.path("started").asText()));
    return new Claim(owner, node.path("held").asBoolean());
  }

  private static Instant started(String text) throws JsonParseException {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new JsonParseException(null, "'" + text + "' is no time", e);
    }
  }
}
