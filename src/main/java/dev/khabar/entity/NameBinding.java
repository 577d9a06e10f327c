package dev.khabar.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Binds the short names of one type in one article to the fuller names they stand for. Where
 * several could be meant, each mention is bound to the one mentioned last before it, else to the
 * first after it: two people of one surname stay two.
 */
final class NameBinding {
  private final NameLinks links;
  private final List<ArticleName> names;
  private final Map<ArticleName, ArticleName> equivalents;
  private final Map<ArticleName, ArticleName> onlyHost = new HashMap<>();

  /**
   * @param names all names of one type in an article
   * @param equivalents names that the tables or an acronym in brackets say are another
   */
  NameBinding(
      NameLinks links, Collection<ArticleName> names, Map<ArticleName, ArticleName> equivalents) {
    this.links = links;
    this.names = new ArrayList<>(names);
    this.equivalents = equivalents;
    this.names.sort(
        Comparator.comparing((ArticleName name) -> -name.words().size())
            .thenComparing(name -> name.positions().get(0)));
  }

  /** The name that stands for each mention, by the mention's position. */
  Map<Integer, ArticleName> bind() {
    Map<Integer, ArticleName> bound = new HashMap<>();
    for (ArticleName name : names) {
      List<ArticleName> hosts = hosts(name);
      if (hosts.size() == 1) {
        onlyHost.put(name, hosts.get(0));
      }
      for (int position : name.positions()) {
        bound.put(position, hosts.isEmpty() ? name : nearest(hosts, position));
      }
    }
    return bound;
  }

  private List<ArticleName> hosts(ArticleName name) {
    ArticleName equivalent = equivalents.get(name);
    if (equivalent != null) {
      return List.of(top(equivalent));
    }
    Set<ArticleName> hosts = new LinkedHashSet<>();
    for (ArticleName other : names) {
      if (other != name && links.isShortFor(name, other)) {
        hosts.add(top(other));
      }
    }
    hosts.remove(name);
    if (hosts.isEmpty()) {
      variant(name).map(this::top).ifPresent(hosts::add);
    }
    return new ArrayList<>(hosts);
  }

  /** Another transliteration that comes before it in the binding's order. */
  private Optional<ArticleName> variant(ArticleName name) {
    return names.stream()
        .takeWhile(other -> other != name)
        .filter(other -> NameLinks.isVariant(name, other))
        .findFirst();
  }

  private ArticleName top(ArticleName name) {
    ArticleName host = name;
    for (int steps = 0; steps < names.size() && onlyHost.containsKey(host); steps++) {
      host = onlyHost.get(host);
    }
    return host;
  }

  private static ArticleName nearest(List<ArticleName> hosts, int position) {
    ArticleName best = hosts.get(0);
    int bestDistance = Integer.MAX_VALUE;
    for (ArticleName host : hosts) {
      for (int at : host.positions()) {
        // Any mention before goes before any after.
        int distance = at < position ? position - at : Integer.MAX_VALUE / 2 + at - position;
        if (distance < bestDistance) {
          best = host;
          bestDistance = distance;
        }
      }
    }
    return best;
  }
}
