/**
 * An article as the coder sees it: {@code SentenceReader} makes an {@code ArticleView} of it, with
 * a {@link dev.khabar.event.sentence.SentenceView} (read it first) for each sentence that may hold
 * an event: its words' readings, names, numbers and dates; where clauses begin and end, which words
 * are verbs, what belongs to a {@link dev.khabar.event.sentence.NounPhrase} ({@code SecondPhrase}
 * says where the next one begins, {@code BehindIndefinite} and {@code BehindPerson} behind what)
 * and which parties that names; the {@link dev.khabar.event.sentence.Candidate}s, words that may
 * report an event.
 */
package dev.khabar.event.sentence;
