package dev.khabar.article;

/**
 * The thresholds of repair, from {@code repair.properties}, where each names the measurement that
 * set it.
 *
 * @param minCharacters shortest paragraph that is looked for elsewhere on its own
 * @param withinCharacters shorter ones that stand within a longer paragraph are no repetition
 * @param candidateGrams share of a paragraph's word sequences that make a stretch worth aligning
 * @param nearWords words of the shortest paragraph that may go though it differs in some
 * @param leadWords share of a lead's words that must stand in the copy
 * @param insideWords share of its words that must stand in a longer paragraph which is no lead, or
 *     of a paragraph's that must stand in the lead
 * @param insideLength words of which one may differ there
 * @param leadGap words of the copy between those, by the lead's words
 */
record RepetitionLimits(
    int minCharacters,
    int withinCharacters,
    double candidateGrams,
    int nearWords,
    double leadWords,
    double insideWords,
    int insideLength,
    double leadGap) {
  private static final RepetitionLimits SHIPPED = of(RepairProperties.SHIPPED);

  static RepetitionLimits shipped() {
    return SHIPPED;
  }

  private static RepetitionLimits of(RepairProperties properties) {
    return new RepetitionLimits(
        (int) properties.number("repetition.minCharacters"),
        (int) properties.number("repetition.withinCharacters"),
        properties.number("repetition.candidateGrams"),
        (int) properties.number("repetition.nearWords"),
        properties.number("repetition.leadWords"),
        properties.number("repetition.insideWords"),
        (int) properties.number("repetition.insideLength"),
        properties.number("repetition.leadGap"));
  }
}
