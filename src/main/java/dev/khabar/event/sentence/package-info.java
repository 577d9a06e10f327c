/**
 * An article as the coder sees it: {@code SentenceReader} makes an {@code ArticleView} of it, with
 * a {@link dev.khabar.event.sentence.SentenceView} (read it first) for each sentence that may hold
 * an event: its words' readings, names, numbers and dates ({@code CoveredTokens}, {@code
 * SentenceDates}), what is written to them ({@code AttachedPreposition}, {@code Conjunction}),
 * which are definite ({@code Definiteness}), which are verbs ({@code Verbs}, {@code WrittenVoice}).
 * The {@link dev.khabar.event.sentence.Candidate}s are words that may report an event, in a {@code
 * TriggerForm}; {@code ReadSentence} and {@code ChosenTrigger} hold what is thought of them.
 *
 * <p>A {@link dev.khabar.event.sentence.NounPhrase} has a {@code PhraseHead} and goes on by {@code
 * Adjectives}, {@code Apposition} and {@code AnalyticGenitive} until {@code SecondPhrase} says that
 * the next one begins, {@code SecondNumber} by what it counts, {@code BehindIndefinite}, {@code
 * BehindAdjective} and {@code BehindPerson} by what stands before, {@code BareNoun} by endings.
 * {@code PhraseParties} divides it, {@code PartyNaming} says who each part is, {@code
 * PartyComplement} and {@code WholeParty} with which words he is told. {@code Clauses}, {@code
 * JoinedSubject}, {@code PhraseLink} and {@code Deeds} say how phrases and verbs hang together,
 * {@code HeadlineMarks} what divides a headline. {@code SentenceWords} and {@code ClauseFeatures}
 * are what networks see of it all.
 */
package dev.khabar.event.sentence;
