/**
 * A sentence as the coder sees it: {@link dev.khabar.event.sentence.SentenceView} (read it first)
 * with its words' readings, names, numbers and dates; where clauses begin and end, which words are
 * verbs, what belongs to a {@link dev.khabar.event.sentence.NounPhrase} ({@code SecondPhrase} says
 * where the next one begins) and which parties that names; the {@link
 * dev.khabar.event.sentence.Candidate}s, words that may report an event.
 */
package dev.khabar.event.sentence;
