package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileTest {
  @TempDir Path folder;

  @Test
  void a_job_needs_no_more_than_its_input() {
    Job job = read("input: news\n");

    assertEquals("job", job.name());
    assertEquals("job", job.runId());
    assertEquals(List.of(folder.resolve("news").toString()), job.inputs());
    assertEquals("auto", job.format());
    assertEquals(ZoneId.of("UTC"), job.zone());
    assertEquals("DirectRunner", job.runner());
    assertEquals(4, job.numShards());
    assertTrue(job.maxRejects().allows(1, 100));
  }

  @Test
  void what_yaml_would_read_otherwise_than_it_looks_is_a_mistake() {
    assertMistake("input: a\n---\nname: b\n", "line 3: a second document begins here");
    assertMistake("input: &i a\nname: *i\n", "line 2: '*i' is an alias");
    assertMistake("input: *.jsonl\n", "a value that begins with * needs quotes");
    assertMistake("input: a\nfields:\n\ttext: b\n", "Do not use \\t(TAB) for indentation");
    assertMistake("input: a\nname: b\nname: c\n", "line 3: the key 'name' stands twice");
  }

  @Test
  void a_map_or_nothing_where_a_value_is_meant_is_a_mistake() {
    assertMistake("input: {x: a}\n", "line 1: input: it takes a plain value");
    assertMistake("input: a\nalso: {parquet: yes}\n", "line 2: also: it takes a plain value");
    assertMistake("input: a\nnumShards: {a: 4}\n", "numShards: it takes a plain value");
    assertMistake("input: a\nfields:\n  text:\n", "line 2: fields: 'text' needs a value");
  }

  @Test
  void a_pattern_that_is_none_and_a_table_that_is_none_name_their_line() {
    assertMistake("name: a\ninput: 'a[.jsonl'\n", "line 2: input: ");
    assertMistake("input: a\nlexicons:\n  entity: t\n", "line 2: lexicons: there is no table");
    assertMistake("input: a\nlexicons:\n  entites: t\n", "did you mean 'entities'?");
  }

  @Test
  void what_is_too_large_for_a_job_or_nested_without_end_is_told_in_a_line() {
    assertMistake("input: a\n#" + "x".repeat(5_000_000) + "\n", "it is no job");
    String nested = "{a: ".repeat(500) + "1" + "}".repeat(500);
    RunException mistake =
        assertThrows(RunException.class, () -> read("input: a\nfields: " + nested + "\n"));
    assertTrue(mistake.getMessage().length() < 400, mistake.getMessage());
  }

  private void assertMistake(String job, String message) {
    RunException mistake = assertThrows(RunException.class, () -> read(job));
    assertEquals(ExitStatus.USAGE, mistake.status());
    assertTrue(mistake.getMessage().contains(message), mistake.getMessage());
  }

  @Test
  void every_key_is_read() {
    Job job =
        read(
            """
            name: daily
            input: [a/*.jsonl, b]
            format: jsonl
            fields: {text: [full_text, content], headline: title}
            output: ../out
            date: 2026-11-24
            zone: Asia/Riyadh
            runner: flink
            numShards: 9
            maxRejects: 20
            partitionBy: published_date
            incremental: true
            lexicons:
              entities: my.tsv
            targetParallelism: 2
            """);

    assertEquals("daily-2026-11-24", job.runId());
    assertEquals(2, job.inputs().size());
    assertEquals(Map.of("text", "full_text,content", "title", "headline"), job.fields());
    assertEquals(folder.getParent().resolve("out").toString(), job.output());
    assertEquals(LocalDate.of(2026, 11, 24), job.date().orElseThrow());
    assertEquals(ZoneId.of("Asia/Riyadh"), job.zone());
    assertEquals("FlinkRunner", job.runner());
    assertEquals(9, job.numShards());
    assertEquals("published_date", job.partitionBy().orElseThrow());
    assertTrue(job.incremental());
    assertEquals(Map.of("entities", folder.resolve("my.tsv").toString()), job.lexicons());
    assertEquals(Map.of("targetParallelism", "2"), job.engineOptions());
  }

  @Test
  void the_command_line_overrides_any_key() {
    Job job =
        read(
            "input: news\nfields: {a: title}\n",
            "--input=x",
            "--input=y",
            "--fields.b=text",
            "--numShards=2",
            "--incremental");

    Path here = Path.of("").toAbsolutePath();
    assertEquals(List.of(here.resolve("x").toString(), here.resolve("y").toString()), job.inputs());
    assertEquals(Map.of("title", "a", "text", "b"), job.fields());
    assertEquals(2, job.numShards());
    assertTrue(job.incremental());
  }

  @Test
  void a_table_of_the_job_lies_in_its_folder_whatever_table_the_command_line_adds() {
    Job job = read("input: news\nlexicons: {entities: my.tsv}\n", "--lexicons.triggers=typed.tsv");

    assertEquals(folder.resolve("my.tsv").toString(), job.lexicons().get("entities"));
    assertEquals(Path.of("typed.tsv").toAbsolutePath().toString(), job.lexicons().get("triggers"));
  }

  @Test
  void the_date_fills_the_placeholders_of_the_input() {
    Job job =
        read(
            "input: ['{yyyy}/{MM}/{dd}/*.{json,jsonl}', 'x-{date}', 'y-{date:yyyyMMdd}']\n",
            "--date=2026-03-07");

    assertEquals(
        List.of("2026/03/07/*.{json,jsonl}", "x-2026-03-07", "y-20260307"),
        job.inputs().stream().map(path -> path.substring(folder.toString().length() + 1)).toList());
  }

  @Test
  void a_tilde_is_the_users_home_as_in_a_shell() {
    String home = Path.of(System.getProperty("user.home")).toString();
    Job job = read("input: ~/news/*.jsonl\noutput: a\n", "--output=~/out");
    assertEquals(List.of(home + "/news/*.jsonl"), job.inputs());
    assertEquals(home + "/out", job.output());
  }

  @Test
  void uris_stay_as_they_are() {
    Job job = read("input: gs://bucket/news/*.gz\noutput: s3://bucket/out\n");

    assertEquals(List.of("gs://bucket/news/*.gz"), job.inputs());
    assertEquals("s3://bucket/out", job.output());
    assertEquals("s3://bucket/out", read("input: a\noutput: s3://bucket/out//\n").output());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          input: a;numShrads: 2         | job.yaml, line 2: unknown key 'numShrads'; did you mean 'numShards'?
          inputs: a                     | line 1: unknown key 'inputs'; did you mean 'input'?
          input: a;tragetParallelism: 2 | line 2: unknown key 'tragetParallelism'; did you mean 'targetParallelism'?
          input: a;colour: red          | unknown key 'colour'; keys are name, input
          input: a;numShards: 0         | line 2: numShards: '0' is no number of files
          input: a;numShards: many      | line 2: numShards: 'many' is no number of files
          input: a;zone: Mars           | line 2: zone: 'Mars' is no time zone
          input: a;date: 24.11.2026     | line 2: date: '24.11.2026' is no date
          input: a;runner: FlnkRunner   | did you mean 'FlinkRunner'?
          input: a;maxRejects: few      | line 2: maxRejects: 'few' is neither a number
          input: a;maxRejects: 0.5      | write 0.5% for a share
          input: a;incremental: maybe   | 'maybe' is neither true nor false
          input: a;name: ../up          | name: '../up' names a folder
          input: a;format: [a, b]       | format: it takes one value, not a list
          input: [a, '']                | input: it needs a value
          input: a;fields: text         | fields: it takes a map
          input: a;fields: {x: titel}   | 'x' is no field of an article
          input: a;fields: {titel: x}   | 'titel' is no field of an article; did you mean 'title'?
          input: a;format: jsnl         | 'jsnl' is not known; there are auto,
          input: a;partitionBy: entity  | 'entity' does not divide a run (there is published_date)
          input: a;output: /            | line 2: output: '/' is no folder for runs
          input: a-{dat}                | unknown placeholder {dat}; did you mean 'date'?
          input: a-{date}               | needs a date: give --date=YYYY-MM-DD
          name: a                       | the key 'input' is missing
          input: a;input: b             | line 2: the key 'input' stands twice
          input: [a                     | job.yaml, line
          - a                           | a job is a list of 'key: value' lines
          """)
  void a_mistake_is_told_with_its_place_and_what_to_write(String yaml, String message) {
    RunException mistake =
        assertThrows(RunException.class, () -> read(yaml.replace(';', '\n') + "\n"));

    assertEquals(ExitStatus.USAGE, mistake.status());
    assertTrue(mistake.getMessage().contains(message), mistake.getMessage());
  }

  @Test
  void an_output_that_is_a_file_is_a_mistake() throws IOException {
    Path file = Files.createFile(folder.resolve("runs"));
    RunException mistake = assertThrows(RunException.class, () -> read("input: a\noutput: runs\n"));
    assertEquals(ExitStatus.USAGE, mistake.status());
    String told = "line 2: output: '" + file + "' is a file; give a folder for runs";
    assertTrue(mistake.getMessage().endsWith(told), mistake.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --numShrads=2 | --numShrads: unknown key 'numShrads'; did you mean 'numShards'?
          --replcae     | did you mean 'replace'?
          other.yaml    | unexpected argument 'other.yaml'
          --fields=x    | write --fields.NAME=VALUE
          --numShards=  | --numShards: it needs a value
          --input=      | --input: it needs a value
          --zone=Mars   | --zone: 'Mars' is no time zone
          --maxRejects=0.05 | write 0.05% for a share, or 5% if that is meant
          --maxRejects=2.5  | write 2.5% for a share
          """)
  void a_mistake_on_the_command_line_is_told_too(String option, String message) {
    RunException mistake = assertThrows(RunException.class, () -> read("input: a\n", option));

    assertEquals(ExitStatus.USAGE, mistake.status());
    assertTrue(mistake.getMessage().contains(message), mistake.getMessage());
  }

  @Test
  void a_missing_file_gets_its_nearest_neighbour() throws IOException {
    Files.writeString(folder.resolve("sample.yaml"), "input: a\n");

    RunException mistake =
        assertThrows(
            RunException.class,
            () -> JobFile.read(folder.resolve("smaple.yaml"), List.of(), Set.of()));

    assertTrue(mistake.getMessage().endsWith("did you mean 'sample.yaml'?"));
  }

  private Job read(String yaml, String... overrides) {
    Path file = folder.resolve("job.yaml");
    try {
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return JobFile.read(file, List.of(overrides), Set.of("targetParallelism", "flinkMaster"));
  }
}
