package dev.khabar.event.sentence;

/** What divides a headline where a sentence has its stops. */
public final class HeadlineMarks {
  private HeadlineMarks() {}

  /** شاهد.. آلاف الطلاب يتظاهرون: behind the dots another clause begins. */
  public static boolean isDots(SentenceView view, int i) {
    return view.folded(i).startsWith("..");
  }

  /** غزة | الفصائل تحذر: before the bar stands a label. */
  public static boolean isBar(SentenceView view, int i) {
    return view.folded(i).equals("|");
  }
}
