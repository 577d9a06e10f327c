/**
 * What the network of roles sees of a trigger and a party. {@link
 * dev.khabar.event.role.feature.SentenceParties} looks a sentence through for its parties; {@link
 * dev.khabar.event.role.feature.RoleFeatures} (read it first) gives the features of one in groups,
 * from {@code WayFeatures} to {@code PastFeatures}, by how a {@code PartySeen} stands to a {@code
 * TriggerSeen}; {@link dev.khabar.event.role.feature.ToldFeatures} those of a party of another
 * sentence, {@link dev.khabar.event.role.feature.SiteFeatures} those of a place of the article. The
 * names of features are hashed and learnt: a change of one letter asks for new training.
 */
package dev.khabar.event.role.feature;
