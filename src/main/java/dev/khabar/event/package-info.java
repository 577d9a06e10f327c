/**
 * Codes the events of an article. {@link dev.khabar.event.EventCoder} reads top to bottom; what it
 * takes and gives are the values of this package ({@link dev.khabar.event.CleanArticle}, {@link
 * dev.khabar.event.CodedEvent} with its types, roles and dates). The steps, in the data's order
 * (docs/events.md tells them):
 *
 * <ul>
 *   <li>{@code lexicon}: the words that may report an event, and what their forms look like.
 *   <li>{@code sentence}: a sentence as the coder sees it: words read, verbs, clauses, phrases.
 *   <li>{@code choice}: which words of an article report an event, of which type, and how surely.
 *   <li>{@code modality}: whether the event is told as a fact, as a word of somebody, as to come.
 *   <li>{@code date}: when it was.
 *   <li>{@code role}: who did it, to whom, where, with how many.
 *   <li>here: {@link dev.khabar.event.TriggerCoder} joins the last three for the words that were
 *       chosen; {@code ArticleCoding} goes through an article and keeps what it has told, {@code
 *       SentenceCoding} codes a sentence, {@code Stories}, {@code StoryParties}, {@code StoryRoles}
 *       and {@code CondemnedDeeds} look at the events together. {@code LoneCoder} codes a text that
 *       is one sentence.
 * </ul>
 *
 * <p>Beside the data's way: {@code network} holds the networks and trees that the steps ask, {@code
 * clause} the one that reads a sentence for modality and role, {@code train} learns and measures
 * them. References point one way: lexicon and network know nothing of the steps, sentence knows
 * these two; role, date, modality and choice stand on the sentence, choice on the others too, since
 * what else is known of a candidate makes it likelier; only the command line knows {@code train}.
 */
package dev.khabar.event;
