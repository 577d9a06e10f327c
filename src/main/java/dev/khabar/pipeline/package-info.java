/**
 * The Beam pipeline, and all that knows Beam. {@link dev.khabar.pipeline.NewsPipeline} (read it
 * first) is the data's way from top to bottom, a transform a step: {@code ReadArticles}, {@code
 * KeepNewest}, {@code DropPublished}, {@code StopAtRejects}, {@code MarkPassages}, {@code
 * SetCopiesAside} with {@code FindCopies}, {@code Annotate}, {@code AddUp}, {@code
 * AddUpEntityEvents}, {@code WriteDataset}, {@code WriteResults}. A step only wires and counts;
 * what it does with an article is in {@code record} and below.
 *
 * <p>What groups goes by {@code Buckets} of keys, its records packed by {@code Packing} into {@code
 * Chunks}: why, they say themselves. {@link dev.khabar.pipeline.BeamNewsJob} starts the pipeline
 * for a run, {@code BeamRunningJob} watches it, {@code BeamStorage} reaches object stores; {@code
 * Models}, {@code StagedTables} and {@code InputList} bring the workers what they need.
 */
package dev.khabar.pipeline;
