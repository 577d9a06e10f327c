package dev.khabar.entity.feature;

/**
 * Features that one word gives by itself, whatever stands beside it. They are computed once a word
 * form. Implementations are immutable and thread-safe.
 */
public interface WordFeatures {
  /** Adds the word's features. */
  void collect(Word word, FeatureSink sink);
}
