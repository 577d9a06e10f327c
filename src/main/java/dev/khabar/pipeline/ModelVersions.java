package dev.khabar.pipeline;

import dev.khabar.arabic.UserTable;
import dev.khabar.run.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the rows of a run depend on besides job and input: SHA-256 over the shipped files that a run
 * reads, of which an edited one makes other rows, and over the job's own tables.
 */
final class ModelVersions {
  private static final Map<String, List<String>> SHIPPED =
      Map.of(
          "model.tagger",
          List.of(
              "arabic/name-begins.bin",
              "arabic/vocabulary.bin",
              "entity/calibration.tsv",
              "entity/gazetteers/later.tsv",
              "entity/gazetteers/places.tsv",
              "entity/gazetteers/sport-words.txt",
              "entity/model/names.bin",
              "entity/model/names.net",
              "entity/model/gazetteer.bin",
              "entity/model/silver.bin",
              "entity/model/word-classes.bin"),
          "lexicon.shipped.articles",
          List.of(
              "article/credits.txt",
              "article/format/months.tsv",
              "article/format/zones.tsv",
              "article/language-letters.tsv",
              "article/language-words.tsv",
              "article/number-words.txt",
              "article/page-labels.tsv",
              "article/passing-words.txt",
              "article/repair.properties",
              "article/time-words.txt"),
          "lexicon.shipped.entities",
          List.of(
              "entity/entities.tsv",
              "entity/countries.tsv",
              "entity/titles.tsv",
              "entity/epithets.tsv",
              "entity/readings.tsv"),
          "lexicon.shipped.events",
          List.of(
              "event/triggers.tsv",
              "event/classifier.bin",
              "event/dates.bin",
              "event/storydates.bin",
              "event/modality.bin",
              "event/roles.net",
              "event/thresholds.tsv",
              "event/row-confidence.tsv",
              "event/role-thresholds.tsv",
              "event/verifier.tsv",
              "event/row-verifier.tsv",
              "event/article-words.tsv",
              "event/governing.tsv",
              "event/lone-sentences.bin",
              "event/cues.tsv",
              "event/definite-nouns.tsv",
              "event/doubles.tsv",
              "event/empty.tsv",
              "event/governors.tsv",
              "event/noun-classes.tsv",
              "event/word-classes.tsv"));

  private ModelVersions() {}

  /** The shipped files, from {@code dev/khabar} on. */
  static Set<String> files() {
    return SHIPPED.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** The digests by name; a job's table has that of its key. */
  static Map<String, String> of(Map<String, UserTable> tables) {
    Map<String, String> versions = new TreeMap<>();
    SHIPPED.forEach((name, files) -> versions.put(name, shipped(files)));
    tables.forEach(
        (name, table) -> versions.put("lexicon." + name, Digests.sha256(table.content())));
    return versions;
  }

  private static String shipped(List<String> files) {
    List<InputStream> contents = new ArrayList<>();
    for (String file : files) {
      contents.add(
          Objects.requireNonNull(
              ModelVersions.class.getResourceAsStream("/dev/khabar/" + file),
              () -> file + " is missing from the program"));
    }
    try (InputStream all = new SequenceInputStream(Collections.enumeration(contents))) {
      return Digests.sha256(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
