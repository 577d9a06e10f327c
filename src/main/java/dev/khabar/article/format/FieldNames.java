package dev.khabar.article.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of a source's fields is which of ours: those that a job's map names, then the usual names,
 * which a file of another format in the same job may have. Names are compared without case, spaces,
 * hyphens and underscores. Immutable; thread-safe.
 */
final class FieldNames {
  /** A source's field: what it is to us and how far down the list of likely names it stands. */
  record Target(ArticleField field, int rank) {}

  private static final Map<String, ArticleField> OURS = new HashMap<>();

  static {
    for (ArticleField field : ArticleField.values()) {
      OURS.put(key(field.fieldName()), field);
    }
  }

  private final Map<String, Target> targets = new HashMap<>();

  private FieldNames() {}

  /**
   * @param mapped a job's {@code fields}
   */
  static FieldNames of(Map<String, String> mapped) {
    Map<ArticleField, List<String>> names = new EnumMap<>(ArticleField.class);
    // Sorted, so that the map's own order decides nothing.
    new TreeMap<>(mapped)
        .forEach(
            (left, right) -> {
              ArticleField field = OURS.get(key(left));
              if (field != null) {
                for (String source : right.split(",", -1)) {
                  names.computeIfAbsent(field, f -> new ArrayList<>()).add(source);
                }
              } else if (OURS.containsKey(key(right))) {
                names.computeIfAbsent(OURS.get(key(right)), f -> new ArrayList<>()).add(left);
              }
            });
    FieldNames result = new FieldNames();
    names.forEach((field, sources) -> result.add(field, sources, 0));
    for (ArticleField field : ArticleField.values()) {
      result.add(field, field.aliases(), names.getOrDefault(field, List.of()).size());
    }
    return result;
  }

  private void add(ArticleField field, List<String> sources, int rank) {
    for (int i = 0; i < sources.size(); i++) {
      targets.putIfAbsent(key(sources.get(i)), new Target(field, rank + i));
    }
  }

  /** What a source's field is to us, if anything. */
  Optional<Target> target(String sourceName) {
    Target exact = targets.get(sourceName);
    return Optional.ofNullable(exact != null ? exact : targets.get(key(sourceName)));
  }

  /** Whether a name is the first part of a mapped nested name, such as {@code a} of {@code a.b}. */
  boolean leadsTo(String sourceName) {
    String prefix = key(sourceName) + ".";
    return targets.keySet().stream().anyMatch(name -> name.startsWith(prefix));
  }

  private static String key(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ' && c != '\ufeff') {
        out.append(c);
      }
    }
    return out.toString().trim().toLowerCase(Locale.ROOT);
  }
}
