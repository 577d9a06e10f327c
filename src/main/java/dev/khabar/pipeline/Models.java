package dev.khabar.pipeline;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.UserTable;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.NameTagger;
import dev.khabar.event.EventCoder;
import dev.khabar.record.Annotator;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The models of this JVM. A DoFn is cloned for every thread and set up each time; the models are
 * loaded once for each configuration and shared, which they allow, being immutable.
 */
public final class Models {
  private record Configuration(String zone, Map<String, String> digests) {}

  /** The models of a configuration, or what is wrong with a file: that is told to all who ask. */
  private record Loaded(Optional<Annotator> annotator, Optional<LexiconException> wrong) {
    static Loaded by(Supplier<Annotator> loading) {
      try {
        return new Loaded(Optional.of(loading.get()), Optional.empty());
      } catch (LexiconException e) {
        // A second try would only find that classes with tables cannot be initialized.
        return new Loaded(Optional.empty(), Optional.of(e));
      }
    }

    Annotator get() {
      if (wrong.isPresent()) {
        throw wrong.get();
      }
      return annotator.get();
    }
  }

  private static final Map<Configuration, Loaded> LOADED = new ConcurrentHashMap<>();

  private Models() {}

  /** The annotator of a run, whose tables lie in its attempt's directory. */
  static Annotator shared(NewsSpec spec) {
    return shared(
        new Configuration(spec.zone(), spec.lexicons()),
        () -> load(spec.zone(), StagedTables.read(spec.lexicons().keySet(), spec.directory())));
  }

  /**
   * The annotator for a zone and a job's own tables.
   *
   * @param tables tables over the shipped ones: {@code entities}, {@code triggers}; or in place of
   *     the shipped one's overlay: {@code entities-only}
   * @throws dev.khabar.arabic.LexiconException where a table has an error, with file and line
   */
  public static Annotator shared(String zone, Map<String, UserTable> tables) {
    return shared(new Configuration(zone, StagedTables.digests(tables)), () -> load(zone, tables));
  }

  /** Loads the models with the shipped tables, for those who ask later. */
  static void prepare(String zone) {
    LOADED.computeIfAbsent(
        new Configuration(zone, Map.of()), asked -> Loaded.by(() -> load(zone, Map.of())));
  }

  private static Annotator shared(Configuration configuration, Supplier<Annotator> loading) {
    return LOADED.computeIfAbsent(configuration, asked -> Loaded.by(loading)).get();
  }

  private static Annotator load(String zone, Map<String, UserTable> tables) {
    return new Annotator(
        NameTagger.shipped(),
        resolver(tables),
        EventCoder.load(Optional.ofNullable(tables.get("triggers"))),
        ZoneId.of(zone));
  }

  private static EntityResolver resolver(Map<String, UserTable> tables) {
    UserTable over = tables.get("entities");
    UserTable only = tables.get("entities-only");
    if (over != null && only != null) {
      throw new LexiconException(
          only.place(),
          0,
          "give one table: 'entities' adds to the shipped one, 'entities-only' stands for it");
    }
    return only == null
        ? EntityResolver.load(Optional.ofNullable(over))
        : EntityResolver.loadOnly(only);
  }
}
