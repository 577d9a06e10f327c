package dev.khabar.entity.train;

import dev.khabar.entity.feature.FeatureHash;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.feature.Surroundings;
import dev.khabar.entity.feature.Word;
import dev.khabar.entity.train.LabeledSentence.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Sentences as numbers: each token's label and the features of its label and of the edge before it.
 *
 * <p>Domains (Daumé 2007): every feature is shared by all corpora; those of a corpus with another
 * guideline have a second copy that learns how it differs, and that the tagger leaves out.
 */
final class TrainingData {
  private static final int DOMAIN_SALT = 0x5bd1e995;

  final int[] sentenceStart;
  final byte[] labels;
  final int[][] nodes;
  final int[][] edges;
  final int[] nodeHashes;
  final int[] edgeHashes;

  /** Features that the shipped weights hold; copies for a domain are not among them. */
  final boolean[] nodeShipped;

  private TrainingData(
      int[] sentenceStart,
      byte[] labels,
      int[][] nodes,
      int[][] edges,
      int[] nodeHashes,
      boolean[] nodeShipped,
      int[] edgeHashes) {
    this.sentenceStart = sentenceStart;
    this.labels = labels;
    this.nodes = nodes;
    this.edges = edges;
    this.nodeHashes = nodeHashes;
    this.nodeShipped = nodeShipped;
    this.edgeHashes = edgeHashes;
  }

  /** Number of tokens. */
  int tokens() {
    return labels.length;
  }

  /**
   * Extracts the features of all sentences.
   *
   * @param byDomain the features of a domain's sentences; they differ in the gazetteer only
   * @param fewest how often a feature must occur
   * @param domains whether features of other guidelines get a copy
   */
  static TrainingData of(
      List<LabeledSentence> sentences,
      Function<Domain, NameFeatures> byDomain,
      int fewest,
      boolean domains) {
    FeatureIndex nodeIndex = new FeatureIndex();
    FeatureIndex edgeIndex = new FeatureIndex();
    int tokens = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
    int[] starts = new int[sentences.size() + 1];
    byte[] labels = new byte[tokens];
    int[][] nodes = new int[tokens][];
    int[][] edges = new int[tokens][];
    List<Integer> copies = new ArrayList<>();
    Map<String, int[][]> cache = new HashMap<>();
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      LabeledSentence sentence = sentences.get(s);
      NameFeatures features = byDomain.apply(sentence.domain());
      Word[] words = features.words(sentence.tokens());
      Surroundings surroundings = features.surroundings(words);
      int salt =
          domains && sentence.domain() != Domain.NEWS
              ? DOMAIN_SALT + sentence.domain().ordinal()
              : 0;
      for (int i = 0; i < words.length; i++) {
        int[] own = nodeHashes(features, words, surroundings, i, cache);
        if (salt != 0) {
          int n = own.length;
          own = Arrays.copyOf(own, 2 * n);
          for (int f = 0; f < n; f++) {
            own[n + f] = FeatureHash.mix(own[f], salt);
          }
        }
        int[] ids = new int[own.length];
        for (int f = 0; f < own.length; f++) {
          int before = nodeIndex.size();
          ids[f] = nodeIndex.count(own[f]);
          if (salt != 0 && f >= own.length / 2 && nodeIndex.size() > before) {
            copies.add(ids[f]);
          }
        }
        labels[at] = (byte) sentence.labels()[i];
        nodes[at] = ids;
        edges[at] =
            i == 0
                ? new int[0]
                : Arrays.stream(features.ofEdge(words[i - 1], words[i]))
                    .map(edgeIndex::count)
                    .toArray();
        at++;
      }
      starts[s + 1] = at;
    }
    int[] keptNodes = nodeIndex.keep(fewest);
    int[] keptEdges = edgeIndex.keep(fewest + 1);
    renumber(nodes, keptNodes);
    renumber(edges, keptEdges);
    int[] hashes = nodeIndex.kept(keptNodes);
    boolean[] shipped = new boolean[hashes.length];
    Arrays.fill(shipped, true);
    for (int copy : copies) {
      if (keptNodes[copy] != FeatureIndex.NONE) {
        shipped[keptNodes[copy]] = false;
      }
    }
    return new TrainingData(
        starts, labels, nodes, edges, hashes, shipped, edgeIndex.kept(keptEdges));
  }

  private static int[] nodeHashes(
      NameFeatures features,
      Word[] words,
      Surroundings surroundings,
      int i,
      Map<String, int[][]> cache) {
    int[] own = features.ofPlace(words, surroundings, i);
    int size = own.length;
    int[][] parts = new int[2 * NameFeatures.REACH + 1][];
    for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
      int at = i + offset;
      if (at >= 0 && at < words.length) {
        Word word = words[at];
        int[] part =
            cache
                .computeIfAbsent(word.form(), form -> features.ofWord(word))[
                offset + NameFeatures.REACH];
        parts[offset + NameFeatures.REACH] = part;
        size += part.length;
      }
    }
    int n = own.length;
    own = Arrays.copyOf(own, size);
    for (int[] part : parts) {
      if (part != null) {
        System.arraycopy(part, 0, own, n, part.length);
        n += part.length;
      }
    }
    return own;
  }

  private static void renumber(int[][] ids, int[] renumbered) {
    for (int t = 0; t < ids.length; t++) {
      int[] own = ids[t];
      int n = 0;
      for (int id : own) {
        if (renumbered[id] != FeatureIndex.NONE) {
          own[n++] = renumbered[id];
        }
      }
      ids[t] = n == own.length ? own : Arrays.copyOf(own, n);
    }
  }
}
