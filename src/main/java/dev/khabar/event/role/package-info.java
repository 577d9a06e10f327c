/**
 * Who has a part in an event, where it was and how many it struck. {@link
 * dev.khabar.event.role.RoleFinder} (read it first) asks the {@link
 * dev.khabar.event.role.RoleClassifier} about each {@code party} of a sentence, which the {@code
 * grammar} of the clause names or not, by the {@code feature}s that it has beside the trigger;
 * {@link dev.khabar.event.role.RoleLimits} says what cannot be, {@link
 * dev.khabar.event.role.RoleChoice} decides. References point one way: party knows grammar, feature
 * these two, and the classes here all three.
 */
package dev.khabar.event.role;
