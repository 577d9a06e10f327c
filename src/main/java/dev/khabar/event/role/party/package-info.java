/**
 * Who may have a part in an event: the parties of a sentence, {@link
 * dev.khabar.event.role.party.RoleCandidates} (read it first; {@code DeedPhrases} are none), with
 * what a defined noun or a pronoun refers to ({@code References} with {@code PersonTitles}, {@code
 * HomeStates}, {@code NamelessParties}), whether one fits a verb ({@code SubjectAgreement}, {@code
 * Stances}), and the parties and places that the article told of before ({@link
 * dev.khabar.event.role.party.ToldParties}, {@code PartyHistory}, {@code MeetingSides}, {@code
 * RolesBefore}, {@link dev.khabar.event.role.party.StoryPlaces}).
 */
package dev.khabar.event.role.party;
