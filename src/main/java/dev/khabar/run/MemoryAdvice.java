package dev.khabar.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells that an input is too large for an engine that groups in memory: at the start where its size
 * says so, else when the memory is nearly full, before collecting takes most of the time.
 */
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

  /** Models and program: 225 MB after 60 articles, 27 November 2026. */
  private static final long BASE_BYTES = 240_000_000;

  /**
   * What collecting left of the memory that is in use, in hundredths, from which the run is told of
   * as near its end. Above it a collection follows upon the other.
   */
  private static final int NEARLY_FULL = 85;

  private final Job job;
  private final RunLog log;
  private boolean told;

  /** Advice on a job, told to its log. */
  MemoryAdvice(Job job, RunLog log) {
    this.job = job;
    this.log = log;
  }

  /** Before the work. */
  void atStart(Inputs inputs) {
    of(job, inputs, Runtime.getRuntime().maxMemory()).ifPresent(this::tell);
  }

  /** While it is done; told once. */
  void underWay(Progress progress) {
    if (!told) {
      Optional<String> advice = nearlyFull(job, progress, held());
      advice.ifPresent(this::tell);
      told = advice.isPresent();
    }
  }

  private void tell(String advice) {
    log.tell("advice", advice, Map.of("run_id", job.runId()));
  }

  /** What the last collection left in the part of the heap where lasting objects are. */
  private static MemoryUsage held() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(usage -> usage != null && usage.getMax() > 0)
        .max(Comparator.comparingLong(MemoryUsage::getMax))
        .orElse(new MemoryUsage(0, 0, 0, 0));
  }

  /** What to do where this is left after collecting. */
  static Optional<String> nearlyFull(Job job, Progress progress, MemoryUsage held) {
    boolean full = held.getUsed() * 100 > held.getMax() * NEARLY_FULL;
    if (!job.runner().equals(IN_MEMORY) || !full) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "the memory (%s) is nearly full with %,d articles read and %,d annotated; from here the"
                + " run is slow and may end for want of it: stop it and give more by KHABAR_HEAP,"
                + " divide the input, or use --runner=FlinkRunner, which groups on disk",
            size(Runtime.getRuntime().maxMemory()),
            progress.read(),
            progress.annotated()));
  }

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
