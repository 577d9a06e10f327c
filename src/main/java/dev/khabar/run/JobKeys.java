package dev.khabar.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys that a job sets, each with where it is set, so that a complaint can name the place. A
 * later setting of a key replaces the earlier one. Not thread-safe.
 */
final class JobKeys {
  static final List<String> KNOWN =
      List.of(
          "name",
          "input",
          "format",
          "fields",
          "output",
          "date",
          "zone",
          "runner",
          "numShards",
          "maxRejects",
          "partitionBy",
          "also",
          "incremental",
          "lexicons");

  private static final Set<String> MAPS = Set.of("fields", "lexicons");

  /**
   * Values of one key and where they stand.
   *
   * @param typedEntries names of the entries that the command line gives
   */
  record Setting(
      List<String> values,
      Map<String, String> entries,
      Set<String> typedEntries,
      String place,
      boolean typed) {}

  private final Map<String, Setting> settings = new LinkedHashMap<>();

  /** Sets a key to one value or a list. */
  void set(String key, List<String> values, String place, boolean typed) {
    settings.put(key, new Setting(List.copyOf(values), Map.of(), Set.of(), place, typed));
  }

  /** Sets a key to a map. */
  void setMap(String key, Map<String, String> entries, String place) {
    setMap(key, entries, Set.of(), place);
  }

  private void setMap(
      String key, Map<String, String> entries, Set<String> typedEntries, String place) {
    settings.put(
        key, new Setting(List.of(), new LinkedHashMap<>(entries), typedEntries, place, false));
  }

  /**
   * Sets keys as the command line gives them: {@code --key=value}, {@code --fields.theirs=ours}, a
   * key twice for a list, {@code --key} for true.
   */
  void override(List<String> options) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String option : options) {
      if (!option.startsWith("--")) {
        throw RunException.usage("unexpected argument '" + option + "'; options are --key=value");
      }
      int equals = option.indexOf('=');
      String key = option.substring(2, equals < 0 ? option.length() : equals);
      given
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(equals < 0 ? "true" : option.substring(equals + 1));
    }
    given.forEach(this::override);
  }

  private void override(String key, List<String> values) {
    String place = "--" + key;
    int dot = key.indexOf('.');
    String map = dot < 0 ? key : key.substring(0, dot);
    if (!MAPS.contains(map)) {
      set(key, values, place, true);
    } else if (dot < 0) {
      throw RunException.usage(place + ": write --" + key + ".NAME=VALUE, once for each name");
    } else {
      Map<String, String> entries = new LinkedHashMap<>();
      Set<String> typed = new HashSet<>();
      if (settings.containsKey(map)) {
        entries.putAll(settings.get(map).entries());
        typed.addAll(settings.get(map).typedEntries());
      }
      String name = key.substring(dot + 1);
      entries.put(name, values.get(values.size() - 1));
      typed.add(name);
      setMap(map, entries, typed, place);
    }
  }

  boolean has(String key) {
    return settings.containsKey(key);
  }

  /** The setting of a key that {@link #has} told of. */
  Setting get(String key) {
    return settings.get(key);
  }

  /** The values of a key that takes a list. */
  List<String> list(String key) {
    return has(key) ? plain(key).values() : List.of();
  }

  private Setting plain(String key) {
    if (!get(key).entries().isEmpty()) {
      throw wrong(key, "it takes a plain value, no map of names and values");
    }
    return get(key);
  }

  /** The one value of a key, or a default. */
  String one(String key, String otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    Setting setting = plain(key);
    if (setting.values().isEmpty() || setting.values().get(0).isBlank()) {
      throw wrong(key, "it needs a value");
    }
    if (setting.values().size() > 1 && !setting.typed()) {
      throw wrong(key, "it takes one value, not a list");
    }
    return setting.values().get(setting.values().size() - 1);
  }

  /** The entries of a key that is a map. */
  Map<String, String> map(String key) {
    if (!has(key)) {
      return Map.of();
    }
    if (!get(key).values().isEmpty()) {
      throw wrong(key, "it takes a map: one 'name: value' a line, indented below it");
    }
    get(key)
        .entries()
        .forEach(
            (name, value) -> {
              if (value.isBlank()) {
                throw wrong(key, "'" + name + "' needs a value");
              }
            });
    return get(key).entries();
  }

  /** Settings that are no key of a job: options of the engine, if it knows them. */
  Map<String, Setting> others() {
    Map<String, Setting> others = new LinkedHashMap<>(settings);
    KNOWN.forEach(others::remove);
    return others;
  }

  /** A complaint about a key that names where it was set. */
  RunException wrong(String key, String why) {
    String place = get(key).place();
    return RunException.usage(place + (place.equals("--" + key) ? "" : ": " + key) + ": " + why);
  }
}
