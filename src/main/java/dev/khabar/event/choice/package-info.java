/**
 * Which words of an article report an event, of which type, and how surely. {@link
 * dev.khabar.event.choice.TriggerChoice} (read it first) finds the candidates, and asks the {@link
 * dev.khabar.event.choice.EventClassifier} for each by itself, then the {@link
 * dev.khabar.event.choice.EventVerifier} for each in its article; {@link
 * dev.khabar.event.choice.RowVerifier} looks at the rows that are made of them. {@link
 * dev.khabar.event.choice.LoneSentences} stands in where there is no article. {@code EmptyWords},
 * {@code EmptyCompany}, {@code ResultWords} and {@code DoubledActs} name the words that report
 * nothing. What makes a row sure enough is in {@code thresholds.tsv}.
 */
package dev.khabar.event.choice;
