/**
 * A run's life, whatever engine works on it. {@link dev.khabar.run.Run} (read it first) goes from
 * the input to the mark of success: {@code Inputs}, {@code RunLock}, {@code EarlierRuns}, the
 * engine behind {@link dev.khabar.run.NewsJob}, {@code Results}, {@code AttemptFiles}, {@code
 * Publication}, which a later start carries through where this one dies.
 *
 * <p>A {@link dev.khabar.run.Job} is read by {@link dev.khabar.run.JobFile} ({@code JobKeys},
 * {@code JobReading}, {@code JobPaths}); a {@link dev.khabar.run.Manifest} is what a run says of
 * itself, {@link dev.khabar.run.Verification} holds it against the files. {@link
 * dev.khabar.run.Storage} is where all of it lies: {@code LocalStorage}, or the engine's. Whoever
 * started a command is told why it ends by a {@link dev.khabar.run.RunException}, with an {@link
 * dev.khabar.run.ExitStatus}. {@code load} brings runs into warehouses.
 */
package dev.khabar.run;
