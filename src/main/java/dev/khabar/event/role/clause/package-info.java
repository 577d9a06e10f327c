/**
 * A network that reads a sentence and says how well a party of it fits each role of a trigger: what
 * the features of {@code role.feature} do not spell out. {@link
 * dev.khabar.event.role.clause.ClauseNetwork} is the entry.
 */
package dev.khabar.event.role.clause;
