package dev.khabar.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fuller names that a short one may stand for, found by its rarest word: a long article names
 * thousands, and comparing all pairs would take quadratic time.
 */
final class HostIndex {
  private final NameLinks links;
  private final Map<ArticleName, NameClass> classOf = new IdentityHashMap<>();
  private final Map<String, List<ArticleName>> byWord = new HashMap<>();

  HostIndex(NameLinks links, List<NameClass> classes) {
    this.links = links;
    for (NameClass names : classes) {
      for (ArticleName name : names.names()) {
        classOf.put(name, names);
        Set<String> keys = new LinkedHashSet<>();
        name.words().forEach(word -> keys.addAll(keys(word)));
        keys.forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
      }
    }
  }

  /** The classes that hold a fuller name, each with how well the short name fits it. */
  Map<NameClass, NameLinks.Fit> hosts(ArticleName shorter) {
    Map<NameClass, NameLinks.Fit> hosts = new LinkedHashMap<>();
    for (ArticleName fuller : candidates(shorter)) {
      NameLinks.Fit fit = links.fit(shorter, fuller);
      if (fit != NameLinks.Fit.NONE && classOf.get(fuller) != classOf.get(shorter)) {
        hosts.merge(classOf.get(fuller), fit, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return hosts;
  }

  private Set<ArticleName> candidates(ArticleName name) {
    String rarest = name.words().get(0);
    for (String word : name.words()) {
      rarest = count(word) < count(rarest) ? word : rarest;
    }
    Set<ArticleName> candidates = new LinkedHashSet<>();
    keys(rarest).forEach(key -> candidates.addAll(byWord.get(key)));
    return candidates;
  }

  private int count(String word) {
    return keys(word).stream().mapToInt(key -> byWord.get(key).size()).sum();
  }

  private static List<String> keys(String word) {
    return List.of("plain " + Spelling.plain(word), "skeleton " + Spelling.skeleton(word));
  }
}
