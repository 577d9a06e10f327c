package dev.khabar.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.run.InputFile;
import java.io.Serializable;

/**
 * An input file as the list of them says.
 *
 * @param uri absolute local path or URI
 * @param bytes size at the start of the run
 * @param readable whether it could be read when the run began: one that could not is rejected,
 *     while one that cannot be read any longer ends the run
 */
record ListedFile(String uri, long bytes, boolean readable) implements Serializable {
  private static final ObjectMapper JSON = new ObjectMapper();

  static ListedFile of(InputFile file) {
    return new ListedFile(file.uri(), file.bytes(), !file.sha256().isEmpty());
  }

  static ListedFile ofJson(String line) throws JsonProcessingException {
    return JSON.readValue(line, ListedFile.class);
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }
}
