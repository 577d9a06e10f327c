package dev.khabar.entity.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where clusters of mentions differ from a gold, for a person to read. */
public final class ClusterDifferences {
  private ClusterDifferences() {}

  /**
   * A line for each entity that is split over several clusters and each cluster that joins several
   * entities: which, and its surfaces in each part. Mentions that one side lacks are left out.
   */
  public static List<String> of(String text, List<LabelledSpan> gold, List<LabelledSpan> found) {
    List<String> lines = new ArrayList<>();
    lines.addAll(parted("split", text, gold, found));
    lines.addAll(parted("joined", text, found, gold));
    return lines;
  }

  private static List<String> parted(
      String word, String text, List<LabelledSpan> whole, List<LabelledSpan> parts) {
    Map<Long, String> partOf = new HashMap<>();
    parts.forEach(span -> partOf.put(place(span), span.label()));
    List<String> lines = new ArrayList<>();
    ClusterScore.clusters(whole)
        .forEach(
            (label, spans) -> {
              Map<String, Set<String>> surfaces = new LinkedHashMap<>();
              for (LabelledSpan span : spans) {
                String part = partOf.get(place(span));
                if (part != null) {
                  surfaces
                      .computeIfAbsent(part, p -> new LinkedHashSet<>())
                      .add(text.substring(span.begin(), span.end()));
                }
              }
              if (surfaces.size() > 1) {
                lines.add(word + "\t" + label + "\t" + surfaces);
              }
            });
    return lines;
  }

  private static long place(LabelledSpan span) {
    return ((long) span.begin() << 32) | span.end();
  }
}
