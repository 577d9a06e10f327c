/**
 * The trigger lexicon: {@link dev.khabar.event.lexicon.EventLexicon} reads {@code triggers.tsv} and
 * {@code governors.tsv} (read it first), a {@link dev.khabar.event.lexicon.Trigger} is a line of
 * it, {@link dev.khabar.event.lexicon.Cues} holds the small word classes. Words are inflected
 * ({@code VerbInflection}, {@code NounInflection}), their forms indexed, and a token is read as a
 * {@link dev.khabar.event.lexicon.WordReading}.
 */
package dev.khabar.event.lexicon;
