/**
 * Learns and measures what the coder knows. {@link dev.khabar.event.train.EventWorkshop} and {@link
 * dev.khabar.event.train.RoleWorkshop} are the entries (docs/events-training.md): corpora ({@code
 * EventCorpus}, {@code ArticleCorpus}, {@code QuestionCorpus}, {@code WrittenTexts}) give an {@code
 * AnnotatedText} each; examples are made of them ({@code TrainingExamples}, {@code RoleExamples},
 * {@code DateExamples}, {@code ModalityExamples}) as the coder reads them ({@code FoundCandidate},
 * {@code AnnotatedTriggers}, {@code AnnotatedParties}); {@code EventLearning}, {@code EventFolds},
 * {@code VerifierTrainer}, {@code RowTrainer} and {@code LoneSentenceLearning} learn with {@code
 * NetworkTrainer} and {@code TreeTrainer}; {@code ClauseExamples} with {@code ClauseTrainer},
 * {@code Beside} it or alone; {@code EventScores}, {@code QuestionScores} and {@code JudgedScores}
 * measure. The coder does not know this package.
 */
package dev.khabar.event.train;
