package dev.khabar.record;

import dev.khabar.article.Rejection;
import dev.khabar.schema.Reject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds reject rows. Stateless; thread-safe. */
public final class Rejects {
  private Rejects() {}

  /** The row of a rejection; lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
  public static Reject of(Rejection rejection) {
    String sample = wellFormed(rejection.sample());
    String message = wellFormed(rejection.message());
    return Reject.newBuilder()
        .setRejectId(
            Ids.id(
                "reject",
                List.of(
                    rejection.sourceUri(),
                    rejection.sourceRecord(),
                    rejection.stage(),
                    rejection.reason(),
                    sample)))
        .setSourceUri(rejection.sourceUri())
        .setSourceRecord(rejection.sourceRecord().isEmpty() ? null : rejection.sourceRecord())
        .setStage(rejection.stage())
        .setReason(rejection.reason())
        .setMessage(message)
        .setSample(sample)
        .build();
  }

  /** Rejects of one id, the second and later with ids of their own; ordered by message. */
  public static List<Reject> numbered(List<Reject> alike) {
    List<Reject> sorted = alike.stream().sorted(Comparator.comparing(Reject::getMessage)).toList();
    List<Reject> numbered = new ArrayList<>(sorted.size());
    for (Reject reject : sorted) {
      String id = reject.getRejectId();
      int number = numbered.size();
      numbered.add(
          number == 0
              ? reject
              : Reject.newBuilder(reject)
                  .setRejectId(Ids.id("reject", List.of(id, Integer.toString(number))))
                  .build());
    }
    return numbered;
  }

  private static String wellFormed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return out.toString();
  }
}
