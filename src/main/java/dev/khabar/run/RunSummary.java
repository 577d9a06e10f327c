package dev.khabar.run;

import java.time.Duration;

/**
 * How a run ended.
 *
 * @param manifest the published run's
 * @param folder the published run
 * @param unchanged whether it had been published before and nothing was done
 * @param elapsed time that this start took
 */
public record RunSummary(Manifest manifest, String folder, boolean unchanged, Duration elapsed) {}
