package dev.khabar.event.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodingBench;
import org.junit.jupiter.api.Test;

class AttachedPrepositionTest {
  @Test
  void a_letter_governs_the_word_behind_it_or_behind_a_mark_that_opens_a_quotation() {
    assertEquals('ل', before("الرئيس", "وجه رسالة ل الرئيس."));
    assertEquals('ل', before("الرئيس", "وجه رسالة لـ\"الرئيس\" الجديد."));
    assertEquals('ب', before("الفجر", "التقى قادة من «حزب» و ب «الفجر» أيضا."));
  }

  @Test
  void behind_the_bracket_or_mark_that_ends_an_agencys_letters_no_letter_governs() {
    assertEquals(' ', before("الرئيس", "واشنطن (أ ب) الرئيس يدعو النواب إلى التصويت."));
    assertEquals(' ', before("الرئيس", "واشنطن «أ ب» الرئيس يدعو النواب إلى التصويت."));
  }

  private static char before(String word, String text) {
    SentenceView view = CodingBench.view(CodingBench.named(text)).sentences().get(0);
    int begin = text.indexOf(word);
    int i = 0;
    while (view.token(i).begin() != begin) {
      i++;
    }
    return view.attachedPreposition(i);
  }
}
