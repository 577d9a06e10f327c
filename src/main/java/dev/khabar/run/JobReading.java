package dev.khabar.run;

import dev.khabar.article.format.Format;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes a {@link Job} of its keys: defaults and checks; {@link JobPaths} reads the paths. */
final class JobReading {
  /** Our names of an article's fields. */
  static final List<String> FIELDS =
      List.of("id", "url", "title", "summary", "text", "published_at", "publisher", "language");

  /** Names of the tables that a job may bring. */
  private static final List<String> LEXICONS = List.of("entities", "entities-only", "triggers");

  private static final List<String> RUNNERS =
      List.of("DirectRunner", "FlinkRunner", "SparkRunner", "DataflowRunner");
  private static final List<String> COMMAND_OPTIONS = List.of("replace", "log", "metrics", "help");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");
  private static final List<String> PARTITIONS = List.of("published_date");
  private static final int DEFAULT_SHARDS = 4;
  private static final int MOST_SHARDS = 99_999;

  private final JobKeys keys;
  private final JobPaths paths;
  private final Path file;
  private final Set<String> engineOptions;

  JobReading(JobKeys keys, Path file, Set<String> engineOptions) {
    this.keys = keys;
    this.paths = new JobPaths(keys, file);
    this.file = file;
    this.engineOptions = engineOptions;
  }

  Job job() {
    Map<String, String> engine = engineOptions();
    Optional<LocalDate> date = date();
    return new Job(
        name(),
        paths.inputs(date),
        parsed("format", "auto", JobReading::format),
        fields(),
        paths.output(),
        date,
        parsed("zone", "UTC", ZoneId::of),
        runner(),
        parsed("numShards", Integer.toString(DEFAULT_SHARDS), JobReading::shards),
        parsed("maxRejects", "1%", RejectLimit::parse),
        partitionBy(),
        also(),
        parsed("incremental", "false", JobReading::truth),
        lexicons(),
        engine);
  }

  private Map<String, String> engineOptions() {
    Map<String, String> engine = new LinkedHashMap<>();
    for (Map.Entry<String, JobKeys.Setting> other : keys.others().entrySet()) {
      String key = other.getKey();
      if (!engineOptions.contains(key)) {
        throw RunException.usage(
            other.getValue().place() + ": unknown key '" + key + "'" + nearest(key));
      }
      if (!other.getValue().entries().isEmpty()) {
        throw keys.wrong(key, "it takes a plain value");
      }
      engine.put(key, String.join(",", other.getValue().values()));
    }
    return engine;
  }

  /** The nearest key of a job; only where there is none, the nearest option of the engine. */
  private String nearest(String key) {
    List<String> words = new ArrayList<>(JobKeys.KNOWN);
    if (keys.get(key).typed()) {
      words.addAll(COMMAND_OPTIONS);
    }
    String hint = NearestWord.hint(key, words);
    if (hint.isEmpty()) {
      hint = NearestWord.hint(key, engineOptions.stream().sorted().toList());
    }
    return hint.isEmpty() ? "; keys are " + String.join(", ", JobKeys.KNOWN) : hint;
  }

  private String name() {
    String base = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    String name = keys.one("name", base);
    if (!NAME.matcher(name).matches()) {
      throw RunException.usage(
          (keys.has("name") ? keys.get("name").place() : file)
              + ": name: '"
              + name
              + "' names a folder of the output: letters, digits, '.', '_' and '-'");
    }
    return name;
  }

  private Optional<LocalDate> date() {
    return keys.has("date") ? Optional.of(parsed("date", "", LocalDate::parse)) : Optional.empty();
  }

  private String runner() {
    String runner = keys.one("runner", RUNNERS.get(0));
    for (String known : RUNNERS) {
      if (known.equalsIgnoreCase(runner) || known.equalsIgnoreCase(runner + "Runner")) {
        return known;
      }
    }
    throw keys.wrong(
        "runner", "unknown runner '" + runner + "'" + NearestWord.hintAmong(runner, RUNNERS));
  }

  /** Our name to the source's names; an entry that is written the other way round is turned. */
  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    keys.map("fields")
        .forEach(
            (key, value) -> {
              if (FIELDS.contains(key)) {
                fields.merge(key, value, (one, two) -> one + "," + two);
              } else if (FIELDS.contains(value)) {
                fields.merge(value, key, (one, two) -> one + "," + two);
              } else {
                throw keys.wrong(
                    "fields",
                    "'" + key + "' is no field of an article" + NearestWord.hintAmong(key, FIELDS));
              }
            });
    return fields;
  }

  private Map<String, String> lexicons() {
    Map<String, String> lexicons = new LinkedHashMap<>();
    keys.map("lexicons")
        .forEach(
            (name, path) -> {
              checkTable(name);
              boolean typed = keys.get("lexicons").typedEntries().contains(name);
              lexicons.put(name, paths.place(path, typed));
            });
    return lexicons;
  }

  private void checkTable(String name) {
    if (!LEXICONS.contains(name)) {
      throw keys.wrong(
          "lexicons", "there is no table '" + name + "'" + NearestWord.hintAmong(name, LEXICONS));
    }
  }

  private <T> T parsed(String key, String otherwise, Function<String, T> parse) {
    String value = keys.one(key, otherwise);
    try {
      return parse.apply(value);
    } catch (DateTimeException e) {
      throw keys.wrong(
          key,
          key.equals("zone")
              ? "'" + value + "' is no time zone; write one such as Asia/Riyadh or UTC"
              : "'" + value + "' is no date; write YYYY-MM-DD");
    } catch (IllegalArgumentException e) {
      throw keys.wrong(key, e.getMessage());
    }
  }

  private static Integer shards(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1) {
      throw new IllegalArgumentException(
          "'" + text + "' is no number of files; write 1 to " + MOST_SHARDS);
    }
    return Integer.parseInt(text);
  }

  private Optional<String> partitionBy() {
    if (!keys.has("partitionBy")) {
      return Optional.empty();
    }
    String field = keys.one("partitionBy", "");
    if (!PARTITIONS.contains(field)) {
      throw keys.wrong(
          "partitionBy",
          "'" + field + "' does not divide a run" + NearestWord.hintAmong(field, PARTITIONS));
    }
    return Optional.of(field);
  }

  private List<String> also() {
    if (!keys.has("also")) {
      return List.of();
    }
    List<String> known = OtherFormat.names();
    List<String> also = new TreeSet<>(keys.list("also")).stream().toList();
    for (String name : also) {
      if (!known.contains(name)) {
        throw keys.wrong(
            "also", "'" + name + "' is not written" + NearestWord.hintAmong(name, known));
      }
    }
    if (!LocalStorage.holds(keys.one("output", "out"))) {
      throw keys.wrong("also", "only an output on this machine can have another format beside");
    }
    return also;
  }

  private static String format(String text) {
    if (text.equals("auto")) {
      return text;
    }
    return Format.of(text)
        .map(Format::jobName)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is not known; there are auto, " + Format.names()));
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
    };
  }
}
