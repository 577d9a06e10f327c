package dev.khabar.pipeline;

import dev.khabar.arabic.LexiconException;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.NameTagger;
import dev.khabar.event.EventCoder;
import dev.khabar.record.Annotator;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models of this JVM. A DoFn is cloned for every thread and set up each time; the models are
 * loaded once for each configuration and shared, which they allow, being immutable.
 */
public final class Models {
  /** Names of the tables that a job may bring. */
  static final List<String> LEXICONS = List.of("entities", "entities-only", "triggers");

  private record Configuration(String zone, Map<String, String> lexicons) {}

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

  private static Optional<Path> path(Configuration configuration, String lexicon) {
    return Optional.ofNullable(configuration.lexicons().get(lexicon)).map(Path::of);
  }
}
