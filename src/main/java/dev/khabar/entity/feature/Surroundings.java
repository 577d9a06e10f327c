package dev.khabar.entity.feature;

/**
 * What a sentence as a whole says about its words; made once a sentence by {@link
 * NameFeatures#surroundings}.
 *
 * @param places where phrases of the gazetteer stand
 * @param phrases for each word the hashes of its own and its neighbours' places in such phrases
 * @param sport how much the sentence speaks of sport
 * @param quotes its short quotations
 * @param heads the announcing words before each word
 */
public record Surroundings(
    byte[] places,
    int[][] phrases,
    int sport,
    QuoteFeatures.Quotes quotes,
    HeadFeatures.Heads heads) {}
