/**
 * Names and what they name. {@link dev.khabar.entity.NameTagger} finds the names of an article:
 * {@code NewsCrf} is CoreNLP's CRF with the weights and features of our own ({@code CrfWeights},
 * {@code ContextNetwork}; the features are in {@code feature}), {@code ArticleEvidence} what an
 * article's other occurrences say, {@code FirstLetters} whether a name's first letter is its own,
 * {@code Calibration} the confidence.
 *
 * <p>{@link dev.khabar.entity.EntityResolver} (read it first) says which mentions are one entity:
 * {@code TypeVotes} reconciles their types, {@code MentionNames} gathers them by name and asks
 * {@code AmbiguousNames} which of several is meant, {@code NameClasses} joins what is one for
 * certain, {@code NameBinding} binds short names to full ones, {@code EntityDescriber} gives name
 * and overlay by the tables ({@code KnownNames}, {@code Countries}, {@code EntityTable}).
 *
 * <p>{@code train} makes the tagger's models, {@code gold} measures entities. docs/entities.md and
 * docs/model-card.md tell what each table is for.
 */
package dev.khabar.entity;
