package dev.khabar.record;

import java.time.Instant;

/** Earliest and latest of instants that may be unknown (null, as in the schemas). */
final class Times {
  private Times() {}

  static Instant earlier(Instant a, Instant b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  static Instant later(Instant a, Instant b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }
}
