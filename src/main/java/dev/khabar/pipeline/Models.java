package dev.khabar.pipeline;

import dev.khabar.arabic.LexiconException;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.NameTagger;
import dev.khabar.event.EventCoder;
import dev.khabar.record.Annotator;
import dev.khabar.run.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models of this JVM. A DoFn is cloned for every thread and set up each time; the models are
 * loaded once for each configuration and shared, which they allow, being immutable.
 */
public final class Models {
  /** Names of the tables that a job may bring. */
  static final List<String> LEXICONS = List.of("entities", "entities-only", "triggers");

  private record Configuration(String zone, Map<String, String> lexicons) {}

  /** The files that tell one state of the models and tables from another. */
  private static final Map<String, List<String>> SHIPPED =
      Map.of(
          "model.tagger",
          List.of(
              "entity/model/names.bin",
              "entity/model/names.net",
              "entity/model/gazetteer.bin",
              "entity/model/silver.bin",
              "entity/model/word-classes.bin"),
          "lexicon.shipped.entities",
          List.of(
              "entity/entities.tsv",
              "entity/countries.tsv",
              "entity/titles.tsv",
              "entity/epithets.tsv"),
          "lexicon.shipped.events",
          List.of(
              "event/triggers.tsv",
              "event/classifier.bin",
              "event/dates.bin",
              "event/storydates.bin",
              "event/modality.bin",
              "event/roles.net",
              "event/thresholds.tsv",
              "event/verifier.tsv",
              "event/row-verifier.tsv",
              "event/article-words.tsv",
              "event/governing.tsv",
              "event/lone-sentences.bin",
              "event/cues.tsv",
              "event/doubles.tsv",
              "event/empty.tsv",
              "event/governors.tsv"));

  private static final Map<Configuration, Annotator> LOADED = new ConcurrentHashMap<>();

  private Models() {}

  static Annotator shared(NewsSpec spec) {
    return shared(spec.zone(), spec.lexicons());
  }

  /**
   * The annotator for a zone and a job's own tables.
   *
   * @param lexicons paths of tables over the shipped ones: {@code entities}, {@code triggers}; or
   *     in place of the shipped one's overlay: {@code entities-only}
   * @throws dev.khabar.arabic.LexiconException where a table has an error, with file and line
   */
  public static Annotator shared(String zone, Map<String, String> lexicons) {
    return LOADED.computeIfAbsent(new Configuration(zone, Map.copyOf(lexicons)), Models::load);
  }

  /**
   * What the rows depend on besides job and input, by name: SHA-256 over the files of the tagger,
   * of the shipped tables and of the job's own.
   */
  static Map<String, String> versions(Map<String, String> lexicons) {
    Map<String, String> versions = new TreeMap<>();
    SHIPPED.forEach((name, files) -> versions.put(name, shipped(files)));
    lexicons.forEach((name, path) -> versions.put("lexicon." + name, sha256(Path.of(path))));
    return versions;
  }

  private static String shipped(List<String> files) {
    List<InputStream> contents = new ArrayList<>();
    for (String file : files) {
      contents.add(
          Objects.requireNonNull(
              Models.class.getResourceAsStream("/dev/khabar/" + file),
              () -> file + " is missing from the program"));
    }
    try (InputStream all = new SequenceInputStream(Collections.enumeration(contents))) {
      return Digests.sha256(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Annotator load(Configuration configuration) {
    return new Annotator(
        NameTagger.shipped(),
        resolver(configuration),
        EventCoder.load(path(configuration, "triggers")),
        ZoneId.of(configuration.zone()));
  }

  private static EntityResolver resolver(Configuration configuration) {
    Optional<Path> over = path(configuration, "entities");
    Optional<Path> only = path(configuration, "entities-only");
    if (over.isPresent() && only.isPresent()) {
      throw new LexiconException(
          only.get().toString(),
          0,
          "give one table: 'entities' adds to the shipped one, 'entities-only' stands for it");
    }
    return only.map(EntityResolver::loadOnly).orElseGet(() -> EntityResolver.load(over));
  }

  private static String sha256(Path table) {
    try (InputStream in = Files.newInputStream(table)) {
      return Digests.sha256(in);
    } catch (IOException e) {
      throw new LexiconException(table.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static Optional<Path> path(Configuration configuration, String lexicon) {
    return Optional.ofNullable(configuration.lexicons().get(lexicon)).map(Path::of);
  }
}
