package dev.khabar.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A file that a worker wrote.
 *
 * @param dataset the dataset it belongs to
 * @param path its path under the attempt's directory
 * @param bytes its size
 * @param records its rows
 * @param sha256 its SHA-256, 64 lower-case hex digits
 */
record PartFile(String dataset, String path, long bytes, long records, String sha256) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }
}
