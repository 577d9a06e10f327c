/**
 * Which words of an article report an event, of which type, and how surely. {@link
 * dev.khabar.event.choice.TriggerChoice} (read it first) has {@code TriggerFinder} find the
 * candidates, and asks the {@link dev.khabar.event.choice.EventClassifier} for each by itself
 * ({@code TriggerFeatures}, {@code EvidenceFeatures}, {@code ArticleContext}), then the {@link
 * dev.khabar.event.choice.EventVerifier} for each in its article ({@code ArticleEvidence} counts
 * the {@code Evidence}, with {@code SentenceCompany}, {@code ArticleCompany} and {@code
 * ArticleWords}). {@code EmptyWords}, {@code EmptyCompany}, {@code ResultWords} and {@code
 * DoubledActs} name the words that report nothing.
 *
 * <p>{@link dev.khabar.event.choice.RowVerifier} looks at the rows that are made of them ({@code
 * RowEvidence} counts the {@code RowFact}s of {@code CodedRows}), {@code RowConfidence} says how
 * sure a row is, {@code Thresholds} what is sure enough. {@link
 * dev.khabar.event.choice.LoneSentences} stands in where there is no article, with weights,
 * features and a {@code LikeliestTrigger} of its own.
 */
package dev.khabar.event.choice;
