package dev.khabar.run;

import dev.khabar.article.format.Format;
import java.nio.file.Files;
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

/** Makes a {@link Job} of its keys: defaults, checks, paths. */
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
  private final Path file;
  private final Set<String> engineOptions;

  JobReading(JobKeys keys, Path file, Set<String> engineOptions) {
    this.keys = keys;
    this.file = file;
    this.engineOptions = engineOptions;
  }

  Job job() {
    Map<String, String> engine = engineOptions();
    Optional<LocalDate> date = date();
    return new Job(
        name(),
        inputs(date),
        parsed("format", "auto", JobReading::format),
        fields(),
        output(),
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

  private List<String> inputs(Optional<LocalDate> date) {
    if (keys.list("input").isEmpty()) {
      throw RunException.usage(file + ": the key 'input' is missing: a path, a glob or a list");
    }
    List<String> inputs = new ArrayList<>();
    for (String value : keys.list("input")) {
      if (value.isBlank()) {
        // Else it would mean the folder that the program was started in, with all that lies there.
        throw keys.wrong("input", "it needs a value");
      }
      try {
        String input = place("input", InputPattern.fill(value, date));
        if (LocalStorage.holds(input) && !Files.exists(Path.of(input))) {
          LocalGlob.check(input);
        }
        inputs.add(input);
      } catch (IllegalArgumentException e) {
        throw keys.wrong("input", e.getMessage());
      }
    }
    return List.copyOf(inputs);
  }

  /** Without a slash at its end, which would double those of the paths in it. */
  private String output() {
    String output = place("output", keys.one("output", "out")).replaceFirst("(?<=[^:/])/+$", "");
    if (output.endsWith("/")) {
      throw keys.wrong("output", "'" + output + "' is no folder for runs; give one of their own");
    }
    if (LocalStorage.holds(output) && Files.isRegularFile(LocalStorage.path(output))) {
      throw keys.wrong("output", "'" + output + "' is a file; give a folder for runs");
    }
    return output;
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
              lexicons.put(name, place(path, typed));
            });
    return lexicons;
  }

  private void checkTable(String name) {
    if (!LEXICONS.contains(name)) {
      throw keys.wrong(
          "lexicons", "there is no table '" + name + "'" + NearestWord.hintAmong(name, LEXICONS));
    }
  }

  /** A path as its place means it: from the job's folder, or from the working directory. */
  private String place(String key, String path) {
    return place(path, !keys.has(key) || keys.get(key).typed());
  }

  private String place(String path, boolean typed) {
    if (!LocalStorage.holds(path)) {
      return path;
    }
    Path base = typed ? Path.of("").toAbsolutePath() : file.toAbsolutePath().getParent();
    String plain = path.startsWith("file:") ? LocalStorage.path(path).toString() : path;
    return base.resolve(plain).normalize().toString();
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
