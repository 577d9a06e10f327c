package dev.khabar.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells at the start that an input is too large for an engine that groups in memory. */
final class MemoryAdvice {
  private static final String IN_MEMORY = "DirectRunner";
  private static final List<String> COMPRESSED = List.of(".gz", ".zst", ".xz", ".bz2", ".zip");

  /** Text in Arabic, packed by gzip, comes out four to six times as large. */
  private static final int UNPACKED = 5;

  /**
   * Memory that the Direct Runner holds for a byte of input, beside the models. With 6,600 articles
   * (35.6 MB of JSON) the live heap after full collections was 310 MB at most, 110 MB of it program
   * and models: 5.6 bytes a byte; collecting wants room, too.
   */
  private static final int HELD = 8;

  /** Models and program, measured the same way. */
  private static final long BASE_BYTES = 100_000_000;

  private MemoryAdvice() {}

  /** What to use instead, where the input will not fit into this much heap. */
  static Optional<String> of(Job job, Inputs inputs, long heapBytes) {
    long needed = BASE_BYTES + HELD * unpackedBytes(inputs);
    if (!job.runner().equals(IN_MEMORY) || needed <= heapBytes) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "the input (%s) may need %s of memory on the Direct Runner, which groups in memory, and"
                + " the program has %s: use --runner=FlinkRunner, which groups on disk, or give"
                + " more by KHABAR_HEAP",
            size(unpackedBytes(inputs)),
            size(needed),
            size(heapBytes)));
  }

  private static String size(long bytes) {
    return bytes < 1_000_000_000
        ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }

  private static long unpackedBytes(Inputs inputs) {
    long bytes = 0;
    for (InputFile file : inputs.files()) {
      boolean packed = COMPRESSED.stream().anyMatch(file.uri()::endsWith);
      bytes += packed ? UNPACKED * file.bytes() : file.bytes();
    }
    return bytes;
  }
}
