/**
 * What the steps learn with, without a word of Arabic: {@link
 * dev.khabar.event.network.FeatureNetwork} (read it first) over hashed features, {@link
 * dev.khabar.event.network.DecisionTrees} over numbers. They are learnt in {@code
 * dev.khabar.event.train}.
 */
package dev.khabar.event.network;
