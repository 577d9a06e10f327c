package dev.khabar.event;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the classifier's weights as a table. */
final class ClassifierTable {
  /** Smaller weights change no decision that the measurements see. */
  private static final float LEAST = 0.06f;

  private ClassifierTable() {}

  static void write(Path file, Map<String, float[]> weights) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          """
          # Weights of the event classifier: feature, PLOVER type or * for all types, weight. Written by
          # `khabar train events`; learnt on annotated sentences and articles of modern Arabic news and on the
          # assault and protest sentences of openeventdata/arabic_event_gsr (MIT, Open Event Data Alliance).
          # A feature is a word or a fact of the sentence around a trigger; no text is kept.
          # threshold: how probable an event has to be; threshold.verb: the same for a verb in the perfect
          # beside a party. Both set by cross-validation (docs/events.md).
          threshold\t*\t0.35
          threshold\tASSAULT\t0.07
          threshold.verb\t*\t0.19
          threshold\tPROTEST\t0.05
          """);
      for (Map.Entry<String, float[]> entry : weights.entrySet()) {
        float[] row = entry.getValue();
        for (int k = 0; k < row.length; k++) {
          if (Math.abs(row[k]) >= LEAST) {
            String type = k == EventClassifier.SHARED ? "*" : EventType.values()[k].name();
            out.write(entry.getKey() + "\t" + type + "\t" + row[k] + "\n");
          }
        }
      }
    }
  }
}
