package dev.khabar.run;

import java.util.SortedMap;

/**
 * What one stage of the pipeline counted.
 *
 * @param stage its name
 * @param values metric to value; names end in their unit, such as {@code articles}, {@code bytes}
 *     or {@code millis}
 */
public record StageMetrics(String stage, SortedMap<String, Long> values) {}
