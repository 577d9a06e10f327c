package dev.khabar.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Binds the short names of one type in one article to the fuller names they stand for. Where
 * several could be meant, a mention is bound to one that has its title, else to the one mentioned
 * last before it, else to the first after it: two people of one surname stay two.
 */
final class NameBinding {
  /** Mentions before a fuller name by which an article has introduced the short one. */
  private static final int AT_HOME = 2;

  private final HostIndex index;
  private final List<NameClass> classes;
  private final Map<NameClass, NameClass> onlyHost = new HashMap<>();
  private final Map<Integer, NameClass> bound = new HashMap<>();

  private NameBinding(NameLinks links, List<NameClass> classes) {
    this.index = new HostIndex(links, classes);
    this.classes = classes;
  }

  /**
   * The class that stands for each mention, by the mention's position.
   *
   * @param classes those with names of more words first
   */
  static Map<Integer, NameClass> bind(NameLinks links, List<NameClass> classes) {
    NameBinding binding = new NameBinding(links, classes);
    binding.classes.forEach(binding::bind);
    return binding.bound;
  }

  private void bind(NameClass names) {
    List<NameClass> hosts = hosts(names);
    if (hosts.size() == 1 && !isKnownFamilyName(names)) {
      onlyHost.put(names, hosts.get(0));
      names.positions().forEach(position -> bound.put(position, hosts.get(0)));
    } else if (hosts.isEmpty()) {
      names.positions().forEach(position -> bound.put(position, names));
    } else {
      bindEach(names, hosts);
    }
  }

  /** Hosts have more words, so that they are bound already. The best fits only. */
  private List<NameClass> hosts(NameClass names) {
    Map<NameClass, NameLinks.Fit> hosts = new LinkedHashMap<>();
    for (ArticleName name : names.fullest()) {
      index
          .hosts(name)
          .forEach(
              (host, fit) ->
                  hosts.merge(
                      onlyHost.getOrDefault(host, host),
                      fit,
                      (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }
    hosts.remove(names);
    hosts.keySet().removeIf(host -> isTold(names, host) || isOverlong(host, names));
    boolean usual = hosts.containsValue(NameLinks.Fit.USUAL);
    List<NameClass> best = new ArrayList<>();
    hosts.forEach(
        (host, fit) -> {
          if (!usual || fit == NameLinks.Fit.USUAL) {
            best.add(host);
          }
        });
    return best;
  }

  /** Whether the tables tell two apart, the one being no mere family name. */
  private static boolean isTold(NameClass names, NameClass host) {
    return names.first().isKnownAsOther(host.first()) && !isKnownFamilyName(names);
  }

  private void bindEach(NameClass names, List<NameClass> hosts) {
    TreeMap<Integer, NameClass> mentions = new TreeMap<>();
    for (NameClass host : hosts) {
      host.positions().forEach(position -> mentions.put(position, host));
    }
    for (ArticleName name : names.names()) {
      for (int position : name.positions()) {
        String title = name.titleAt(position);
        List<NameClass> titled = hosts.stream().filter(host -> host.hasTitle(title)).toList();
        boolean before = mentions.floorKey(position) != null;
        if (isKnownFamilyName(names) && !before) {
          bound.put(position, names);
        } else if (titled.size() == 1) {
          bound.put(position, titled.get(0));
        } else {
          bound.put(
              position,
              before ? mentions.floorEntry(position).getValue() : mentions.firstEntry().getValue());
        }
      }
    }
  }

  /**
   * Whether the fuller name is likelier a slip of the tagger (بولسونارو الحجر) than what the short
   * one stands for: it only adds words behind it, stands once, and the short one was at home in the
   * article before or is a family name that the tables know, which ends a full name.
   */
  private static boolean isOverlong(NameClass host, NameClass names) {
    List<String> few = names.first().words();
    List<String> many = host.first().words();
    boolean begins = many.size() > few.size() && many.subList(0, few.size()).equals(few);
    return begins
        && host.positions().size() == 1
        && (isKnownFamilyName(names)
            || names.positions().headSet(host.positions().first()).size() >= AT_HOME);
  }

  /**
   * Whether the tables know one bearer of a single name, such as ترامب: before the article names
   * another bearer in full, the known one is meant.
   */
  private static boolean isKnownFamilyName(NameClass names) {
    return names.first().type() == EntityType.PERSON
        && names.first().isKnown()
        && names.mostWords() == 1;
  }
}
