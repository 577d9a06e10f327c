package dev.khabar.entity.gold;

/**
 * A mention with what it names.
 *
 * @param begin UTF-16 index of its first character in the article's text
 * @param end UTF-16 index after its last character
 * @param label equal for the mentions of one thing in an article, whatever it says
 */
public record LabelledSpan(int begin, int end, String label) {}
