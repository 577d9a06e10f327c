package dev.khabar.arabic;

/**
 * Words as they are written, each with its folded spelling; those met last are kept. News says the
 * same words over and over: they are cut out of the text and folded once, and whoever keeps what he
 * knows of a word finds the same object again, which is told from others without reading it.
 * Thread-safe as {@link WordMemory} is.
 */
final class WrittenForms {
  private static final int PLACES = 1 << 16;

  /** Longer words hardly come again. */
  private static final int LONGEST = 20;

  /** A word. */
  record Form(String written, String folded) {
    private static Form of(String written) {
      String folded = Folding.fold(written);
      return new Form(written, folded.equals(written) ? written : folded);
    }
  }

  private static final Form[] KEPT = new Form[PLACES];

  private WrittenForms() {}

  /** The word between two indices of a text. */
  static Form in(String text, int begin, int end) {
    int length = end - begin;
    if (length > LONGEST) {
      return Form.of(text.substring(begin, end));
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = WordMemory.place(hash, PLACES);
    Form form = KEPT[place];
    if (form == null
        || form.written().length() != length
        || !text.startsWith(form.written(), begin)) {
      form = Form.of(text.substring(begin, end));
      KEPT[place] = form;
    }
    return form;
  }
}
