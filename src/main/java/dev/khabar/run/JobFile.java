package dev.khabar.run;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a job: a YAML file and the command line's overrides. Relative paths in the file are taken
 * from the file's folder, so that a job works from anywhere; those of the command line from the
 * working directory.
 */
public final class JobFile {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  /** The YAML library's time grows with the square of a long line: five megabytes take minutes. */
  private static final int LARGEST = 1_000_000;

  /** Characters of a value that a message shows. */
  private static final int SHOWN = 80;

  private JobFile() {}

  /**
   * Reads a job.
   *
   * @param file the job's file
   * @param overrides {@code --key=value} each
   * @param engineOptions names of the options that the engine knows
   * @throws RunException of status USAGE naming key, file, line and what to write instead
   */
  public static Job read(Path file, List<String> overrides, Set<String> engineOptions) {
    JobKeys keys = new JobKeys();
    try {
      if (Files.size(file) > LARGEST) {
        throw RunException.usage(file + " is larger than a megabyte: it is no job");
      }
      String text = Files.readString(file);
      checkAliases(text, file);
      try (JsonParser parser = YAML.createParser(text)) {
        read(parser, file, keys);
      }
    } catch (NoSuchFileException e) {
      throw new RunException(
          ExitStatus.USAGE, "there is no job file " + file + neighbours(file), e);
    } catch (MalformedInputException e) {
      throw new RunException(ExitStatus.USAGE, file + " is not UTF-8", e);
    } catch (JsonProcessingException e) {
      throw new RunException(
          ExitStatus.USAGE,
          file + ", line " + e.getLocation().getLineNr() + ": " + mistake(e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new RunException(ExitStatus.USAGE, file + " cannot be read: " + e.getMessage(), e);
    }
    keys.override(overrides);
    return new JobReading(keys, file, engineOptions).job();
  }

  private static void read(JsonParser parser, Path file, JobKeys keys) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      throw RunException.usage(file + ", line 1: a job is a list of 'key: value' lines");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String place = file + ", line " + parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      JsonNode value = parser.readValueAsTree();
      if (value.isObject()) {
        keys.setMap(key, entries(key, value, place), place);
      } else {
        keys.set(key, values(key, value, place), place, false);
      }
    }
    if (parser.nextToken() != null) {
      throw RunException.usage(
          file
              + ", line "
              + parser.currentTokenLocation().getLineNr()
              + ": a second document begins here (---); a job is one, give each a file");
    }
  }

  /** An alias would be read as its own name, {@code *.jsonl} without quotes be taken for one. */
  private static void checkAliases(String text, Path file) throws IOException {
    try (YAMLParser parser = (YAMLParser) YAML.createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.isCurrentAlias()) {
          throw RunException.usage(
              file
                  + ", line "
                  + parser.currentTokenLocation().getLineNr()
                  + ": '*"
                  + parser.getText()
                  + "' is an alias to YAML, which a job has none of; write the value, in quotes"
                  + " where it begins with *");
        }
      }
    }
  }

  private static List<String> values(String key, JsonNode value, String place) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> values.add(scalar(key, item, place)));
    } else if (!value.isNull()) {
      values.add(scalar(key, value, place));
    }
    return values;
  }

  private static Map<String, String> entries(String key, JsonNode value, String place) {
    Map<String, String> entries = new LinkedHashMap<>();
    value
        .properties()
        .forEach(
            entry ->
                entries.put(
                    entry.getKey(), String.join(",", values(key, entry.getValue(), place))));
    return entries;
  }

  private static String scalar(String key, JsonNode value, String place) {
    if (!value.isValueNode() || value.isNull()) {
      String found = value.toString();
      throw RunException.usage(
          place
              + ": "
              + key
              + ": a plain value is wanted, not "
              + (found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found));
    }
    return value.asText();
  }

  private static String neighbours(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try (var listing = Files.list(folder)) {
      List<String> names =
          listing
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
              .sorted()
              .toList();
      return NearestWord.hint(file.getFileName().toString(), names);
    } catch (IOException e) {
      return "; its folder cannot be read either";
    }
  }

  /** What is wrong, of a message that first tells what was being read and last where. */
  private static String mistake(String message) {
    if (message.startsWith("Duplicate field ")) {
      return "the key " + message.substring("Duplicate field ".length()) + " stands twice";
    }
    List<String> told =
        message.lines().filter(line -> !line.isBlank() && line.charAt(0) != ' ').toList();
    String hint = message.contains("an alias") ? "; a value that begins with * needs quotes" : "";
    return told.isEmpty() ? "it is no YAML" : told.get(told.size() - 1) + hint;
  }
}
