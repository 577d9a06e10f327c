package dev.khabar.entity;

/** A name mention (its type reconciled over the article) with the entity that it names. */
public record ResolvedMention(NameMention mention, EntityRef entity) {}
