/**
 * Arabic as text, before any name or event: {@link dev.khabar.arabic.SentenceSplitter} (read it
 * first) cuts a passage into sentences of {@link dev.khabar.arabic.Token}s with {@code Tokenizer},
 * which finds lost blanks by {@code JoinedWords}; {@link dev.khabar.arabic.Folding} is the spelling
 * in which words are compared, {@link dev.khabar.arabic.Clitics} the particles written to them,
 * {@link dev.khabar.arabic.Vocabulary} how often news says a word.
 *
 * <p>{@link dev.khabar.arabic.WrittenNumber} and {@link dev.khabar.arabic.WrittenDate} read numbers
 * and dates as written; a date's {@code DateReader} asks {@code CalendarDates}, {@code MonthDates},
 * {@code MonthDays}, {@code NearDays} and {@code RelativeDates}, beside it {@code RoughTimes} reads
 * what only tells about when; all know the {@code DateWords}. {@link
 * dev.khabar.arabic.LexiconTable} reads the tables of all packages, {@link
 * dev.khabar.arabic.UserTable} those of a user, {@link dev.khabar.arabic.ProgramFiles} models too,
 * which are {@link dev.khabar.arabic.PackedFile}s.
 */
package dev.khabar.arabic;
