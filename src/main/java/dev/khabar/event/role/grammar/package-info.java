/**
 * What the grammar of the clause says of an event's parts, before any network is asked. {@link
 * dev.khabar.event.role.grammar.RoleRules} (read it first) goes from a trigger to its parties by
 * {@code VerbRoles}, {@code NounRoles} and {@code PrepositionRoles}, which fill {@code RoleSlots};
 * {@code PlaceFinder} names where it was, {@code Speakers} who reports it, {@code CasualtyCounts}
 * how many it struck; {@code JoinedVerbs} hands a doer on to the next verb.
 */
package dev.khabar.event.role.grammar;
