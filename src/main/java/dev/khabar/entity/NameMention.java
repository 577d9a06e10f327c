package dev.khabar.entity;

/**
 * A name in a sentence, as tagged.
 *
 * @param sentence index of its sentence
 * @param begin UTF-16 index of its first character in the article's text, behind attached clitics
 * @param end UTF-16 index after its last character
 * @param type what it names
 * @param confidence probability that span and type are right, 0 to 1
 */
public record NameMention(int sentence, int begin, int end, EntityType type, double confidence) {}
