/**
 * A network that reads a sentence and says how a trigger is told, or how well a party fits each
 * role of it: what features do not spell out. {@link dev.khabar.event.clause.PairedNetworks} joins
 * it with one that sees features.
 */
package dev.khabar.event.clause;
