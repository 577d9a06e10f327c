package dev.khabar.event.clause;

/**
 * What a {@link ClauseNetwork} is asked.
 *
 * @param answers how many answers it scores
 * @param width numbers that a token is read as; divides by four
 * @param parties whether it is asked about parties of the trigger, or about the trigger alone
 */
public record ClauseShape(int answers, int width, boolean parties) {}
