/**
 * Who has a part in an event, where it was and how many it struck. {@link
 * dev.khabar.event.role.RoleFinder} (read it first) takes the parties of a sentence from {@link
 * dev.khabar.event.role.RoleCandidates}; the grammar ({@code RoleRules} with {@code VerbRoles},
 * {@code NounRoles}, {@code PrepositionRoles}) names some of them, the {@link
 * dev.khabar.event.role.RoleClassifier} says of each how likely it fills a role ({@code
 * RoleFeatures} and its groups, by how a {@code PartySeen} stands to a {@code TriggerSeen}), {@link
 * dev.khabar.event.role.RoleLimits} what cannot be, {@link dev.khabar.event.role.RoleChoice}
 * decides. {@link dev.khabar.event.role.ToldParties} and {@link dev.khabar.event.role.References}
 * remember the article's earlier sentences, {@link dev.khabar.event.role.StoryPlaces} its places.
 */
package dev.khabar.event.role;
