/**
 * What the name tagger sees of a word. {@link dev.khabar.entity.feature.NameFeatures} (read it
 * first) adds the groups of features up, those of a {@link dev.khabar.entity.feature.Word} alone
 * ({@code SpellingFeatures}, {@code ClassFeatures}, {@code SilverFeatures}) and those of its place
 * ({@code GazetteerFeatures}, {@code HeadFeatures}, {@code QuoteFeatures}, {@code
 * NationalityFeatures}, {@code TopicFeatures}); {@link dev.khabar.entity.feature.ContextFeatures}
 * are those of the network. Features are hashed and learnt: a change of one asks for new training.
 */
package dev.khabar.entity.feature;
