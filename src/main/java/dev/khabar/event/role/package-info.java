/**
 * Who has a part in an event, where it was and how many it struck. {@link
 * dev.khabar.event.role.RoleFinder} (read it first) takes the {@code party}s of a sentence; the
 * {@code grammar} of the clause names some of them; the {@link
 * dev.khabar.event.role.RoleClassifier} says by the {@code feature}s of each how likely it fills a
 * role; {@link dev.khabar.event.role.RoleLimits} says what cannot be, {@link
 * dev.khabar.event.role.RoleChoice} decides. References point one way: party knows grammar, feature
 * these two, and the classes here all three.
 */
package dev.khabar.event.role;
