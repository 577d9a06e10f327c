/**
 * Whether an event is told as a fact, as somebody's word, as wished, denied, to come or long past.
 * {@link dev.khabar.event.modality.ModalityClassifier} (read it first) asks two networks about an
 * {@code AskedEvent}: one knows the answer of the rules among other things ({@code
 * ModalityFeatures}, {@code ModalityContext}), the other reads the sentence. The rules are joined
 * in {@link dev.khabar.event.modality.RuledModality}; they begin in {@link
 * dev.khabar.event.modality.ModalityReader}, which asks {@code Negation}, {@code FutureDeeds} and
 * {@code Possibility}.
 *
 * <p>What leaves little doubt stands, whatever the networks say, but for what is only possible: the
 * words above a candidate in {@link dev.khabar.event.modality.GoverningWords} ({@code
 * GoverningPhrases}, {@code GoverningVerb}, {@code ComingTimes}, {@code Conditions}, {@code
 * Demands}, {@code Intentions}, {@code PlannedDeeds}, {@code Refusals}), years in or before it in
 * {@code YearNames} and {@code YearsPast}, a headline that asks in {@code HeadlineQuestion}. {@code
 * TypedModality} is what a modality makes of the type.
 */
package dev.khabar.event.modality;
