/**
 * The trigger lexicon: {@link dev.khabar.event.lexicon.EventLexicon} reads {@code triggers.tsv} and
 * {@code governors.tsv} (read it first), a {@link dev.khabar.event.lexicon.Trigger} is a line of
 * the first with its {@code RoleFrame}, a {@code Governor} one of the second. Words are inflected
 * ({@code VerbInflection}, {@code NounInflection}), their {@code InflectedForm}s indexed ({@code
 * FormIndex}), and a token is read as a {@link dev.khabar.event.lexicon.WordReading} behind its
 * {@code Proclitic}, as far as its spelling allows ({@code VerbSpelling}).
 *
 * <p>Beside it: {@link dev.khabar.event.lexicon.Cues} and {@code WordClass} hold the small word
 * classes, {@code NounClasses} what nouns name, {@code NewsWordClasses} how news uses words, {@code
 * DefiniteNouns} what is no adjective; {@code KnownWords} keeps all that the tables say of a {@code
 * KnownWord}, {@code Spelling} compares words without them.
 */
package dev.khabar.event.lexicon;
