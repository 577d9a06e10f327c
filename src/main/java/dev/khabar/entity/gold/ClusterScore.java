package dev.khabar.entity.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well clusters of mentions agree with a gold, over articles. B-cubed (Bagga and Baldwin 1998)
 * asks of each mention how much of its cluster is right; CEAF with phi4 (Luo 2005) matches each
 * found entity with one of the gold. A mention that the other side does not have counts against the
 * side that has it, as in the CoNLL 2012 scorer. Not thread-safe.
 */
public final class ClusterScore {
  /** Shares of 1; an empty side scores 0. */
  public record Figures(double precision, double recall) {
    /** The harmonic mean. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private record Span(int begin, int end) {}

  private long goldMentions;
  private long foundMentions;
  private long goldEntities;
  private long foundEntities;
  private double cubedPrecision;
  private double cubedRecall;
  private double similarity;

  /** Adds an article; in each list a span stands once. */
  public void add(List<LabelledSpan> gold, List<LabelledSpan> found) {
    Map<String, List<LabelledSpan>> key = clusters(gold);
    Map<String, List<LabelledSpan>> response = clusters(found);
    Map<Span, String> labelInGold = new HashMap<>();
    gold.forEach(span -> labelInGold.put(new Span(span.begin(), span.end()), span.label()));
    List<String> keyLabels = new ArrayList<>(key.keySet());
    double[][] similarities = new double[response.size()][keyLabels.size()];
    int row = 0;
    for (List<LabelledSpan> cluster : response.values()) {
      Map<String, Integer> shared = new HashMap<>();
      for (LabelledSpan span : cluster) {
        String label = labelInGold.get(new Span(span.begin(), span.end()));
        if (label != null) {
          shared.merge(label, 1, Integer::sum);
        }
      }
      for (int column = 0; column < keyLabels.size(); column++) {
        int common = shared.getOrDefault(keyLabels.get(column), 0);
        int wanted = key.get(keyLabels.get(column)).size();
        cubedPrecision += (double) common * common / cluster.size();
        cubedRecall += (double) common * common / wanted;
        similarities[row][column] = 2.0 * common / (cluster.size() + wanted);
      }
      row++;
    }
    similarity += BestMatching.total(similarities);
    goldMentions += gold.size();
    foundMentions += found.size();
    goldEntities += key.size();
    foundEntities += response.size();
  }

  /** B-cubed, averaged over mentions. */
  public Figures bCubed() {
    return new Figures(share(cubedPrecision, foundMentions), share(cubedRecall, goldMentions));
  }

  /** CEAF-e, averaged over entities. */
  public Figures ceafE() {
    return new Figures(share(similarity, foundEntities), share(similarity, goldEntities));
  }

  /** Mentions of the gold. */
  public long goldMentions() {
    return goldMentions;
  }

  /** Mentions found. */
  public long foundMentions() {
    return foundMentions;
  }

  private static double share(double part, long whole) {
    return whole == 0 ? 0 : part / whole;
  }

  static Map<String, List<LabelledSpan>> clusters(List<LabelledSpan> spans) {
    Map<String, List<LabelledSpan>> clusters = new LinkedHashMap<>();
    spans.forEach(
        span -> clusters.computeIfAbsent(span.label(), label -> new ArrayList<>()).add(span));
    return clusters;
  }
}
