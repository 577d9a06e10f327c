/**
 * Measures which mentions are taken for one entity. {@link dev.khabar.entity.gold.EntityGold} is an
 * annotated article, {@link dev.khabar.entity.gold.ClusterScore} (read it first) the B-cubed and
 * CEAF of what was found, {@link dev.khabar.entity.gold.ClusterDifferences} what a person looks at.
 */
package dev.khabar.entity.gold;
