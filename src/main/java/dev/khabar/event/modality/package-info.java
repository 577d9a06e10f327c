/**
 * Whether an event is told as a fact, as somebody's word, as wished, denied, to come or long past.
 * {@link dev.khabar.event.modality.ModalityClassifier} (read it first) is a network that knows the
 * answer of the rules among other things; the rules begin in {@link
 * dev.khabar.event.modality.ModalityReader}, which asks {@code Negation}, {@code FutureDeeds} and
 * {@code Possibility}; the words above a candidate in {@link
 * dev.khabar.event.modality.GoverningWords}, years in or before it in {@code YearNames} and {@code
 * YearsPast}.
 */
package dev.khabar.event.modality;
