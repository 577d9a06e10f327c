package dev.khabar.entity.feature;

import dev.khabar.entity.SilverLexicon;
import dev.khabar.entity.feature.FeatureSink.Reach;

/** How often the tagger itself took the word's stem for each type in unlabelled news, in bins. */
public final class SilverFeatures implements WordFeatures {
  private static final int SHARE = 40;
  private static final int FREQUENCY = 46;
  private static final int WHOLE = 47;

  private final SilverLexicon silver;

  /** Features of this lexicon. */
  public SilverFeatures(SilverLexicon silver) {
    this.silver = silver;
  }

  @Override
  public void collect(Word word, FeatureSink sink) {
    int entry = silver.entry(word.stemIndex());
    if (entry == SilverLexicon.NONE) {
      sink.add(Reach.NEAR, FREQUENCY, -1);
      return;
    }
    int kinds = silver.kinds();
    for (int kind = 0; kind < kinds; kind++) {
      sink.add(Reach.NEAR, SHARE + kind, silver.shareBin(entry, kind));
    }
    sink.add(Reach.NEAR, WHOLE, entry & 0xffff);
    sink.add(Reach.HERE, FREQUENCY, silver.frequencyBin(entry));
  }
}
