/**
 * Makes the files of the name tagger. {@link dev.khabar.entity.train.NameRecipe} (read it first) is
 * the whole of it: train, tag unlabelled news, gather what was found, train again. Its corpora are
 * {@link dev.khabar.entity.train.NameCorpora} ({@code BioCorpus}, {@code BracketedText}, {@code
 * AnnotatedNews}, {@code AnnotatedArticles}); the linear weights are learnt by {@link
 * dev.khabar.entity.train.CrfTraining} ({@code SentenceGradient}, {@code TrainingData}), the
 * network by {@link dev.khabar.entity.train.NetworkTraining} ({@code NetworkGradient}, {@code
 * NetworkParts}, {@code ChainLoss}); {@code SilverRound} and {@code GazetteerBuilder} gather,
 * {@code CalibrationFit} fits the confidence, {@link dev.khabar.entity.train.WordClassTraining}
 * makes the word classes by {@code ExchangeClustering}. {@link
 * dev.khabar.entity.train.BioEvaluation} measures. The tagger does not know this package.
 */
package dev.khabar.entity.train;
