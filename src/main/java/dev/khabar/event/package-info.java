/**
 * Codes the events of an article. {@link dev.khabar.event.EventCoder} reads top to bottom; the
 * classes by the step of the way that they serve (docs/events.md tells the steps):
 *
 * <ul>
 *   <li><b>Lexicon</b>: {@code EventLexicon}, {@code Trigger}, {@code Governor}, {@code Cues},
 *       {@code LexiconWord}; its inflected forms: {@code FormIndex}, {@code VerbInflection}, {@code
 *       NounInflection}, {@code Proclitic}.
 *   <li><b>A sentence as the coder sees it</b>: {@code SentenceView}, {@code WordReading}, {@code
 *       Verbs}, {@code Clauses}, {@code NounPhrase}.
 *   <li><b>Candidates and their choice</b>: {@code TriggerFinder}, {@code Candidate}; by themselves
 *       {@code EventClassifier} with {@code TriggerFeatures}; in their article {@code
 *       EventVerifier} with {@code Evidence}; as whole rows {@code RowVerifier} with {@code
 *       RowFact}; in lone sentences {@code LoneSentences}; the words that report nothing: {@code
 *       EmptyWords}, {@code EmptyCompany}, {@code ResultWords}, {@code DoubledActs}; all together
 *       {@code TriggerChoice}, {@code Thresholds}.
 *   <li><b>Modality</b>: {@code ModalityReader} (rules), {@code ModalityClassifier} (the network)
 *       with {@code ModalityFeatures}, {@code GoverningWords}, {@code Intentions}, {@code
 *       Conditions}, {@code NamedDeeds}, {@code TypedModality}.
 *   <li><b>Dates</b>: {@code EventDates} with {@code DateFeatures} in the sentence, {@code
 *       StoryDates} with {@code StoryDateFeatures} in the article.
 *   <li><b>Roles and place</b>: {@code RoleFinder}; possible fillers {@code RoleCandidates}; the
 *       grammar {@code RoleRules}, {@code RoleReadings}, {@code VerbRoles}, {@code NounRoles},
 *       {@code PrepositionRoles}; the network {@code RoleClassifier} with {@code RoleFeatures},
 *       {@code PartySurroundings}; the choice {@code RoleChoice}, {@code RoleLimits}; parties told
 *       of before {@code ToldParties}, {@code References}, {@code PartyHistory}; places of other
 *       sentences {@code StoryPlaces}; {@code PlaceFinder}, {@code Speakers}.
 *   <li><b>Numbers and stories</b>: {@code CasualtyCounts}; {@code Stories}, {@code StoryParties},
 *       {@code StoryRoles}.
 *   <li><b>Networks and trees</b>: {@code FeatureNetwork}, {@code FeatureHashes}, {@code
 *       DecisionTrees}; learnt by {@code NetworkTrainer}, {@code TreeTrainer}.
 *   <li><b>Training and measuring</b>: {@code EventWorkshop} is the entry; corpora {@code
 *       EventCorpus}, {@code ArticleCorpus}, {@code QuestionCorpus}; examples {@code
 *       TrainingExamples}, {@code RoleExamples}, {@code DateExamples}; {@code EventLearning},
 *       {@code EventFolds}, {@code VerifierTrainer}, {@code RowTrainer}, {@code
 *       LoneSentenceLearning}; scores {@code EventScores}, {@code QuestionScores}, {@code
 *       JudgedScores}.
 * </ul>
 */
package dev.khabar.event;
