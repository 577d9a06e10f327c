package dev.khabar.entity.train;

import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.feature.Surroundings;
import dev.khabar.entity.feature.Word;
import dev.khabar.entity.train.LabeledSentence.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Sentences as a network is trained on them.
 *
 * @param sentences the sentences
 * @param wordHashes the features of words that have a row, ascending
 * @param placeHashes the features of places that have a row, ascending
 */
record NetworkExamples(List<Example> sentences, int[] wordHashes, int[] placeHashes) {

  /**
   * A sentence.
   *
   * @param words for each token the rows of its word's features
   * @param places for each token the rows of its place's features
   * @param labels a label each
   */
  record Example(int[][] words, int[][] places, byte[] labels, Domain domain) {}

  /**
   * Extracts the features of all sentences.
   *
   * @param byDomain the features of a domain's sentences; they differ in the gazetteer only
   * @param fewest how often a feature must occur to have a row
   */
  static NetworkExamples of(
      List<LabeledSentence> sentences, Function<Domain, NameFeatures> byDomain, int fewest) {
    FeatureIndex wordIndex = new FeatureIndex();
    FeatureIndex placeIndex = new FeatureIndex();
    Map<String, int[]> hashesByForm = new HashMap<>();
    List<Example> raw = new ArrayList<>();
    for (LabeledSentence sentence : sentences) {
      NameFeatures features = byDomain.apply(sentence.domain());
      Word[] words = features.words(sentence.tokens());
      Surroundings surroundings = features.surroundings(words);
      int[][] ofWords = new int[words.length][];
      int[][] ofPlaces = new int[words.length][];
      byte[] labels = new byte[words.length];
      for (int i = 0; i < words.length; i++) {
        Word word = words[i];
        ofWords[i] =
            hashesByForm.computeIfAbsent(word.form(), f -> features.context().ofWord(word));
        ofPlaces[i] = features.context().ofPlace(surroundings, i);
        Arrays.stream(ofWords[i]).forEach(wordIndex::count);
        Arrays.stream(ofPlaces[i]).forEach(placeIndex::count);
        labels[i] = (byte) sentence.labels()[i];
      }
      raw.add(new Example(ofWords, ofPlaces, labels, sentence.domain()));
    }
    int[] wordHashes = ascending(wordIndex, fewest);
    int[] placeHashes = ascending(placeIndex, fewest);
    Map<int[], int[]> rowsByHashes = new IdentityHashMap<>();
    List<Example> examples = new ArrayList<>();
    for (Example example : raw) {
      int[][] words = new int[example.words().length][];
      int[][] places = new int[words.length][];
      for (int i = 0; i < words.length; i++) {
        // A form's array is one object: identity finds its rows.
        words[i] =
            rowsByHashes.computeIfAbsent(example.words()[i], hashes -> rows(hashes, wordHashes));
        places[i] = rows(example.places()[i], placeHashes);
      }
      examples.add(new Example(words, places, example.labels(), example.domain()));
    }
    return new NetworkExamples(examples, wordHashes, placeHashes);
  }

  private static int[] ascending(FeatureIndex index, int fewest) {
    int[] hashes = index.kept(index.keep(fewest));
    Arrays.sort(hashes);
    return hashes;
  }

  private static int[] rows(int[] hashes, int[] known) {
    return Arrays.stream(hashes)
        .map(hash -> Arrays.binarySearch(known, hash))
        .filter(row -> row >= 0)
        .toArray();
  }
}
